import { Option, type Command } from 'commander';
import type { Report } from '../../model/generated/types.ts';
import { checkText } from '../../report/checkText.ts';
import { narrowReport } from '../../report/report.ts';
import type { CliIo } from '../io.ts';
import { makePaint } from '../paint.ts';
import { openPortfolio, type OpenedPortfolio } from '../portfolio.ts';

/** From what on `check` ends with 1: a kind of finding, or a level of a partnership. */
const FAIL_ON = ['error', 'warning', 'watch', 'at-risk', 'critical'] as const;
type FailOn = (typeof FAIL_ON)[number];

interface CheckOptions {
  readonly format: 'text' | 'json';
  readonly asOf?: string;
  readonly failOn: FailOn;
  readonly quiet?: true;
  readonly all?: true;
}

/** `check [PATH…]`: every finding, with its place. */
export function addCheckCommand(program: Command, io: CliIo): void {
  program
    .command('check')
    .summary('check documents and judge partnerships')
    .description('Check the documents, judge the partnerships, and list everything that was found.')
    .argument('[PATH...]', 'files or folders (default: this folder)')
    .addOption(new Option('-f, --format <format>', 'how to print the findings').choices(['text', 'json']).default('text'))
    .option('--as-of <date>', 'judge as of this day (default: today, or asOf of partnership-health.yml)')
    .addOption(new Option('--fail-on <what>', 'end with 1 from this on; errors in documents always count').choices(FAIL_ON).default('error'))
    .option('--all', 'print hints as well: strengths, notes, what is waived, and gaps that can wait')
    .option('-q, --quiet', 'print only what makes the check fail')
    .action((paths: readonly string[], options: CheckOptions) => check(paths, options, io));
}

async function check(paths: readonly string[], options: CheckOptions, io: CliIo): Promise<void> {
  const portfolio = await openPortfolio(paths, options.asOf, io);
  const whole = portfolio.service.report();
  const report = narrowReport(whole, portfolio.service.health(), portfolio.isAsked);
  for (const path of portfolio.strangers) io.stderr(`${path} is not checked: it is no document of a partnership (no kind and partnership between two lines --- at its top)\n`);
  const failed = fails(report, options.failOn);
  io.stdout(options.format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : text(report, options, portfolio, io));
  if (failed) io.exitCode = 1;
}

function text(report: Report, options: CheckOptions, portfolio: OpenedPortfolio, io: CliIo): string {
  const shown = options.quiet ? { ...report, findings: report.findings.filter((finding) => isFailing(finding.level, options.failOn)) } : report;
  if (options.quiet && !fails(report, options.failOn)) return '';
  return checkText(shown, {
    paint: makePaint(io.colour ? 'colour' : 'plain'),
    lineText: (path, line) => portfolio.service.lineText(path, line),
    showPath: portfolio.showPath,
    hints: options.all ? 'shown' : 'counted',
    width: io.width,
  });
}

/** Levels from the best that can fail to the worst; what is not known is not healthy either. */
const LEVELS = ['watch', 'unknown', 'at-risk', 'critical'] as const;

/** A record with errors cannot be relied on, so errors fail whatever was asked for. */
function fails({ summary }: Report, failOn: FailOn): boolean {
  if (summary.errors > 0) return true;
  if (failOn === 'error') return false;
  if (failOn === 'warning') return summary.warnings > 0;
  return LEVELS.slice(LEVELS.indexOf(failOn)).some((level) => summary.byLevel[level] > 0);
}

function isFailing(level: Report['findings'][number]['level'], failOn: FailOn): boolean {
  return level === 'error' || (level === 'warning' && failOn !== 'error');
}
