import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { ExpectedError, refuseWhenInterrupted, untilExit } from './cleanup.mjs';
import { root } from './paths.mjs';

const windows = process.platform === 'win32';

/**
 * Starts a program that never outlives this process, in a process group of its own so that its children end with it.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string | undefined>, stdio?: import('node:child_process').StdioOptions }} [options]
 * @returns {{ child: import('node:child_process').ChildProcess, stop: () => Promise<void> }}
 */
export function start(command, args, { cwd = root, env = {}, stdio = ['ignore', 'pipe', 'pipe'] } = {}) {
  refuseWhenInterrupted();
  const child = spawn(command, args, { cwd, stdio, env: { ...process.env, ...env }, detached: !windows });
  return { child, stop: untilExit(() => stopGroup(child)) };
}

/**
 * Runs a program to its end.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string | undefined>, onLine?: (line: string) => void }} [options]
 * @returns {Promise<{ code: number, output: string }>} its exit code (128 when a signal ended it), and both streams together
 */
export async function run(command, args, { onLine = () => {}, ...options } = {}) {
  const { child, stop } = start(command, args, options);
  const lines = [];
  const collect = (line) => {
    lines.push(line);
    onLine(line);
  };
  createInterface({ input: child.stdout }).on('line', collect);
  createInterface({ input: child.stderr }).on('line', collect);
  const code = await ended(child);
  if (child.signalCode) lines.push(`(ended by ${child.signalCode})`);
  await stop();
  return { code, output: lines.join('\n') };
}

/**
 * Runs a program that has to succeed.
 * @returns {Promise<string>} what it printed
 * @throws {ExpectedError} with what it printed
 */
export async function mustRun(command, args, options) {
  const { code, output } = await run(command, args, options);
  if (code === 0) return output;
  throw new ExpectedError(`${[command, ...args].join(' ')} ended with code ${code}.\n${output}`);
}

/** Runs npm with the npm that started this script, or else the one on the path. */
export function npm(args, options) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('.js')) return mustRun(process.execPath, [cli, ...args], options);
  return windows ? mustRun('cmd', ['/d', '/c', 'npm', ...args], options) : mustRun('npm', args, options);
}

/** The exit code of a program, once all its output has been read; 127 when it could not be started. */
export async function ended(child) {
  const [code] = await once(child, 'close').catch((error) => {
    if (error.code === 'ENOENT') return [127];
    throw error;
  });
  return code ?? 128;
}

async function stopGroup(child) {
  if (!signalGroup(child, 'SIGTERM')) return;
  for (let waited = 0; waited < 5000; waited += 50) {
    await delay(50);
    if (!signalGroup(child, 0)) return;
  }
  signalGroup(child, 'SIGKILL');
}

/** @returns {boolean} whether anything of the group was still alive */
function signalGroup(child, signal) {
  if (child.pid === undefined) return false;
  try {
    return process.kill(windows ? child.pid : -child.pid, signal);
  } catch {
    return false;
  }
}
