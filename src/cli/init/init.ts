import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { HOOKS_FOLDER, PRE_COMMIT_FILE, setupFiles, WORKFLOW_FILE, type SetupFile } from '../../service/setup/files.ts';
import { printable } from '../../report/printable.ts';
import { topOf } from '../../workspace/gitFolder.ts';
import { findConfiguredRoot } from '../../workspace/portfolioFiles.ts';
import { FileError } from '../../workspace/writeFile.ts';
import { CliError, type CliIo } from '../io.ts';
import { setUp, type Done } from './setUp.ts';

/** What `init` is told. */
export interface InitOptions {
  readonly templates?: true;
  readonly action?: string;
  readonly dryRun?: true;
}

/** Where the files go; absolute paths without links. */
interface Places {
  readonly portfolio: string;
  readonly repository: string;
  readonly isRepository: boolean;
}

/** Sets a repository up, or says what that would be, and what to do next. */
export function init(path: string, { action, templates, dryRun }: InitOptions, io: CliIo): void {
  const places = placesOf(path, io.cwd);
  const hooks = existsSync(join(places.repository, PRE_COMMIT_FILE)) ? 'pre-commit' : 'git';
  const portfolio = relative(places.repository, places.portfolio).split(sep).join('/') || '.';
  const files = setupFiles({ portfolio, action, templates: templates ? 'own' : 'built-in', hooks });
  const done = files.map((file) => ({ file, ...attempt(file, places, dryRun ? 'tell' : 'write') }));
  const base = realpathSync(io.cwd);
  for (const { file, did, note, lines = '' } of done) {
    const name = shown(join(places[file.base], file.path), base);
    io.stdout(`${WORDS[did][dryRun ? 'tell' : 'write'].padEnd(13)}${name}${note === undefined ? '' : `: ${printable(note)}`}\n${indented(lines)}`);
  }
  if (done.some(({ did }) => did === 'failed')) io.exitCode = 2;
  if (!dryRun) io.stdout(`\n${nextSteps(done, places).map((step) => `Next: ${step}\n`).join('')}`);
}

const WORDS: Readonly<Record<Done['did'], Readonly<Record<'tell' | 'write', string>>>> = {
  made: { tell: 'would make', write: 'made' },
  completed: { tell: 'would add to', write: 'added to' },
  kept: { tell: 'would keep', write: 'kept' },
  'by-hand': { tell: 'add by hand', write: 'add by hand' },
  failed: { tell: 'would fail', write: 'failed' },
};

function attempt(file: SetupFile, places: Places, mode: 'tell' | 'write'): Done {
  try {
    return setUp(file, places[file.base], mode);
  } catch (error) {
    if (error instanceof FileError) return { did: 'failed', note: error.message };
    throw error;
  }
}

function placesOf(path: string, cwd: string): Places {
  const folder = resolve(cwd, path);
  const there = nearestFolder(folder);
  const portfolio = join(realpathSync(there), relative(there, folder));
  const root = findConfiguredRoot(there);
  if (root !== undefined && realpathSync(root) !== portfolio) throw new CliError(`${path} lies in the portfolio ${root} already; run init there, or leave it as it is`);
  const repository = topOf(there);
  return { portfolio, repository: repository ?? portfolio, isRepository: repository !== undefined };
}

/** The folder itself, or the nearest one above it that is there. */
function nearestFolder(folder: string): string {
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (stats && !stats.isDirectory()) throw new CliError(`${folder} is no folder; give the one that the record is to be in`);
  return stats ? folder : nearestFolder(dirname(folder));
}

function indented(lines: string): string {
  return lines.split(/\r?\n/).filter((line) => line !== '').map((line) => `    ${printable(line)}\n`).join('');
}

function shown(path: string, cwd: string): string {
  return relative(cwd, path).split(sep).join('/');
}

/** What a person has to do, because it is not ours to do, or not known. */
function nextSteps(done: readonly (Done & { readonly file: SetupFile })[], { isRepository, repository, portfolio }: Places): readonly string[] {
  const isMade = (path: string): boolean => done.some(({ file, did }) => file.path === path && did === 'made');
  const workflow = done.find(({ file, did }) => file.path === WORKFLOW_FILE && did === 'made');
  return [
    ...(done.some(({ did }) => did === 'failed') ? ['see to what failed, and run init again; what is there by then is kept'] : []),
    ...(isRepository ? [] : [`git init, in ${repository === portfolio ? 'this folder' : repository}`]),
    ...(isMade(`${HOOKS_FOLDER}/pre-commit`) ? [`git config core.hooksPath ${HOOKS_FOLDER}, to have what is staged checked before each commit`] : []),
    ...(workflow?.file.text.includes('<owner>') ? [`write in ${WORKFLOW_FILE} where Partnership Health comes from (or make it with --action OWNER/REPOSITORY@VERSION)`] : []),
    'partnership-health new charter ID --name NAME, to begin a partnership',
  ];
}
