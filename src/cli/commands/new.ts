import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Command } from 'commander';
import { parseMarkdown } from '../../document/document.ts';
import { isDay } from '../../model/dates.ts';
import type { Vetting } from '../../model/generated/types.ts';
import { interpret, type Typed } from '../../model/partnershipDocument.ts';
import type { Kind } from '../../model/sections.ts';
import { begin, type Wanted } from '../../service/scaffold/begin.ts';
import { scaffoldCharter } from '../../service/scaffold/charter.ts';
import { findBeginning } from '../../service/scaffold/find.ts';
import { inFolder, usualHome, type Scaffolded } from '../../service/scaffold/scaffold.ts';
import { templateFrom, templatePath, type Template } from '../../service/scaffold/template.ts';
import { readPortfolioFile } from '../../workspace/portfolioFiles.ts';
import { createFile, FileError } from '../../workspace/writeFile.ts';
import { CliError, type CliIo } from '../io.ts';
import { openPortfolio, type OpenedPortfolio } from '../portfolio.ts';

interface Folder {
  readonly dir?: string;
}

interface CharterCommand extends Folder {
  readonly name?: string;
  readonly from?: string;
}

interface ReviewCommand extends Folder {
  readonly period?: string;
  readonly date?: string;
  readonly author?: string;
}

/** `new charter|review|vetting|recovery`: a document to fill in, made from what is known. */
export function addNewCommand(program: Command, io: CliIo): void {
  const command = program
    .command('new')
    .summary('begin a charter, review, vetting or recovery')
    .description('Begin a document from its template and from what is known already. A file that is there is never overwritten.');
  sub(command, 'charter', 'what the parties agree on; takes over what a vetting has found out')
    .argument('<ID>', 'the id of the partnership, like northwind-helpdesk')
    .option('--name <name>', 'what the partnership is called')
    .option('--from <vetting>', 'the vetting to take over from (default: the one of the same id)')
    .action((id: string, options: CharterCommand) => newCharter(id, options, io));
  sub(command, 'review', 'the next review, carried forward from the charter and the last one')
    .argument('[ID]', 'the id of the partnership; may be left out where there is only one')
    .option('--period <period>', 'what it looks back on (default: the last period that is over)')
    .option('--date <date>', 'the day of the review (default: today, or asOf of partnership-health.yml)')
    .option('--author <author>', 'who writes it (default: who wrote the last one)')
    .action((id: string | undefined, options: ReviewCommand) => newReview(id, options, io));
  sub(command, 'vetting', 'the questions to a candidate before the start')
    .argument('<ID>', 'the id of the partnership, like northwind-helpdesk')
    .option('--name <name>', 'what the candidate is called')
    .action((id: string, options: CharterCommand) => newVetting(id, options, io));
  sub(command, 'recovery', 'a recovery from what is wrong now, with the actions of each finding')
    .argument('<ID>', 'the id of the partnership')
    .action((id: string, options: Folder) => newRecovery(id, options, io));
}

function sub(command: Command, name: string, description: string): Command {
  return command.command(name).description(description).option('--dir <path>', 'the folder of the portfolio (default: this folder)');
}

async function newCharter(id: string, { name, from, dir }: CharterCommand, io: CliIo): Promise<void> {
  const portfolio = await open(dir, undefined, io);
  const next = 'have all parties agree to it';
  const answers = name === undefined ? {} : { name };
  if (from === undefined) {
    start({ kind: 'charter', partnership: id, ...answers }, portfolio, io, next);
    return;
  }
  const known = findBeginning(portfolio.service.health(), id);
  if ('error' in known) throw new CliError(known.error);
  const { text, path } = template('charter', portfolio);
  const { partnership } = known;
  const made = scaffoldCharter({ ...answers, template: text, id, vetting: readVetting(from, id, portfolio, io), ...(partnership && { partnership }) });
  write(path === undefined || 'error' in made ? made : { ...made, template: path }, portfolio, io, next);
}

async function newReview(id: string | undefined, { period, date, author, dir }: ReviewCommand, io: CliIo): Promise<void> {
  if (date !== undefined && !isDay(date)) throw new CliError(`--date ${date} is not a day; expected one like 2026-03-31`);
  const portfolio = await open(dir, date, io);
  const wanted = { ...(period !== undefined && { period }), ...(author !== undefined && { author }) };
  start({ kind: 'review', partnership: id ?? onlyOne(portfolio), ...wanted }, portfolio, io, 'close what was carried forward and is done');
}

async function newVetting(id: string, { name, dir }: CharterCommand, io: CliIo): Promise<void> {
  const next = `once it is decided, begin the charter: partnership-health new charter ${id}`;
  start({ kind: 'vetting', partnership: id, ...(name !== undefined && { name }) }, await open(dir, undefined, io), io, next);
}

async function newRecovery(id: string, { dir }: Folder, io: CliIo): Promise<void> {
  start({ kind: 'recovery', partnership: id }, await open(dir, undefined, io), io, 'give each action an owner and a day, and delete those that do not apply');
}

function start(wanted: Wanted, portfolio: OpenedPortfolio, io: CliIo, then: string): void {
  write(begin(portfolio.service, wanted, template(wanted.kind, portfolio)), portfolio, io, then);
}

/** The repository's own template where it has one, else the one that is built in. */
function template(kind: Kind, { root }: OpenedPortfolio): Template {
  const found = templateFrom(kind, readPortfolioFile(root, templatePath(kind)));
  if ('error' in found) throw new CliError(found.error);
  return found;
}

function open(dir: string | undefined, date: string | undefined, io: CliIo): Promise<OpenedPortfolio> {
  return openPortfolio(dir === undefined ? [] : [dir], { asOf: date }, io);
}

function onlyOne({ service }: OpenedPortfolio): string {
  const ids = service.health().partnerships.map(({ id }) => id);
  const [id] = ids;
  if (id === undefined) throw new CliError('there is no partnership here yet; begin with `partnership-health new charter ID`');
  if (ids.length > 1) throw new CliError(`there are ${ids.length} partnerships; say which one: ${ids.join(', ')}`);
  return id;
}

function readVetting(from: string, id: string, { root }: OpenedPortfolio, io: CliIo): Typed<Vetting> {
  const path = relative(root, resolve(io.cwd, from)).split(sep).join('/');
  const file = readPortfolioFile(root, path);
  if (!file) throw new CliError(`there is no file ${from}`);
  if ('failure' in file) throw new CliError(`${from} cannot be read: ${file.failure.message}`);
  // A vetting that lies outside the portfolio counts as if it stood where vettings usually do.
  const place = path.startsWith('../') || isAbsolute(path) ? inFolder(usualHome(id), 'vetting.md') : path;
  const document = interpret(parseMarkdown(place, file.text), 'included');
  if (document?.kind !== 'vetting') throw new CliError(`${from} is no vetting; expected a Markdown file with kind: vetting`);
  if (document.partnership !== id) throw new CliError(`${from} is the vetting of ${document.partnership}, not of ${id}; expected one id for both`);
  return { document, data: document.data };
}

function write(made: Scaffolded, { root, showPath }: OpenedPortfolio, io: CliIo, then: string): void {
  if ('error' in made) throw new CliError(made.error);
  const path = showPath(made.path);
  try {
    createFile(resolve(root, made.path), made.text);
  } catch (error) {
    if (error instanceof FileError) throw new CliError(`${path} was not written: ${error.message}`);
    throw error;
  }
  const from = made.template === undefined ? '' : `Made from ${showPath(made.template)}.\n`;
  io.stdout(`${path}\n\n${from}Next: answer what is blank (what nobody knows stays blank), write over the {{ prompts }}, and ${then}.\n`);
  io.stdout(`Then: partnership-health check ${/\s/.test(path) ? JSON.stringify(path) : path}\n`);
}
