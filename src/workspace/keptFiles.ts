import { closeSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { removeOlder } from './removeOlder.ts';

/** After so many milliseconds what was not written again, drafts among it, is removed: a month. */
const UNUSED = 30 * 24 * 60 * 60 * 1000;

/** Names a program, and what runs it, by the file that it is in; one that is written or put in place anew has another `ctime`. */
export function engineOf(program: string): string {
  const { dev, ino, size, ctimeMs } = statSync(program);
  return [process.version, process.arch, dev, ino, size, ctimeMs].join('-');
}

/**
 * Writes a file, part by part, into a folder of what can be made again at any time, and makes the folder; where that cannot be, or a part
 * cannot be made, nothing is kept. It is put in place whole, because another process may read it at the same time. Only this user can read it.
 */
export function keepFile(path: string, parts: Iterable<string | Buffer>): void {
  const folder = dirname(path);
  const draft = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeParts(draft, parts);
    renameSync(draft, path);
    removeOlder(folder, () => true, UNUSED);
  } catch {
    removeDraft(draft);
  }
}

function writeParts(path: string, parts: Iterable<string | Buffer>): void {
  const file = openSync(path, 'w', 0o600);
  try {
    for (const part of parts) writeFileSync(file, part);
  } finally {
    closeSync(file);
  }
}

/** A draft could not be finished, where the disk had no more room for it, say. */
function removeDraft(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Where it cannot be removed, it could not be written either.
  }
}
