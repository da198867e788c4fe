import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ResultCache } from '../service/resultCache.ts';
import { keepFile } from './keptFiles.ts';

/** What is longer is not kept, in UTF-16 units: nobody should find his disk full of what can be made again. */
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
      if (isNew || used.size < kept.size) write(path, engine, used);
    },
  };
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

function write(path: string, engine: string, results: ReadonlyMap<string, unknown>): void {
  const text = JSON.stringify(Object.fromEntries(results));
  if (text.length <= LONGEST) keepFile(path, `${headOf(engine, text)}\n${text}`);
}
