import { readFile } from 'node:fs/promises';
import { fromRoot } from './paths.mjs';
import { npm } from './run.mjs';

/**
 * Why what is installed is not what is wanted, or `undefined` when it is.
 * @param {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>} wanted packages by their paths, as lock files list them
 * @param {Record<string, { version?: string }>} installed
 * @returns {string | undefined}
 */
export function differences(wanted, installed) {
  for (const [path, { version, optional, devOptional }] of Object.entries(wanted)) {
    const found = installed[path]?.version;
    if (found === version || ((optional || devOptional) && !found)) continue;
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

/** npm keeps its own record of what it installed, so this reads two files and asks no registry. */
async function staleness() {
  const installed = await packagesOf(fromRoot('node_modules', '.package-lock.json')).catch(() => undefined);
  if (!installed) return 'node_modules is not there';
  return differences(await packagesOf(fromRoot('package-lock.json')), installed);
}

async function packagesOf(lockFile) {
  const { packages } = JSON.parse(await readFile(lockFile, 'utf8'));
  return Object.fromEntries(Object.entries(packages).filter(([path]) => path !== ''));
}
