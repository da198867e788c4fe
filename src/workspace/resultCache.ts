import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ResultCache } from '../service/resultCache.ts';
import { removeDraft, removeOlder } from './removeOlder.ts';

/** What is longer is not kept, in UTF-16 units: nobody should find his disk full of what can be made again. */
const LONGEST = 64 * 1024 * 1024;

/** After so many milliseconds the results of a portfolio that nobody has asked for, or a draft, are removed: a month. */
const UNUSED = 30 * 24 * 60 * 60 * 1000;

/** A cache on disk, and how it gets there. */
export interface StoredCache extends ResultCache {
  /** Writes what this run has used or made; what it had no use for is forgotten. Does nothing when nothing is new. */
  readonly save: () => void;
}

/**
 * The results of a portfolio, in a file of a folder: one file a portfolio and purpose. It may be deleted at any time; what is broken,
 * or was written by another engine, is not believed. It is put in place whole, so that two processes may use it at once: the one
 * that ends later leaves its results.
 * @param folder absolute path of the folder for such files; it may not be there yet
 * @param about absolute path of the portfolio, and what the results are for
 * @param engine says which program made the results; another one starts from nothing
 */
export function openResultCache(folder: string, about: readonly string[], engine: string): StoredCache {
  const path = join(folder, `${digest(about)}.json`);
  const kept = readKept(path, engine);
  const used = new Map<string, unknown>();
  let isNew = false;
  return {
    nameOf: digest,
    get: (name) => {
      const value = used.has(name) ? used.get(name) : kept.get(name);
      if (value !== undefined) used.set(name, value);
      return value;
    },
    set: (name, value) => {
      used.set(name, value);
      isNew = true;
    },
    save: () => {
      if (isNew || used.size < kept.size) write(folder, path, engine, used);
    },
  };
}

/** Names a program by the file that it is in; one that is written or put in place anew has another `ctime`. */
export function engineOf(program: string): string {
  const { dev, ino, size, ctimeMs } = statSync(program);
  return [process.version, dev, ino, size, ctimeMs].join('-');
}

/** The length before each text keeps two lists of texts from looking like one. */
function digest(texts: readonly string[]): string {
  const hash = createHash('sha1');
  for (const text of texts) hash.update(`${text.length} `).update(text);
  return hash.digest('base64url');
}

/** `ENGINE CHECKSUM`, a line end, and the results by their names as JSON. */
function readKept(path: string, engine: string): ReadonlyMap<string, unknown> {
  try {
    const text = readFileSync(path, 'utf8');
    const end = text.indexOf('\n');
    const results = text.slice(end + 1);
    if (text.slice(0, end) !== headOf(engine, results)) return new Map();
    return new Map(Object.entries(JSON.parse(results) as Record<string, unknown>));
  } catch {
    // There is none yet, or it cannot be read: then everything is made again.
    return new Map();
  }
}

function headOf(engine: string, results: string): string {
  return `${engine} ${digest([results])}`;
}

function write(folder: string, path: string, engine: string, results: ReadonlyMap<string, unknown>): void {
  const text = JSON.stringify(Object.fromEntries(results));
  if (text.length > LONGEST) return;
  const draft = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(draft, `${headOf(engine, text)}\n${text}`, { mode: 0o600 });
    renameSync(draft, path);
    removeOlder(folder, () => true, UNUSED);
  } catch {
    // Whoever cannot keep results makes them again.
    removeDraft(draft);
  }
}
