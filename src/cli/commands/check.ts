import { Option, type Command } from 'commander';
import type { CheckedPortfolio, CheckResult } from '../../report/checkResult.ts';
import { causesOfFailure, FAIL_ON, failuresIn, hasFailed, type FailOn } from '../../report/failing.ts';
import { documentsIn, type Outcomes } from '../../report/report.ts';
import { againstBaseline, type BaselineOptions } from '../check/against.ts';
import { scopeOf, stagedSource, type ChangeOptions } from '../check/changes.ts';
import { putOut, type FormatOptions } from '../check/formats.ts';
import { addOutput, FORMAT_HELP, type Output } from '../check/outputs.ts';
import type { CliIo } from '../io.ts';
import { KeptChecks, latestCommit } from '../../service/keptChecks.ts';
import { listMarkdown } from '../../workspace/portfolioFiles.ts';
import type { StoredCache } from '../../workspace/resultCache.ts';
import { MANY_FILES } from '../lean.ts';
import { judgeAll } from '../judging/judgeAll.ts';
import { locatePortfolio, readPortfolio, type OpenedPortfolio } from '../portfolio.ts';

interface CheckOptions extends FormatOptions, BaselineOptions, ChangeOptions {
  readonly format?: readonly Output[];
  readonly asOf?: string;
  readonly failOn: FailOn;
  readonly all?: true;
  /** False with `--no-cache`. */
  readonly cache: boolean;
}

/** `check [PATH…]`: every finding, with its place. */
export function addCheckCommand(program: Command, io: CliIo): void {
  program
    .command('check')
    .summary('check documents and judge partnerships')
    .description('Check the documents, judge the partnerships, and list everything that was found.')
    .argument('[PATH...]', 'files or folders (default: this folder)')
    .addOption(new Option('-f, --format <format>', FORMAT_HELP).argParser(addOutput))
    .option('--as-of <date>', 'judge as of this day (default: today, or asOf of partnership-health.yml)')
    .addOption(new Option('--fail-on <what>', 'end with 1 from this on; errors in documents always count').choices(FAIL_ON).default('error'))
    .option('--all', 'print hints as well: strengths, notes, what is waived, and gaps that can wait')
    .option('-q, --quiet', 'print only what makes the check fail')
    .addOption(new Option('--staged', 'judge what is staged in git, and report what has to do with it').conflicts('since'))
    .option('--since <rev>', 'report what has to do with changes since the branch left REV, committed or not')
    .option('--baseline <file>', 'leave out the findings that this file knows')
    .addOption(new Option('--update-baseline', 'write all that stands now to the file of --baseline').conflicts(['staged', 'since']))
    .option('--no-cache', 'judge everything anew, and keep nothing for the next time')
    .option('--link-base <url>', 'what links to files begin with in Markdown, such as the address of a commit', '')
    .option('--rules-url <url>', 'where the pages of the rules are, for SARIF (default: those that are installed)')
    .action((paths: readonly string[], options: CheckOptions) => check(paths, options, io));
}

async function check(paths: readonly string[], options: CheckOptions, io: CliIo): Promise<void> {
  const outcomes = options.format?.some(({ format }) => format === 'json') ? 'with-outcomes' : 'without-outcomes';
  const located = locatePortfolio(paths, io);
  // What is staged is looked at once.
  const cache = options.cache && !options.staged ? io.openCache?.(located.root, `check-${outcomes}`) : undefined;
  const knownCommit = cache && latestCommit(cache);
  if (knownCommit === undefined && io.restartLean && listMarkdown(located.root).length >= MANY_FILES) io.restartLean();
  const portfolio = await readPortfolio(located, { asOf: options.asOf, knownCommit, ...(options.staged && { source: stagedSource }) }, io);
  for (const path of portfolio.strangers()) io.stderr(`${path} is not checked: it is no document of a partnership (no kind and partnership between two lines --- at its top)\n`);
  const checked = await judge(portfolio, outcomes, cache, io);
  const result = await compared(checked, options, portfolio, io);
  await putOut(options.quiet ? causesOnly(result) : result, options.format ?? [], options, portfolio, io);
  if (hasFailed(result.failures)) io.exitCode = 1;
}

/** Everything that is found in the portfolio, or what is known of that from an earlier run. */
async function judge(portfolio: OpenedPortfolio, outcomes: Outcomes, cache: StoredCache | undefined, io: CliIo): Promise<CheckedPortfolio> {
  const kept = cache && new KeptChecks(portfolio, outcomes, cache);
  const known = kept?.whole();
  if (known) return known;
  await judgeAll(portfolio, { outcomes, kept }, io);
  kept?.finish();
  cache?.save();
  const { service } = portfolio;
  return { report: service.report(), documents: documentsIn(service.health()) };
}

/** What of that is asked for, and new. */
async function compared(checked: CheckedPortfolio, options: CheckOptions, portfolio: OpenedPortfolio, io: CliIo): Promise<CheckResult> {
  const scope = scopeOf(options, checked, portfolio);
  const { report, baseline, levels } = await againstBaseline(options, scope.report, { whole: checked.report, isAsked: portfolio.isAsked }, io);
  return {
    report,
    whole: checked.report,
    failOn: options.failOn,
    failures: failuresIn(report, options.failOn, levels),
    hints: options.all ? 'shown' : 'counted',
    documents: checked.documents.filter(({ path }) => scope.hasFile(path)),
    baseline,
  };
}

/** Only what makes the check fail; the counts stay those of everything. */
function causesOnly(result: CheckResult): CheckResult {
  const { report, failures, baseline } = result;
  return {
    ...result,
    report: { ...report, findings: [...causesOfFailure(report.findings, failures)] },
    documents: [],
    baseline: baseline && { ...baseline, known: new Set() },
  };
}
