import { Option, type Command } from 'commander';
import type { CheckedPortfolio, CheckResult } from '../../report/checkResult.ts';
import { causesOfFailure, FAIL_ON, failuresIn, hasFailed, type FailOn } from '../../report/failing.ts';
import { documentsIn, type Outcomes } from '../../report/report.ts';
import { againstBaseline, type BaselineOptions } from '../check/against.ts';
import { scopeOf, stagedSource, type ChangeOptions } from '../check/changes.ts';
import { putOut, type FormatOptions } from '../check/formats.ts';
import { addOutput, FORMAT_HELP, type Output } from '../check/outputs.ts';
import type { CliIo } from '../io.ts';
import { FilesRead } from '../../service/filesRead.ts';
import { KeptChecks, latestCommit } from '../../service/keptChecks.ts';
import { hasMany } from '../../workspace/portfolioFiles.ts';
import { MANY_FILES } from '../lean.ts';
import type { Helper } from '../judging/helper.ts';
import { judgeAll, type JudgingOptions } from '../judging/judgeAll.ts';
import { locatePortfolio, readPortfolio, type LocatedPortfolio, type OpenedPortfolio } from '../portfolio.ts';

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
  const located = locatePortfolio(paths, io);
  const { portfolio, checked } = options.staged ? await checkStaged(located, options, io) : await checkFiles(located, options, io);
  for (const path of portfolio.strangers(checked)) io.stderr(`${path} is not checked: it is no document of a partnership (no kind and partnership between two lines --- at its top)\n`);
  if (checked.documents.length === 0) io.stderr('nothing was checked: no document here has a kind and a partnership; begin with `partnership-health new charter`, or check another folder\n');
  const result = await compared(checked, options, portfolio, io);
  await putOut(options.quiet ? causesOnly(result) : result, options.format ?? [], options, portfolio, io);
  if (hasFailed(result.failures)) io.exitCode = 1;
}

interface Checked {
  readonly portfolio: OpenedPortfolio;
  readonly checked: CheckedPortfolio;
}

/** What is staged is looked at once, so nothing of it is kept. */
async function checkStaged(located: LocatedPortfolio, options: CheckOptions, io: CliIo): Promise<Checked> {
  const portfolio = await readPortfolio(located, { asOf: options.asOf, source: stagedSource }, io);
  return { portfolio, checked: await judge(portfolio, { outcomes: outcomesFor(options), kept: undefined, helper: undefined }, io) };
}

/** What the files hold; of an earlier run that saw the same, what it found. */
async function checkFiles(located: LocatedPortfolio, options: CheckOptions, io: CliIo): Promise<Checked> {
  const { asOf } = options;
  const outcomes = outcomesFor(options);
  const cache = options.cache ? io.openCache?.(located.root, `check-${outcomes}`) : undefined;
  const knownCommit = cache && latestCommit(cache);
  if (knownCommit === undefined && io.beLean && hasMany(located.root, MANY_FILES)) io.beLean();
  const read = cache && new FilesRead(cache);
  let helper: Helper | undefined;
  // While the rest is read, it loads.
  const whenWorthwhile = (): void => {
    helper ??= io.startHelper?.();
  };
  const portfolio = await readPortfolio(located, { asOf, knownCommit, read, whenWorthwhile }, io);
  const kept = cache && read && new KeptChecks(portfolio, read, outcomes, cache);
  const checked = kept?.whole() ?? (await judge(portfolio, { outcomes, kept, helper }, io));
  // What is kept goes by the files as they were read first.
  if (!portfolio.hasMoved()) cache?.save();
  return { portfolio, checked };
}

function outcomesFor({ format }: CheckOptions): Outcomes {
  return format?.some((output) => output.format === 'json') ? 'with-outcomes' : 'without-outcomes';
}

/** Everything that is found in the portfolio. */
async function judge(portfolio: OpenedPortfolio, options: JudgingOptions, io: CliIo): Promise<CheckedPortfolio> {
  await judgeAll(portfolio, options, io);
  options.kept?.finish();
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
