import type { PartnershipHealth } from '../../health/partnershipHealth.ts';
import { agreementOf, type Agreement } from '../../model/agreement.ts';
import { addDays, periodBounds, type Day } from '../../model/dates.ts';
import { reviewsUntil, type Partnership } from '../../model/partnership.ts';
import type { Typed } from '../../model/partnershipDocument.ts';
import type { Review } from '../../model/generated/types.ts';
import { accepts } from '../../model/validate.ts';
import { Source } from './carry.ts';
import { Filling } from './filling.ts';
import { firstPeriod, lastPeriod, periodAfter, type Rhythm } from './period.ts';
import { carryAgreement, carryOpenItems, fillKpis, fillParties, fillSales, fillSigns, repeatQuestions, type ReviewFilling } from './reviewParts.ts';
import { folderOf, homeOf, inFolder, type Scaffolded } from './scaffold.ts';

/** What the next review is made with. */
export interface ReviewOptions {
  /** The text of a sound template. */
  readonly template: string;
  /** The day of the review. */
  readonly today: Day;
  /** Instead of the last period that is over. */
  readonly period?: string;
  /** Who writes it; else whoever wrote the last one. */
  readonly author?: string;
}

/**
 * The next review of a partnership: its KPIs and parties with blanks to fill in, and what is still open carried forward.
 * Nothing is answered that was not answered, and nothing is asked that its motion does not need.
 */
export function scaffoldReview({ partnership, now }: PartnershipHealth, options: ReviewOptions): Scaffolded {
  const problem = dayProblem(partnership, options.today);
  if (problem !== undefined) return { error: problem };
  const last = reviewsUntil(partnership, options.today).at(-1);
  const chosen = choosePeriod(partnership, options, { cadence: now.facts.cadence, from: startOf(last, now.facts.agreement) });
  if ('error' in chosen) return chosen;
  const path = pathOf(partnership, last, chosen.period);
  if (partnership.documents.some(({ markdown }) => markdown.path === path)) return { error: `${path} is there already, and cannot be read as a review of ${chosen.period}` };
  const filling = Filling.of(options.template);
  const source = last && new Source(last.document.markdown);
  fill({ filling, last, source, facts: now.facts, outcomes: now.outcomes, agreement: standingAgreement(partnership, last) }, chosen.period, options);
  return { path, text: filling.toText() };
}

function fill(parts: ReviewFilling, period: string, { today, author }: ReviewOptions): void {
  const { filling, last, facts } = parts;
  filling.put(['partnership'], facts.partnership.id);
  filling.put(['date'], today);
  filling.put(['period'], /^\d{4}$/.test(period) ? Number(period) : period);
  const writer = author ?? last?.data.author ?? parts.agreement.owner;
  if (writer !== undefined) filling.put(['author'], writer);
  carryAgreement(parts);
  fillKpis(parts);
  fillParties(parts);
  carryOpenItems(parts);
  fillSales(parts);
  fillSigns(parts);
  repeatQuestions(parts);
}

/** What holds beyond one review: the charter; without one, what the last review says in its place. */
function standingAgreement({ charter }: Partnership, last: Typed<Review> | undefined): Agreement {
  return agreementOf(charter?.data, charter ? undefined : last?.data);
}

function startOf(last: Typed<Review> | undefined, { started }: Agreement): Day | undefined {
  if (!last) return started;
  const { period, date } = last.data;
  const end = period === undefined ? date : periodBounds(String(period)).end;
  return end === undefined ? started : addDays(end, 1);
}

/** The period that a review of a day would look back on: the last that is over, or, where that is reviewed, the one after it. */
export function proposedPeriod({ partnership, now }: PartnershipHealth, day: Day): string {
  const last = reviewsUntil(partnership, day).at(-1);
  const rhythm = { cadence: now.facts.cadence, from: startOf(last, now.facts.agreement) };
  const period = lastPeriod(rhythm, day);
  if (period === undefined) return firstPeriod(rhythm, day);
  return reviewOf(partnership, period) ? periodAfter(rhythm, periodBounds(period).end) : period;
}

/** Why a review of a period cannot be begun on a day, as a sentence; undefined when it can be. */
export function reviewProblem({ partnership }: PartnershipHealth, day: Day, period: string): string | undefined {
  const problem = dayProblem(partnership, day);
  if (problem !== undefined) return problem;
  const chosen = checkAsked(partnership, day, period);
  return 'error' in chosen ? chosen.error : undefined;
}

type Chosen = { readonly period: string } | { readonly error: string };

function choosePeriod(partnership: Partnership, { today, period: asked }: ReviewOptions, rhythm: Rhythm): Chosen {
  if (asked !== undefined) return checkAsked(partnership, today, asked);
  const period = lastPeriod(rhythm, today);
  if (period === undefined) return { error: `${firstPeriod(rhythm, today)} is not over yet; ${whenOver(firstPeriod(rhythm, today))}` };
  const reviewed = reviewOf(partnership, period);
  if (!reviewed) return { period };
  const next = periodAfter(rhythm, periodBounds(period).end);
  return { error: `${period} is reviewed already, in ${reviewed.document.markdown.path}; the next period is ${next}, and ${whenOver(next)}` };
}

/** Why there can be no review on a day, whatever period it is of, as a sentence; undefined when there can be one. */
export function dayProblem({ id, charter, reviews }: Partnership, day: Day): string | undefined {
  if (!charter && reviews.length === 0) return `${id} has neither a charter nor a review yet; begin with its charter`;
  const found = reviews.find(({ data }) => data.date === day);
  return found && `${day} has a review already, ${found.document.markdown.path}; choose another date`;
}

function checkAsked(partnership: Partnership, today: Day, period: string): Chosen {
  if (!accepts('review', ['period'], period)) return { error: `${period} is no period; expected one like 2026-Q1, 2026-H1, 2026-03, 2026 or 2026-01-01/2026-03-31` };
  const { start, end } = periodBounds(period);
  if (end < start) return { error: `${period} ends before it begins; put the earlier day first` };
  if (end > today) return { error: `${period} is not over on ${today}; ${whenOver(period)}` };
  const reviewed = reviewOf(partnership, period);
  return reviewed ? { error: `${period} is reviewed already, in ${reviewed.document.markdown.path}` } : { period };
}

function whenOver(period: string): string {
  return `it can be reviewed from ${periodBounds(period).end} on`;
}

/** The review that covers a period, whatever it calls its own. */
function reviewOf({ reviews }: Partnership, period: string): Typed<Review> | undefined {
  const { start, end } = periodBounds(period);
  return reviews.find(({ data }) => {
    if (data.period === undefined) return false;
    const own = periodBounds(String(data.period));
    return own.start <= start && own.end >= end;
  });
}

function pathOf(partnership: Partnership, last: Typed<Review> | undefined, period: string): string {
  const folder = last ? folderOf(last.document.markdown.path) : inFolder(homeOf(partnership), 'reviews');
  return inFolder(folder, `${period.replace('/', '_')}.md`);
}
