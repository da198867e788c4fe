import { readFile } from 'node:fs/promises';
import { fromRoot } from './paths.mjs';
import { npm } from './run.mjs';

/**
 * Why `node_modules` does not fit `package-lock.json`, or `undefined` when it does. npm keeps its own record of what it
 * installed, so this reads two files and asks no registry.
 * @returns {Promise<string | undefined>}
 */
export async function staleness() {
  const wanted = await packagesOf(fromRoot('package-lock.json'));
  const installed = await packagesOf(fromRoot('node_modules', '.package-lock.json')).catch(() => undefined);
  if (!installed) return 'node_modules is not there';
  for (const [path, { version, optional }] of Object.entries(wanted)) {
    const found = installed[path]?.version;
    if (found === version || (optional && !found)) continue;
    return `${path.replace(/^.*node_modules\//, '')} is ${found ?? 'absent'}, package-lock.json wants ${version}`;
  }
  return undefined;
}

/**
 * Installs exactly what `package-lock.json` says, if that is not what is installed.
 * @param {(text: string) => void} report
 * @returns {Promise<{ summary: string }>}
 */
export async function installDependencies(report) {
  const reason = await staleness();
  if (!reason) return { summary: 'up to date' };
  report(reason);
  await npm(['ci', '--no-audit', '--no-fund'], { onLine: report });
  return { summary: `installed, because ${reason}` };
}

async function packagesOf(lockFile) {
  const { packages } = JSON.parse(await readFile(lockFile, 'utf8'));
  return Object.fromEntries(Object.entries(packages).filter(([path]) => path !== ''));
}
