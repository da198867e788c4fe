import { existsSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/**
 * The program git, as it is started. Windows looks for a program in the folder at hand before it looks where programs are
 * installed, and nobody vouches for what lies in a folder that is checked; so there it is named by its whole path, and where
 * none is found by one that cannot be there.
 */
export const GIT = process.platform === 'win32' ? programIn(process.env['PATH'] ?? '', 'git.exe') : 'git';

/** The whole path of a program in the folders of a search path, of which those that are relative are passed over. */
export function programIn(searchPath: string, name: string): string {
  const paths = searchPath.split(delimiter).filter((folder) => isAbsolute(folder)).map((folder) => join(folder, name));
  return paths.find((path) => existsSync(path)) ?? join(process.execPath, name);
}
