import { relative, resolve, sep } from 'node:path';
import type { Command } from 'commander';
import { checkText } from '../../report/checkText.ts';
import { printable } from '../../report/printable.ts';
import { count } from '../../rules/shapes/numbers.ts';
import { changedDocuments, type ChangedDocument } from '../../service/commit/changedFiles.ts';
import { withTrailers } from '../../service/commit/message.ts';
import { proposeCommit, type CommitProposal, type ProposedFile, type WantedCommit } from '../../service/commit/proposal.ts';
import { finishFirst } from '../../service/commit/unfinished.ts';
import { Mistakes } from '../../service/fixes.ts';
import { didYouMean, nearest } from '../../text/didYouMean.ts';
import { commitFiles } from '../../workspace/commitFiles.ts';
import { fileExists } from '../../workspace/portfolioFiles.ts';
import { readWorkingTree, type WorkingTree } from '../../workspace/workingTree.ts';
import { CliError, type CliIo } from '../io.ts';
import { makePaint } from '../paint.ts';
import { openPortfolio, type OpenedPortfolio } from '../portfolio.ts';
import { mend, writing } from './fix.ts';

interface CommitOptions {
  readonly message?: string;
  readonly edit?: boolean;
  readonly dryRun?: true;
  readonly fix?: true;
  readonly force?: true;
  readonly dir?: string;
}

/** `commit [PARTNERSHIP|FILE…]`: the changed documents of a partnership, with a message that tells what changed. */
export function addCommitCommand(program: Command, io: CliIo): void {
  program
    .command('commit')
    .summary('commit the changed documents of a partnership')
    .description('Check the changed documents of a partnership and commit exactly them, with a message that tells how it stands and what changed. What else is staged stays staged. Errors in the documents stand in the way.')
    .argument('[PARTNERSHIP|FILE...]', 'the id of a partnership, or files or folders of one (default: the one that has changes)')
    .option('-m, --message <text>', 'what to say in place of the proposal; its trailers are kept')
    .option('-e, --edit', 'open the message in your git editor first (default on a terminal, unless --message is given)')
    .option('--no-edit', 'commit with the message as it is')
    .option('-n, --dry-run', 'show the files and the message, and commit nothing')
    .option('--fix', 'mend what can be mended with certainty first')
    .option('-f, --force', 'commit in spite of errors')
    .option('--dir <path>', 'the folder of the portfolio (default: this folder)')
    .action((names: readonly string[], options: CommitOptions) => commit(names, options, io));
}

async function commit(names: readonly string[], options: CommitOptions, io: CliIo): Promise<void> {
  if (options.message?.trim() === '') throw new CliError('--message is empty; expected what to say, or leave it out for the proposal');
  const portfolio = await openPortfolio(options.dir === undefined ? [] : [options.dir], {}, io);
  const tree = workingTree(portfolio);
  const wanted = choose(names, changedDocuments(portfolio.service, tree.changes), portfolio, io);
  const proposal = proposeCommit(portfolio.service, options.fix ? mended(wanted, portfolio, options, io) : wanted);
  const message = options.message === undefined ? proposal.message : withTrailers(options.message, proposal);
  if (proposal.errors.findings.length > 0 && !options.force) stop(proposal, portfolio, io);
  else if (options.dryRun) io.stdout(`${fileLines(proposal.files, portfolio)}\n${message}`);
  else if (tree.unfinished) throw new CliError(finishFirst(tree.unfinished));
  else await carryOut(proposal, message, options, portfolio, io);
}

function workingTree({ root }: OpenedPortfolio): WorkingTree {
  const tree = readWorkingTree(root);
  if ('error' in tree) throw new CliError(`nothing can be committed: ${tree.error}`);
  return tree;
}

function choose(names: readonly string[], changed: readonly ChangedDocument[], portfolio: OpenedPortfolio, io: CliIo): WantedCommit {
  const named = names.map((name) => documentsNamed(name, changed, portfolio, io));
  const chosen = names.length === 0 ? changed : changed.filter((document) => named.some((documents) => documents.includes(document)));
  const ids = [...new Set(chosen.map(({ partnership }) => partnership))];
  const [partnership] = ids;
  if (partnership === undefined) throw new CliError('nothing can be committed: no document of a partnership has changed since the last commit');
  if (ids.length > 1) throw new CliError(`documents of ${ids.length} partnerships have changed; commit one of them at a time: ${ids.join(', ')}`);
  const [first, ...others] = named[0] ?? [];
  return { partnership, changed: changed.filter((one) => one.partnership === partnership), chosen, first: others.length === 0 ? first?.path : undefined };
}

/** An id stands over a file or folder of the same name. */
function documentsNamed(name: string, changed: readonly ChangedDocument[], { service, root }: OpenedPortfolio, io: CliIo): readonly ChangedDocument[] {
  const own = changed.filter(({ partnership }) => partnership === name);
  if (own.length > 0) return own;
  const ids = service.health().partnerships.map(({ id }) => id);
  if (ids.includes(name)) throw new CliError(`nothing can be committed: no document of ${name} has changed since the last commit`);
  const path = relative(root, resolve(io.cwd, name)).split(sep).join('/');
  const within = changed.filter((one) => path === '' || one.path === path || one.path.startsWith(`${path}/`));
  if (within.length > 0) return within;
  if (fileExists(root, path)) throw new CliError(`${name} has nothing to commit: expected a document of a partnership that has changed since the last commit, or a folder with some`);
  throw new CliError(`there is no partnership and no changed file ${name} here${didYouMean(nearest(name, ids))}`);
}

/** What is wanted once its files are mended; a file that is then as the last commit has it is left out. */
function mended(wanted: WantedCommit, portfolio: OpenedPortfolio, { dryRun }: CommitOptions, io: CliIo): WantedCommit {
  const paths = new Set(wanted.chosen.map(({ path }) => path));
  const { done } = mend(portfolio, new Mistakes(portfolio.service, (path) => paths.has(path)), dryRun ? { ...writing(io), use: () => undefined } : writing(io), io);
  const undone = new Set(done.filter(({ path, after }) => wanted.changed.some((one) => one.path === path && one.before === after)).map(({ path }) => path));
  const isLeft = ({ path }: ChangedDocument): boolean => !undone.has(path);
  const [changed, chosen] = [wanted.changed.filter(isLeft), wanted.chosen.filter(isLeft)];
  if (chosen.length === 0) throw new CliError('nothing can be committed: mended, the documents are as the last commit has them');
  return { ...wanted, changed, chosen };
}

function stop({ errors }: CommitProposal, { service, showPath }: OpenedPortfolio, io: CliIo): void {
  const paint = makePaint(io.colour ? 'colour' : 'plain');
  io.stdout(checkText(errors, { paint, lineText: (path, line) => service.lineText(path, line), showPath, hints: 'counted', width: io.width }));
  io.stderr(`nothing was committed: ${count(errors.findings.length, 'error')} in these documents; mend them, by --fix what is certain, or commit all the same with --force\n`);
  io.exitCode = 1;
}

async function carryOut({ files }: CommitProposal, message: string, options: CommitOptions, portfolio: OpenedPortfolio, io: CliIo): Promise<void> {
  const editor = options.edit ?? (io.isTty && options.message === undefined) ? 'opens' : 'none';
  const done = await commitFiles({ folder: portfolio.root, files, message, editor });
  if (done.said !== '') io.stderr(`${done.said.trimEnd()}\n`);
  if (done.type === 'refused') throw new CliError('nothing was committed, and what is staged is as it was; git says why above');
  io.stdout(`${done.hash} ${printable(done.subject)}\n${fileLines(files, portfolio)}`);
}

function fileLines(files: readonly ProposedFile[], { showPath }: OpenedPortfolio): string {
  return files.map(({ path, state }) => `  ${printable(showPath(path))} (${state})\n`).join('');
}
