import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/**
 * The folder of this user's for what can be made again at any time. It may not be there yet; undefined where the system
 * names none, because a folder that is relative would lie in whatever is checked.
 */
export function cacheFolder(environment: NodeJS.ProcessEnv = process.env, home: string = homedir()): string | undefined {
  const base = baseFolder(environment, home);
  return base !== undefined && isAbsolute(base) ? join(base, 'partnership-health') : undefined;
}

function baseFolder({ XDG_CACHE_HOME: xdg, LOCALAPPDATA: local }: NodeJS.ProcessEnv, home: string): string | undefined {
  if (process.platform === 'win32') return local;
  if (process.platform === 'darwin') return join(home, 'Library', 'Caches');
  // A relative one is to be ignored, says the specification of XDG.
  return xdg !== undefined && isAbsolute(xdg) ? xdg : join(home, '.cache');
}
