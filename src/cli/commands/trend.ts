import { Option, type Command } from 'commander';
import type { PartnershipTrend, Trend } from '../../model/generated/types.ts';
import { trendCsv } from '../../report/trend/trendCsv.ts';
import { trendMarkdown } from '../../report/trend/trendMarkdown.ts';
import { trendDetails, trendOverview } from '../../report/trend/trendText.ts';
import { cachedTrend } from '../../service/cachedTrend.ts';
import { noPartnership } from '../../service/scaffold/find.ts';
import { trendOf } from '../../service/timeline.ts';
import { CliError, type CliIo } from '../io.ts';
import { makePaint } from '../paint.ts';
import { openPortfolio } from '../portfolio.ts';

const FORMATS = ['text', 'json', 'csv', 'markdown'] as const;

interface TrendOptions {
  readonly format: (typeof FORMATS)[number];
  readonly asOf?: string;
  readonly dir?: string;
  /** False with `--no-cache`. */
  readonly cache: boolean;
}

/** `trend [PARTNERSHIP…]`: how partnerships went from review to review. */
export function addTrendCommand(program: Command, io: CliIo): void {
  program
    .command('trend')
    .summary('show how partnerships went from review to review')
    .description('Judge every review by the rules of today, as of its own day and with the charter as it stood in git then, and show what changed from review to review: levels, findings and KPIs.')
    .argument('[PARTNERSHIP...]', 'ids of partnerships to show in full (default: all of them, a line each)')
    .addOption(new Option('-f, --format <format>', 'how to print it').choices(FORMATS).default('text'))
    .option('--as-of <date>', 'judge as of this day (default: today, or asOf of partnership-health.yml)')
    .option('--dir <path>', 'the folder of the portfolio (default: this folder)')
    .option('--no-cache', 'judge everything anew, and keep nothing for the next time')
    .action(async (ids: readonly string[], options: TrendOptions) => {
      const trend = await makeTrend(options, io);
      io.stdout(print(trend, ids.map((id) => find(trend, id)), options, io));
    });
}

/** What was judged once is kept for the next time, where there is a place for it. */
async function makeTrend({ asOf, dir, cache: isCached }: TrendOptions, io: CliIo): Promise<Trend> {
  const portfolio = await openPortfolio(dir === undefined ? [] : [dir], { asOf }, io);
  const cache = isCached ? io.openCache?.(portfolio.root, 'trend') : undefined;
  if (!cache) return trendOf(portfolio.service);
  const trend = cachedTrend(portfolio.service, cache);
  cache.save();
  return trend;
}

function find({ partnerships }: Trend, id: string): PartnershipTrend {
  const found = partnerships.find(({ partnership }) => partnership === id);
  if (found) return found;
  throw new CliError(noPartnership(id, partnerships.map(({ partnership }) => partnership)));
}

function print(trend: Trend, chosen: readonly PartnershipTrend[], { format }: TrendOptions, io: CliIo): string {
  const narrowed = chosen.length === 0 ? trend : { ...trend, partnerships: chosen };
  switch (format) {
    case 'json': return `${JSON.stringify(narrowed, undefined, 2)}\n`;
    case 'csv': return trendCsv(narrowed);
    case 'markdown': return trendMarkdown(narrowed);
    case 'text': return text(trend, chosen, io);
  }
}

function text(trend: Trend, chosen: readonly PartnershipTrend[], io: CliIo): string {
  const paint = makePaint(io.colour ? 'colour' : 'plain');
  return chosen.length === 0 ? trendOverview(trend, paint) : chosen.map((one) => trendDetails(trend, one, paint, io.width)).join('\n');
}
