import { resolve } from 'node:path';
import type { Command } from 'commander';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { count } from '../../rules/shapes/numbers.ts';
import { fixDocuments, Mistakes, type FixedDocument } from '../../service/fixes.ts';
import { changedBytes, FileError, LeftAlone, readBytes, replaceFile } from '../../workspace/writeFile.ts';
import type { CliIo } from '../io.ts';
import { openPortfolio, type OpenedPortfolio } from '../portfolio.ts';

interface FixOptions {
  readonly dryRun?: true;
}

/** `fix [PATH…]`: whatever can be mended with certainty. */
export function addFixCommand(program: Command, io: CliIo): void {
  program
    .command('fix')
    .summary('mend what can be mended with certainty')
    .description('Mend the mistakes in documents that can be mended with certainty. Nothing else in a file is touched.')
    .argument('[PATH...]', 'files or folders (default: this folder)')
    .option('-n, --dry-run', 'show what would be changed as a patch, and write nothing')
    .action((paths: readonly string[], { dryRun }: FixOptions) => fix(paths, dryRun ? patching(io) : writing(io), io));
}

/** What becomes of a file that is mended, and how that is told. */
export interface Mode {
  readonly use: (file: { readonly path: string; readonly name: string }, before: Buffer, after: Buffer) => void;
  readonly say: (text: string) => void;
  readonly mended: string;
}

/** Files are written, and what was done to them is printed. */
export function writing({ stdout }: CliIo): Mode {
  return { use: ({ path }, before, after) => replaceFile(path, before, after), say: stdout, mended: 'mended' };
}

/** A patch has standard output to itself, so that it can be applied. */
function patching({ stdout, stderr }: CliIo): Mode {
  return { use: ({ name }, before, after) => stdout(patch(name, before, after)), say: stderr, mended: 'would be mended' };
}

function patch(name: string, before: Buffer, after: Buffer): string {
  const options = { headerOptions: FILE_HEADERS_ONLY };
  return createTwoFilesPatch(`a/${name}`, `b/${name}`, before.toString(), after.toString(), undefined, undefined, options);
}

async function fix(paths: readonly string[], mode: Mode, io: CliIo): Promise<void> {
  const portfolio = await openPortfolio(paths, {}, io);
  const mistakes = new Mistakes(portfolio.service, portfolio.isAsked);
  mode.say(summary(mend(portfolio, mistakes, mode, io), mistakes, mode));
}

/** What became of the documents that can be mended. */
interface Mended {
  readonly done: readonly FixedDocument[];
  /** Documents that could not be written. */
  readonly leftAlone: number;
}

/** Mends what is certain in some files of a portfolio, and says so. */
export function mend(portfolio: OpenedPortfolio, mistakes: Mistakes, mode: Mode, io: CliIo): Mended {
  const fixed = fixDocuments(mistakes);
  const done = fixed.filter((document) => isDone(document, portfolio, mode, io));
  for (const document of done) mode.say(describe(document, portfolio));
  return { done, leftAlone: fixed.length - done.length };
}

/** Whether a file could be changed. Where it could not, it is said why, and the file counts as it was. */
function isDone(document: FixedDocument, { root, service, showPath }: OpenedPortfolio, { use }: Mode, io: CliIo): boolean {
  const file = { path: resolve(root, document.path), name: showPath(document.path) };
  try {
    const before = readBytes(file.path);
    use(file, before, changedBytes(before, document.before, document.after));
    return true;
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    io.stderr(`${file.name} was left alone: ${error.message}\n`);
    if (!(error instanceof LeftAlone)) io.exitCode = 2;
    service.setFile(document.path, document.before);
    return false;
  }
}

function describe({ path, mended }: FixedDocument, { showPath }: OpenedPortfolio): string {
  const lines = mended.map(({ rule, line, title }) => `  ${line + 1}  ${title}  ${rule}\n`);
  return `${showPath(path)}\n${lines.join('')}\n`;
}

function summary({ done, leftAlone }: Mended, mistakes: Mistakes, { mended }: Mode): string {
  const number = done.reduce((sum, document) => sum + document.mended.length, 0);
  const left = mistakes.now().length;
  const nothing = leftAlone === 0 ? 'nothing can be mended with certainty' : `nothing was mended, and ${count(leftAlone, 'file')} left alone`;
  const what = number === 0 ? nothing : `${count(number, 'mistake')} ${mended} in ${count(done.length, 'file')}`;
  return `${what}${left === 0 ? '' : `; ${count(left, 'mistake')} left for you, see \`partnership-health check\``}\n`;
}
