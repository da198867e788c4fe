import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Naming, ResultCache } from '../service/resultCache.ts';
import { keepFile } from './keptFiles.ts';

/** Results that are longer are not kept, in bytes, and a draft of them is removed: nobody should find his disk full of what can be made again. */
const LONGEST = 64 * 1024 * 1024;

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
    beginName,
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
      if (isNew || used.size < kept.size) keepFile(path, linesFor(engine, used));
    },
  };
}

function digest(texts: readonly (string | Uint8Array)[]): string {
  return beginName().end(texts);
}

/** The lengths, behind the texts, keep two lists of texts from looking like one. */
function beginName(): Naming {
  const hash = createHash('sha1');
  const lengths: number[] = [];
  const add = (text: string | Uint8Array): void => {
    lengths.push(text.length);
    hash.update(text);
  };
  return {
    add,
    end: (texts) => {
      texts.forEach(add);
      return hash.update(lengths.join(' ')).digest('base64url');
    },
  };
}

/** A line that names the engine, then a line for each result, its name and what JSON makes of it; at the end a checksum of all these lines. */
function readKept(path: string, engine: string): ReadonlyMap<string, unknown> {
  try {
    const bytes = readFileSync(path);
    const end = bytes.lastIndexOf('\n') + 1;
    const lines = linesOf(bytes.subarray(0, end));
    const isWhole = bytes.toString('latin1', end) === createHash('sha1').update(bytes.subarray(0, end)).digest('base64url');
    if (!isWhole || lines.next().value !== engine) return new Map();
    const results = new Map<string, unknown>();
    for (const line of lines) results.set(...(JSON.parse(line) as [string, unknown]));
    return results;
  } catch {
    // There is none yet, or it cannot be read: then everything is made again.
    return new Map();
  }
}

function* linesOf(bytes: Buffer): Generator<string> {
  for (let start = 0, end = bytes.indexOf('\n'); end >= 0; start = end + 1, end = bytes.indexOf('\n', start)) yield bytes.toString('utf8', start, end);
}

/** Line by line, because all of it at once would take several times its room. */
function* linesFor(engine: string, results: ReadonlyMap<string, unknown>): Generator<Buffer> {
  const hash = createHash('sha1');
  let length = 0;
  for (const line of [engine, ...results]) {
    const bytes = Buffer.from(`${typeof line === 'string' ? line : JSON.stringify(line)}\n`);
    length += bytes.length;
    if (length > LONGEST) throw new Error('the results are longer than what is kept');
    hash.update(bytes);
    yield bytes;
  }
  yield Buffer.from(hash.digest('base64url'));
}
