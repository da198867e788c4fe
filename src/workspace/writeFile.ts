import { randomBytes } from 'node:crypto';
import {
  accessSync, closeSync, constants, fchmodSync, fsyncSync, linkSync, lstatSync, mkdirSync, openSync, readFileSync, realpathSync, renameSync,
  rmdirSync, rmSync, statSync, writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { removeOlder } from './removeOlder.ts';
import { codeOf, IN_THE_WAY, whyNot } from './whyNot.ts';

/** A file that could not be read or written: why, in a few words. The file is as it was. */
export class FileError extends Error {}

/** A file that is not touched because what it holds could be lost. */
export class LeftAlone extends FileError {}

/**
 * Writes a new file, and the folders that it needs. It is there whole or not at all, and whatever is there already stays:
 * also when somebody else makes the same file at the same time.
 * @param mode who may do what with it; as the system has it where it is left out
 * @throws {FileError} when the file is there already, or cannot be written
 */
export function createFile(path: string, text: string, mode?: number): void {
  let made: readonly string[] = [];
  try {
    made = makeFolders(dirname(path));
    const bytes = Buffer.from(text);
    withDraft(path, bytes, (draft) => place(draft, path, bytes, mode), mode);
  } catch (error) {
    removeEmpty(made);
    throw explained(error);
  }
}

/**
 * Makes sure that nothing on the way from a folder to a file below it, nor the file itself, is a link: what is written there
 * could land anywhere.
 * @param path from the folder, with `/`
 * @throws {FileError} when something is
 */
export function refuseLinks(folder: string, path: string): void {
  const names = path.split('/');
  const link = names.map((_, index) => names.slice(0, index + 1).join('/')).find((part) => isLink(join(folder, part)));
  if (link !== undefined) throw new FileError(`${link} is a link, and nothing is written through links`);
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return false;
    throw explained(error);
  }
}

/**
 * Writes a text where a person said it should be, in place of whatever is there: a file is whole at every time, and what is
 * no file, such as a terminal or a pipe, is written to.
 * @throws {FileError} when it cannot be written
 */
export function putFile(path: string, text: string): void {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) createFile(path, text);
    else if (stats.isFile()) replaceFile(path, readFileSync(path), Buffer.from(text));
    else writeFileSync(path, text);
  } catch (error) {
    throw explained(error);
  }
}

/**
 * The bytes of a file; undefined where there is none.
 * @throws {FileError} when it cannot be read
 */
export function bytesIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return undefined;
    throw explained(error);
  }
}

/**
 * The bytes of a file.
 * @throws {FileError} when it cannot be read
 */
export function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw explained(error);
  }
}

/**
 * Puts other bytes into a file, whole or not at all. Where the path is a link, the file that it leads to is written.
 * @throws {FileError} when the file is no longer what it was when it was read, or cannot be written
 */
export function replaceFile(path: string, before: Uint8Array, bytes: Uint8Array): void {
  try {
    const target = realpathSync(path);
    accessSync(target, constants.W_OK);
    withDraft(target, bytes, (draft) => {
      if (!readFileSync(target).equals(before)) throw new LeftAlone('somebody else has just changed it');
      renameSync(draft, target);
    }, statSync(target).mode & PERMISSIONS);
  } catch (error) {
    throw explained(error);
  }
}

/**
 * Makes a folder, and those that it lies in. Answers those that were not there, the innermost first. One after the other:
 * Node makes them all at once too, but calls a disk that can only be read one that is not there.
 */
function makeFolders(path: string): readonly string[] {
  const missing: string[] = [];
  for (let at = path; !isThere(at); at = dirname(at)) missing.push(at);
  const made: string[] = [];
  try {
    for (const folder of missing.toReversed()) if (makeFolder(folder)) made.unshift(folder);
  } catch (error) {
    removeEmpty(made);
    throw error;
  }
  return made;
}

function isThere(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats && !stats.isDirectory()) throw new FileError(IN_THE_WAY);
  return stats !== undefined || dirname(path) === path;
}

/** Whether it had to be made; somebody else may have done so in the meantime. */
function makeFolder(path: string): boolean {
  try {
    mkdirSync(path);
    return true;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST' || !isThere(path)) throw error;
    return false;
  }
}

/** Whoever could not write a file leaves none of the folders that he made for it; those that are in use by now stay. */
function removeEmpty(folders: readonly string[]): void {
  try {
    for (const folder of folders) rmdirSync(folder);
  } catch {
    // Somebody has put something in.
  }
}

/** The bits of a file's mode that say who may do what with it. */
const PERMISSIONS = 0o7777;

/** Makes a draft beside the file, on disk to its last byte, and hands it on. Whatever happens, no draft is left. */
function withDraft(path: string, bytes: Uint8Array, use: (draft: string) => void, mode?: number): void {
  const draft = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  removeOlder(dirname(path), (name) => isDraftOf(path, name), ABANDONED);
  try {
    write(draft, bytes, mode);
    use(draft);
    keep(dirname(path));
  } finally {
    rmSync(draft, { force: true });
  }
}

/** A draft of so many milliseconds was left by a process that was ended in the middle. */
const ABANDONED = 60_000;

function isDraftOf(path: string, name: string): boolean {
  const start = `.${basename(path)}.`;
  return name.startsWith(start) && /^[0-9a-f]{12}\.tmp$/.test(name.slice(start.length));
}

function write(path: string, bytes: Uint8Array, mode?: number): void {
  const handle = openSync(path, 'wx');
  try {
    writeFileSync(handle, bytes);
    if (mode !== undefined) fchmodSync(handle, mode);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** File systems that know no hard links. */
const NO_LINKS: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EINVAL']);

/** A link, unlike a rename, fails where there is a file already. Without links the file is made where it belongs. */
function place(draft: string, path: string, bytes: Uint8Array, mode?: number): void {
  try {
    linkSync(draft, path);
  } catch (error) {
    if (!NO_LINKS.has(codeOf(error))) throw error;
    write(path, bytes, mode);
  }
}

/** Has the folder remember the new name after a power cut, where folders can be opened. */
function keep(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    fsyncSync(handle);
    closeSync(handle);
  } catch (error) {
    if (!['EISDIR', 'EPERM', 'EACCES', 'EINVAL'].includes(codeOf(error))) throw error;
  }
}

function explained(error: unknown): FileError {
  if (error instanceof FileError) return error;
  return new FileError(whyNot(error));
}

/**
 * The bytes of a file once its text has changed, with its byte order mark if it has one.
 * @param text what was read of the file, without the mark
 * @throws {LeftAlone} when the file is not UTF-8, or is no longer what was read
 */
export function changedBytes(bytes: Buffer, text: string, changed: string): Buffer {
  if (isUtf16(bytes)) throw new LeftAlone('it is UTF-16; save it as UTF-8 first');
  const mark = bytes.subarray(0, 3).equals(MARK) ? MARK : Buffer.alloc(0);
  const known = Buffer.concat([mark, Buffer.from(text)]);
  if (known.equals(bytes)) return Buffer.concat([mark, Buffer.from(changed)]);
  const isText = Buffer.from(bytes.toString()).equals(bytes);
  throw new LeftAlone(isText ? 'somebody else has just changed it' : 'it has bytes that are not UTF-8');
}

const MARK = Buffer.from([0xef, 0xbb, 0xbf]);

function isUtf16(bytes: Buffer): boolean {
  const [first, second] = bytes;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
