import type { CharterBasis, FindingChange, FindingTrend, KpiPoint, KpiTrend, PartnershipTrend, ReviewTrend, Trend } from '../../model/generated/types.ts';
import { count, show } from '../../rules/shapes/numbers.ts';
import { kpiStanding } from '../kpiStanding.ts';

/** What every form of a trend says in the same words. */

/** What became of a finding, in the order in which it is told. */
export const CHANGE_WORDS: Readonly<Record<FindingChange, string>> = {
  new: 'new',
  worse: 'worse',
  lasting: 'lasting',
  redefined: 'redefined',
  better: 'better',
  persisting: 'persisting',
  resolved: 'resolved',
  unanswered: 'unanswered',
  waived: 'waived',
  'not-asked': 'not asked',
};

const CHANGES = Object.keys(CHANGE_WORDS) as FindingChange[];

/** The findings of a review and those that have gone, in the order of what became of them. */
export function changesAt({ findings, gone }: Pick<ReviewTrend, 'findings' | 'gone'>): readonly FindingTrend[] {
  return [...findings, ...gone].sort((a, b) => CHANGES.indexOf(a.change) - CHANGES.indexOf(b.change));
}

/** `2 new, 1 resolved`; what persists is told only where nothing else is. */
export function changeCounts(review: Pick<ReviewTrend, 'findings' | 'gone'>): string {
  const all = changesAt(review);
  const parts = CHANGES.flatMap((change) => {
    const number = all.filter((finding) => finding.change === change).length;
    return number > 0 ? [{ change, text: `${number} ${CHANGE_WORDS[change]}` }] : [];
  });
  const moved = parts.filter(({ change }) => change !== 'persisting');
  return (moved.length > 0 ? moved : parts).map(({ text }) => text).join(', ');
}

/** How things stand at a review, or now. */
export type Standing = Pick<ReviewTrend, 'level' | 'coverage' | 'dimensions' | 'findings' | 'gone'>;

/** What has changed at a review, and of how many findings there is nothing to tell but that they persist. */
export function toldAt(standing: Standing): { readonly told: readonly FindingTrend[]; readonly persisting: readonly string[] } {
  const told = changesAt(standing).filter(({ change }) => change !== 'persisting');
  const persisting = standing.findings.filter(({ change }) => change === 'persisting').length;
  return { told, persisting: persisting > 0 ? [`${persisting} ${CHANGE_WORDS.persisting}`] : [] };
}

/** What stands behind the level of a partnership: where it is going, or that nothing is judged any more. */
export function courseWords({ stage, course }: PartnershipTrend): string {
  if (stage === 'ended') return ', and so it is not judged';
  return course === 'unknown' ? '' : `, ${course}`;
}

/** What is said of a partnership without reviews. */
export const NO_REVIEW = 'There is no review yet.';

/** What a review is called: its period, or else its day; a period of two days is too long for a column. */
export function titleOf({ period, date }: ReviewTrend): string {
  return period === null || period.includes('/') ? date : period;
}

/** What else there is to say of a review beside its title: its day, and who wrote it. */
export function asideOf(review: ReviewTrend): readonly string[] {
  const { date, author } = review;
  return [...(titleOf(review) === date ? [] : [date]), ...(author === null ? [] : [author])];
}

/** A number, or a dash where it is not known. */
export function numberOrDash(value: number | null): string {
  return value === null ? '–' : show(value);
}

/** Where a KPI stands: `below floor; target 85, floor 75 (was 80)`. */
export function kpiNow({ unit, series }: KpiTrend): string {
  const last = series.at(-1);
  if (!last) return '';
  const position = kpiStanding({ ...bound('target', last), ...bound('floor', last) }, last.actual ?? undefined) ?? (last.actual === null ? 'not known' : '');
  const bounds = (['target', 'floor'] as const).flatMap((name) => boundOverTime(name, series, unit));
  return [position, bounds.join(', ')].filter(Boolean).join('; ');
}

function bound(name: 'target' | 'floor', point: KpiPoint): Partial<Record<'target' | 'floor', number>> {
  const value = point[name];
  return value === null ? {} : { [name]: value };
}

/** What was agreed, and what was agreed before. */
function boundOverTime(name: 'target' | 'floor', series: readonly KpiPoint[], unit: string): readonly string[] {
  const agreed = series.map((point) => point[name]).filter((value) => value !== null);
  const different = agreed.filter((value, index) => value !== agreed[index - 1]).map(show);
  return different.length === 0 ? [] : [`${name} ${different.join(' → ')} ${unit}`.trim()];
}

/** What has to be said of the charters that reviews were judged by; nothing where all is as it should be. */
export function charterNotes({ history }: Trend, partnerships: readonly PartnershipTrend[]): readonly string[] {
  const reviews = partnerships.flatMap((one) => one.reviews);
  const judgedBy = (basis: CharterBasis): number => reviews.filter(({ charter }) => charter === basis).length;
  const why = { none: 'there is no git history', shallow: 'this clone is shallow, `git fetch --unshallow` gets the rest', partial: 'this clone is partial, `git fetch --refetch --no-filter` gets the rest', whole: 'their charters were never committed' };
  return [
    ...(judgedBy('today') > 0 ? [`${count(judgedBy('today'), 'review was', 'reviews were')} judged by today's charter: ${why[history]}`] : []),
    ...(judgedBy('first-committed') > 0 ? [`${count(judgedBy('first-committed'), 'review is', 'reviews are')} older than the first commit of the charter, by which ${judgedBy('first-committed') === 1 ? 'it was' : 'they were'} judged`] : []),
  ];
}
