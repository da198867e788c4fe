import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Removes the files of a folder that have a certain name and were not written for some time: what a process that was ended
 * in the middle has left behind, or what nobody has use for any more. Whatever cannot be removed stays.
 * @param age in milliseconds
 */
export function removeOlder(folder: string, isMeant: (name: string) => boolean, age: number): void {
  for (const name of namesIn(folder).filter(isMeant)) {
    try {
      const path = join(folder, name);
      if (Date.now() - statSync(path).mtimeMs > age) rmSync(path, { force: true });
    } catch {
      // Another time, or never: nothing rests on it.
    }
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
