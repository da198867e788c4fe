import { existsSync, readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { NEVER_OURS, tooManyBytes, type PortfolioFile } from '../model/portfolioFile.ts';
import { CONFIGURATION_FILE } from '../service/configuration.ts';
import { decode } from '../text/decode.ts';

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

/** Paths of all Markdown files below a folder, sorted; links among them, because one may lead to a file. */
export function listMarkdown(root: string): readonly string[] {
  const found: string[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of entriesOf(`${root}/${folder}`)) {
      const path = folder + entry.name;
      if (entry.isDirectory()) folders.push(...(NEVER_OURS.includes(entry.name) ? [] : [`${path}/`]));
      else if (path.endsWith('.md') && (entry.isFile() || entry.isSymbolicLink())) found.push(path);
    }
  }
  return found.sort();
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** One file of a portfolio; undefined when it is not there (any more). */
export function readPortfolioFile(root: string, path: string): PortfolioFile | undefined {
  const place = `${root}/${path}`;
  try {
    const stats = statSync(place);
    // Reading a pipe or a device would wait for ever.
    if (!stats.isFile() && !stats.isDirectory()) return { path, failure: { type: 'unreadable', message: 'it is no regular file' } };
    const failure = tooManyBytes(stats.size);
    return failure ? { path, failure } : { path, text: readText(place) };
  } catch (error) {
    return failed(path, error);
  }
}

/** Node reads text faster than bytes; where it may be none, or begins with a mark, the bytes are looked at. */
function readText(path: string): string {
  const text = readFileSync(path, 'utf8');
  return /^[\uFEFF\uFFFD]/.test(text) ? decode(readFileSync(path)) : text;
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
