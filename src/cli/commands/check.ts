import { Option, type Command } from 'commander';
import type { CheckResult } from '../../report/checkResult.ts';
import { causesOfFailure, FAIL_ON, failuresIn, hasFailed, type FailOn } from '../../report/failing.ts';
import { againstBaseline, type BaselineOptions } from '../check/against.ts';
import { scopeOf, stagedSource, type ChangeOptions, type Scope } from '../check/changes.ts';
import { putOut, type FormatOptions } from '../check/formats.ts';
import { addOutput, FORMAT_HELP, type Output } from '../check/outputs.ts';
import type { CliIo } from '../io.ts';
import { KeptChecks, latestCommit } from '../../service/keptChecks.ts';
import { listMarkdown } from '../../workspace/portfolioFiles.ts';
import type { StoredCache } from '../../workspace/resultCache.ts';
import { MANY_FILES } from '../lean.ts';
import { judgeAll } from '../judging/judgeAll.ts';
import { openPortfolio, type OpenedPortfolio } from '../portfolio.ts';

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
  const source = options.staged ? { source: stagedSource } : {};
  const outcomes = options.format?.some(({ format }) => format === 'json') ? 'with-outcomes' : 'without-outcomes';
  let cache: StoredCache | undefined;
  const knownCommit = (root: string): string | undefined => {
    // What is staged is looked at once.
    cache = options.cache && !options.staged ? io.openCache?.(root, `check-${outcomes}`) : undefined;
    const commit = cache && latestCommit(cache);
    if (commit === undefined && io.restartLean && listMarkdown(root).length >= MANY_FILES) io.restartLean();
    return commit;
  };
  const portfolio = await openPortfolio(paths, { asOf: options.asOf, knownCommit, ...source }, io);
  for (const path of portfolio.strangers) io.stderr(`${path} is not checked: it is no document of a partnership (no kind and partnership between two lines --- at its top)\n`);
  const kept = cache && new KeptChecks(portfolio.service, cache, outcomes);
  await judgeAll(portfolio, { outcomes, kept }, io);
  kept?.finish();
  cache?.save();
  const result = await judge(options, portfolio, io);
  await putOut(options.quiet ? causesOnly(result) : result, options.format ?? [], options, portfolio, io);
  if (hasFailed(result.failures)) io.exitCode = 1;
}

async function judge(options: CheckOptions, portfolio: OpenedPortfolio, io: CliIo): Promise<CheckResult> {
  const scope = scopeOf(options, portfolio);
  const { report, baseline, levels } = await againstBaseline(options, scope.report, portfolio, io);
  return {
    report,
    whole: portfolio.service.report(),
    failOn: options.failOn,
    failures: failuresIn(report, options.failOn, levels),
    hints: options.all ? 'shown' : 'counted',
    documents: documentsIn(portfolio, scope),
    baseline,
  };
}

function documentsIn({ service }: OpenedPortfolio, { hasFile }: Scope): CheckResult['documents'] {
  const documents = service.health().partnerships.flatMap((one) => one.documents);
  return documents.map(({ markdown: { path }, partnership }) => ({ path, partnership })).filter(({ path }) => hasFile(path));
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
