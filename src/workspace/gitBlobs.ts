import { createHash } from 'node:crypto';
import type { Failure } from '../model/partnershipDocument.ts';
import { tooManyBytes, type PortfolioFile } from '../model/portfolioFile.ts';
import { CONFIGURATION_FILE } from '../service/configuration.ts';
import { decode } from '../text/decode.ts';
import { grouped } from '../text/grouped.ts';
import { gitUpTo } from './git.ts';
import type { GitEntry } from './gitFolder.ts';

/** What git calls a content: its hash, of 40 hexadecimal digits, or of 64 in repositories of that kind. */
export function blobName(bytes: Uint8Array, digits: number): string {
  return createHash(digits === 64 ? 'sha256' : 'sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** A content: its text, or why it is not read. */
export type Content = { readonly text: string } | { readonly failure: Failure };

/** So many bytes are read at a time; a file that is read at all has far fewer. */
const PORTION = 64 * 1024 * 1024;

/**
 * Contents by what git calls them, each once; what is not there is left out. All of them with one process, or with one for each
 * portion where they are many.
 * @param portion in bytes; more than any content that is to be read
 */
export function* readBlobs(folder: string, blobs: readonly string[], portion: number = PORTION): Generator<readonly [blob: string, content: Content]> {
  for (let asked = [...new Set(blobs)]; asked.length > 0;) {
    const { output, isAll } = gitUpTo(portion, folder, ['cat-file', '--batch'], `${asked.join('\n')}\n`);
    const answers = [...parseBatch(output)];
    for (const { blob, content } of answers) if (content) yield [blob, content];
    if (isAll || answers.length === 0) return;
    asked = asked.slice(answers.length);
  }
}

interface Answer {
  readonly blob: string;
  /** Undefined where it is not there. */
  readonly content?: Content;
}

/** Each answer is `BLOB blob SIZE`, a line end, so many bytes, a line end; or `BLOB missing`. The last one may be cut short. */
function* parseBatch(output: Buffer): Generator<Answer> {
  for (let at = 0; at < output.length;) {
    const start = output.indexOf(10, at) + 1;
    if (start === 0) return;
    const [blob = '', type, size] = output.subarray(at, start - 1).toString().split(' ');
    at = start + (size === undefined ? 0 : Number(size) + 1);
    const failure = tooManyBytes(Number(size ?? 0));
    if (type !== 'blob') yield { blob };
    else if (failure) yield { blob, content: { failure } };
    else if (at <= output.length) yield { blob, content: { text: decode(output.subarray(start, at - 1)) } };
  }
}

/**
 * Files from what git calls their content, the configuration first; those that are alike come one after the other.
 * @param isWanted which of them are read; of the others it is asked once the configuration has been handed on
 */
export function* readEntries(folder: string, entries: readonly GitEntry[], isWanted: (path: string) => boolean = () => true): Generator<PortfolioFile> {
  yield* readFiles(folder, entries.filter(({ path }) => path === CONFIGURATION_FILE && isWanted(path)));
  yield* readFiles(folder, entries.filter(({ path }) => path !== CONFIGURATION_FILE && isWanted(path)));
}

function* readFiles(folder: string, entries: readonly GitEntry[]): Generator<PortfolioFile> {
  const files = grouped(entries, ({ blob }) => blob);
  const missing = new Set(entries);
  for (const [blob, content] of readBlobs(folder, [...files.keys()])) {
    for (const entry of files.get(blob) ?? []) {
      missing.delete(entry);
      yield { path: entry.path, ...content };
    }
  }
  for (const { path } of missing) yield { path, failure: { type: 'unreadable', message: 'git does not have its content here; `git fsck` says why' } };
}
