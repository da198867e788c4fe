import { closeSync, constants, existsSync, fstatSync, openSync, readdirSync, readFileSync, readSync, type Dirent, type Stats } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Failure } from '../model/partnershipDocument.ts';
import { BEING_WRITTEN, NEVER_OURS, tooManyBytes, type PortfolioFile } from '../model/portfolioFile.ts';
import { CONFIGURATION_FILE } from '../service/configuration.ts';
import { decode } from '../text/decode.ts';
import type { StoredText } from '../text/sourceText.ts';
import { codeOf, whyNot } from './whyNot.ts';

/**
 * The configuration and every Markdown file below a folder, read one after the other. Links to folders or files are not
 * followed, so that loops are no matter. What a folder holds that cannot be opened is not known, so it comes as a failure.
 * @param isExcluded whether a path is left out, and so not read; asked once the configuration has been handed on
 * @param moved is told when a file that was let go is read again, and is not what it was
 */
export function* readPortfolioFiles(root: string, isExcluded: (path: string) => boolean = () => false, moved: () => void = () => undefined): Generator<PortfolioFile> {
  const configuration = readPortfolioFile(root, CONFIGURATION_FILE);
  if (configuration) yield configuration;
  const unopened: PortfolioFile[] = [];
  const paths = listMarkdown(root, (path, message) => unopened.push({ path, failure: { type: 'unopened', message } }));
  yield* unopened.filter((folder) => !isExcluded(folder.path));
  const room = new SharedRoom();
  for (const path of paths) {
    if (isExcluded(path)) continue;
    const file = readPortfolioFile(root, path, { room, moved });
    if (file) yield file;
  }
}

/**
 * Paths of all Markdown files below a folder, sorted; links among them, because one may lead to a file. `unopened` is told
 * of folders that cannot be opened, the first by the path `.`, and why.
 */
export function listMarkdown(root: string, unopened: (path: string, why: string) => void = () => undefined): readonly string[] {
  return [...eachMarkdown(root, unopened)].sort();
}

/** Whether there are at least so many Markdown files below a folder; they are counted no further. */
export function hasMany(root: string, many: number): boolean {
  const paths = eachMarkdown(root, () => undefined);
  for (let found = 0; found < many; found++) if (paths.next().done) return false;
  return true;
}

function* eachMarkdown(root: string, unopened: (path: string, why: string) => void): Generator<string, void> {
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const own = folder;
    for (const entry of entriesOf(`${root}/${own}`, (why) => unopened(own.slice(0, -1) || '.', why))) {
      const path = own + entry.name;
      if (entry.isDirectory()) folders.push(...(NEVER_OURS.includes(entry.name) ? [] : [`${path}/`]));
      else if (path.endsWith('.md') && (entry.isFile() || entry.isSymbolicLink())) yield path;
    }
  }
}

/** A folder that has gone since it was listed holds nothing. */
function entriesOf(folder: string, unopened: (why: string) => void): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (!isGone(error)) unopened(whyNot(error));
    return [];
  }
}

/** Gives room for so many bytes. */
interface Room {
  readonly take: (size: number) => Buffer;
}

const OWN_ROOM: Room = { take: (size) => Buffer.allocUnsafeSlow(size) };

/**
 * Size of a piece of shared room, in bytes. So large a piece goes back to the system when it is let go; of smaller ones the program
 * may keep most for later. What is not written to yet takes no room.
 */
const PIECE = 4 * 1024 * 1024;

/** Room for many small files in a few large pieces, each of which is let go when nobody needs any of the files in it any more. */
class SharedRoom implements Room {
  private rest: Buffer = Buffer.alloc(0);

  take(size: number): Buffer {
    if (size > PIECE) return OWN_ROOM.take(size);
    if (size > this.rest.length) this.rest = OWN_ROOM.take(PIECE);
    const taken = this.rest.subarray(0, size);
    this.rest = this.rest.subarray(size);
    return taken;
  }
}

/** How a file is read. */
interface Reading {
  readonly room: Room;
  readonly moved: () => void;
}

const BY_ITSELF: Reading = { room: OWN_ROOM, moved: () => undefined };

/** One file of a portfolio; undefined when it is not there (any more). */
export function readPortfolioFile(root: string, path: string, { room, moved } = BY_ITSELF): PortfolioFile | undefined {
  try {
    const place = `${root}/${path}`;
    const read = readWhole(place, room);
    return 'bytes' in read ? new StoredFile(path, place, read, moved) : { path, failure: read };
  } catch (error) {
    return isGone(error) ? undefined : { path, failure: { type: 'unreadable', message: whyNot(error) } };
  }
}

/** A file that was read. Its text is made when somebody asks, and not held: bytes lie beside the heap, where they cost nothing. */
class StoredFile implements StoredText {
  private readonly state: string;
  private held: Buffer | undefined;

  constructor(readonly path: string, private readonly place: string, { bytes, state }: ReadBytes, private readonly moved: () => void) {
    this.held = bytes;
    this.state = state;
  }

  get stored(): StoredText { return this; }

  get text(): string { return decode(this.bytes); }

  /** Of a file that was let go what is in it now, or nothing when it is gone. */
  get bytes(): Buffer {
    if (this.held) return this.held;
    const { bytes, state } = readNow(this.place);
    if (state !== this.state) this.moved();
    return bytes;
  }

  release(): void {
    this.held = undefined;
  }
}

/** What was read of a file; files of one place with the same state hold the same. */
interface ReadBytes {
  readonly bytes: Buffer;
  readonly state: string;
}

const NOTHING: ReadBytes = { bytes: Buffer.alloc(0), state: '' };

function readNow(place: string): ReadBytes {
  try {
    const read = readWhole(place, OWN_ROOM);
    return 'bytes' in read ? read : NOTHING;
  } catch {
    return NOTHING;
  }
}

/** Reading a pipe would wait for ever, and so would opening one. */
const READ = constants.O_RDONLY | constants.O_NONBLOCK;

/** How often a file is read that is written at the same time, before it is left to the next time. */
const TRIES = 3;

/** Half of what somebody else is about to write must not be judged as if it were all. */
function readWhole(place: string, room: Room): ReadBytes | Failure {
  for (let tries = 0; tries < TRIES; tries++) {
    const file = openSync(place, READ);
    try {
      const before = fstatSync(file);
      if (!before.isFile() && !before.isDirectory()) return { type: 'unreadable', message: 'it is no regular file' };
      const failure = tooManyBytes(before.size);
      if (failure) return failure;
      const bytes = readBytes(file, before.size, room);
      if (isUntouched(before, fstatSync(file))) return { bytes, state: [before.ino, before.size, before.mtimeMs, before.ctimeMs].join(' ') };
    } finally {
      closeSync(file);
    }
  }
  return BEING_WRITTEN;
}

/** A file of which there is more than its size says has grown, or the file system does not know its size. */
function readBytes(file: number, size: number, room: Room): Buffer {
  const bytes = room.take(size + 1);
  let length = 0;
  for (let read = -1; length < Math.max(size, 1) && read !== 0; length += read) read = readSync(file, bytes, length, bytes.length - length, length);
  return length > size ? readFileSync(file) : bytes.subarray(0, length);
}

/** A file that another was put in place of has lost its name. */
function isUntouched(before: Stats, after: Stats): boolean {
  return before.size === after.size && before.mtimeMs === after.mtimeMs && before.ctimeMs === after.ctimeMs && before.nlink === after.nlink;
}

function isGone(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(codeOf(error));
}

/** The nearest folder, from a folder upwards, that holds a configuration; undefined when there is none. */
export function findConfiguredRoot(folder: string): string | undefined {
  for (let here = resolve(folder); ; here = dirname(here)) {
    if (existsSync(join(here, CONFIGURATION_FILE))) return here;
    if (dirname(here) === here) return undefined;
  }
}

/** Whether a file of a portfolio is there. */
export function fileExists(root: string, path: string): boolean {
  return existsSync(join(root, path));
}
