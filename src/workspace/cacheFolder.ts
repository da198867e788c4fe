import { homedir } from 'node:os';
import { join } from 'node:path';

/** The folder of this user's for what can be made again at any time. It may not be there yet. */
export function cacheFolder(environment: NodeJS.ProcessEnv = process.env): string {
  return join(baseFolder(environment), 'partnership-health');
}

function baseFolder({ XDG_CACHE_HOME: xdg, LOCALAPPDATA: local }: NodeJS.ProcessEnv): string {
  if (process.platform === 'win32' && local !== undefined) return local;
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches');
  return xdg !== undefined && xdg !== '' ? xdg : join(homedir(), '.cache');
}
