import { relative, resolve, sep } from 'node:path';
import { Option, type Command } from 'commander';
import type { Comparison } from '../../model/generated/types.ts';
import type { Partnership } from '../../model/partnership.ts';
import { comparisonMarkdown, comparisonText } from '../../report/compare/comparisonText.ts';
import { comparePortfolios, type PortfolioSide } from '../../report/compare/sides.ts';
import type { DocumentInPortfolio } from '../../service/portfolioService.ts';
import { PortfolioService } from '../../service/portfolioService.ts';
import { comparisonOf } from '../../service/timeline.ts';
import { readHistory } from '../../workspace/gitHistory.ts';
import { findRevision, readRevisionFiles } from '../../workspace/revision.ts';
import { CliError, type CliIo } from '../io.ts';
import { makePaint } from '../paint.ts';
import { openPortfolio, type OpenedPortfolio } from '../portfolio.ts';

const FORMATS = ['text', 'json', 'markdown'] as const;

interface CompareOptions {
  readonly format: (typeof FORMATS)[number];
  readonly dir?: string;
}

/** `compare [BEFORE] [AFTER]`: what changed between two revisions of the repository, or two reviews, in words. */
export function addCompareCommand(program: Command, io: CliIo): void {
  program
    .command('compare')
    .summary('tell what changed between two commits or two reviews')
    .description('Tell in words what changed in the partnerships: levels, KPIs, value, pulse, findings, issues, actions and what was agreed. Compares two commits, a commit with the files as they are, or two reviews of a partnership.')
    .argument('[BEFORE]', 'a commit, branch or tag (default: HEAD), or the file of a review; a review alone is compared with the one before it')
    .argument('[AFTER]', 'the same for the later side (default: the files as they are)')
    .addOption(new Option('-f, --format <format>', 'how to print it').choices(FORMATS).default('text'))
    .option('--dir <path>', 'the folder of the portfolio (default: this folder)')
    .action(async (before: string | undefined, after: string | undefined, options: CompareOptions) => {
      const portfolio = await openPortfolio(options.dir === undefined ? [] : [options.dir], {}, io);
      io.stdout(print(compare(before, after, portfolio, io), options, io));
    });
}

function compare(before: string | undefined, after: string | undefined, portfolio: OpenedPortfolio, io: CliIo): Comparison {
  const [first, second] = [before, after].map((name) => (name === undefined ? undefined : reviewAt(name, portfolio, io)));
  if (first && after !== undefined && !second && isRevision(after, portfolio)) throw new CliError(`${before} is a review and ${after} is not; compare two reviews, or two commits`);
  if (first && before !== undefined) return reviews(before, first, after === undefined ? undefined : mustBeReview(after, second), portfolio);
  if (second) throw new CliError(`${after} is a review and ${before} is not; compare two reviews, or two commits`);
  return comparePortfolios(revision(before ?? 'HEAD', portfolio), after === undefined ? filesAsTheyAre(portfolio) : revision(after, portfolio));
}

/** The review that a file holds; undefined where there is no such file. */
function reviewAt(name: string, { service, root }: OpenedPortfolio, io: CliIo): DocumentInPortfolio | undefined {
  const found = service.documentAt(relative(root, resolve(io.cwd, name)).split(sep).join('/'));
  if (found && found.document.kind !== 'review') throw new CliError(`${name} is no review; compare two reviews, or two commits`);
  return found;
}

function mustBeReview(name: string, found: DocumentInPortfolio | undefined): DocumentInPortfolio {
  if (!found) throw new CliError(`there is no review ${name}; expected the file of another review of the same partnership`);
  return found;
}

function reviews(name: string, first: DocumentInPortfolio, second: DocumentInPortfolio | undefined, { service }: OpenedPortfolio): Comparison {
  const partnership = (one: DocumentInPortfolio): Partnership | undefined => one.assessed?.health.partnership;
  if (second && partnership(first) !== partnership(second)) throw new CliError('these are reviews of two partnerships; expected two of the same');
  const path = first.document.markdown.path;
  const compared = second ? comparisonOf(service, second.document.markdown.path, path) : comparisonOf(service, path);
  if (compared) return compared.comparison;
  throw new CliError(second ? 'one of these reviews is not judged: it needs a date that is not in the future' : `there is no review before ${name}, or it is not judged: it needs a date that is not in the future`);
}

function isRevision(name: string, { root }: OpenedPortfolio): boolean {
  return findRevision(root, name) !== undefined;
}

function filesAsTheyAre({ service }: OpenedPortfolio): PortfolioSide {
  return { name: 'the files as they are', portfolio: service.health() };
}

/** The portfolio as a commit has it, judged as of the day of the commit. */
function revision(name: string, open: OpenedPortfolio): PortfolioSide {
  const { root } = open;
  const found = findRevision(root, name);
  if (!found) throw new CliError(noCommit(name, open));
  const service = new PortfolioService({ today: () => found.day, history: readHistory(root, found.commit) });
  for (const file of readRevisionFiles(root, found, (path) => !service.isExcluded(path))) service.take(file);
  const short = found.commit.slice(0, 7);
  return { name: name === short ? name : `${name} (${short})`, portfolio: service.health() };
}

function noCommit(name: string, { service }: OpenedPortfolio): string {
  switch (service.history?.extent()) {
    case 'whole':
    case 'partial': return `there is no commit ${name} here, nor a review of that name; expected a commit such as HEAD~1 or main, or the file of a review`;
    case 'shallow': return `there is no commit ${name} in this shallow clone, nor a review of that name; \`git fetch --unshallow\` gets the older commits`;
    default: return `there is no commit ${name}, because this is no git repository with commits, or git is not installed; reviews can be compared by their files`;
  }
}

function print(comparison: Comparison, { format }: CompareOptions, io: CliIo): string {
  switch (format) {
    case 'json': return `${JSON.stringify(comparison, undefined, 2)}\n`;
    case 'markdown': return comparisonMarkdown(comparison);
    case 'text': return comparisonText(comparison, makePaint(io.colour ? 'colour' : 'plain'), io.width);
  }
}
