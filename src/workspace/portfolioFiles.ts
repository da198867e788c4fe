import { closeSync, existsSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { globSync } from 'tinyglobby';
import { MAX_LENGTH } from '../document/document.ts';
import type { Failure } from '../model/partnershipDocument.ts';
import { CONFIGURATION_FILE } from '../service/configuration.ts';
import { TEMPLATES_FOLDER } from '../service/scaffold/template.ts';
import { decode } from '../text/decode.ts';

/** A file by its path from the portfolio's root, with `/`: its text, or why it could not be read. */
export type PortfolioFile =
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly failure: Failure };

/** Folders that never hold documents of ours; templates look like documents, and are none yet. */
const NEVER = ['**/node_modules/**', '**/.git/**', `${TEMPLATES_FOLDER}/**`];

/** Bytes of a character at the most; a file of more bytes than this times the longest text need not be opened. */
const MOST_BYTES = MAX_LENGTH * 4;

/**
 * The configuration and every Markdown file below a folder, read one after the other. Links to folders or files are not
 * followed, so that loops are no matter. Folders that cannot be opened are left out.
 */
export function* readPortfolioFiles(root: string): Generator<PortfolioFile> {
  const configuration = readPortfolioFile(root, CONFIGURATION_FILE);
  if (configuration) yield configuration;
  for (const path of listMarkdown(root)) {
    const file = readPortfolioFile(root, path);
    if (file) yield file;
  }
}

/** Paths of all Markdown files below a folder, sorted. */
export function listMarkdown(root: string): readonly string[] {
  return globSync('**/*.md', { cwd: root, dot: true, followSymbolicLinks: false, ignore: NEVER, expandDirectories: false }).sort();
}

/** One file of a portfolio; undefined when it is not there (any more). */
export function readPortfolioFile(root: string, path: string): PortfolioFile | undefined {
  let handle: number;
  try {
    handle = openSync(join(root, path), 'r');
  } catch (error) {
    return failed(path, error);
  }
  try {
    const { size } = fstatSync(handle);
    if (size > MOST_BYTES) return { path, failure: { type: 'too-large', message: `${size.toLocaleString('en').replaceAll(',', ' ')} bytes, more than the ${MAX_LENGTH.toLocaleString('en').replaceAll(',', ' ')} characters that are read` } };
    return { path, text: decode(readFileSync(handle)) };
  } catch (error) {
    return failed(path, error);
  } finally {
    closeSync(handle);
  }
}

function failed(path: string, error: unknown): PortfolioFile | undefined {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
  return { path, failure: { type: 'unreadable', message: WORDS[code ?? ''] ?? message } };
}

const WORDS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'it is a folder',
  ELOOP: 'its links go in a circle',
  EMFILE: 'too many files are open',
};

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
