import type { Facts } from '../model/facts.ts';
import type { Day } from '../model/dates.ts';
import type { Place } from '../model/place.ts';
import { rankOf, SEVERITIES, type Fired, type Rule, type Severity, type Verdict } from '../rules/rule.ts';
import type { Finding } from './finding.ts';

/** For how many reviews an unanswered question keeps a finding alive (health.md, "Carry"). */
const MOST_CARRIED = 2;

/** What is remembered of a finding from review to review, until a clear answer ends it. */
export interface Track {
  /** Base severities of the reviews in which it fired, the oldest first. */
  readonly bases: readonly (Severity | null)[];
  readonly since: Day;
  /** As it was when last seen. */
  readonly last: { readonly fired: Fired; readonly severity: Severity | null; readonly streak: number; readonly on: Day };
  /** Reviews since then that did not answer. */
  readonly unanswered: number;
}

/** Findings of one rule by subject; the empty subject is the partnership itself. */
export type Tracks = ReadonlyMap<string, Track>;

const NOTHING: Tracks = new Map();

/**
 * What a rule's verdicts at a review mean for its findings: the question does not arise, which carries nothing over, though
 * it ends nothing either; it was answered for the partnership as a whole and nothing was found, which ends every finding;
 * something was found; or it is open, wholly or for some subjects.
 */
export type Answer = 'not-asked' | 'ended' | 'found' | 'open';

/** Asked of every rule at every review, so it looks at each verdict once. */
export function answerOf(verdicts: readonly Verdict[]): Answer {
  let answer: Answer = 'not-asked';
  let ofSubjects = false;
  for (const { outcome, subject } of verdicts) {
    if (outcome === 'fired') return 'found';
    if (outcome === 'unknown') answer = 'open';
    if (outcome !== 'clear') continue;
    if (subject !== undefined) ofSubjects = true;
    else if (answer !== 'open') answer = 'ended';
  }
  return answer === 'not-asked' && ofSubjects ? 'open' : answer;
}

/** What was answered at a review, and at those before it. */
export interface Reviewed {
  readonly before: Reviewed | undefined;
  readonly answerTo: (rule: Rule) => Answer;
}

/**
 * Whether a rule's question that is open at a review may still have a finding, from the review before and those before that.
 * Looks back no further than a finding is carried, so that a rule that never fired costs next to nothing.
 */
export function mayBeCarried(rule: Rule, before: Reviewed | undefined): boolean {
  let open = 0;
  for (let review = before; review && open < MOST_CARRIED; review = review.before) {
    const answer = review.answerTo(rule);
    if (answer === 'found') return true;
    if (answer === 'ended') return false;
    if (answer === 'open') open += 1;
  }
  return false;
}

/** What is remembered of a rule after a review, from its verdicts there and what was remembered before. */
export function follow(rule: Rule, verdicts: readonly Verdict[], before: Tracks | undefined, on: Day): Tracks {
  const answer = answerOf(verdicts);
  if (answer === 'not-asked') return before ?? NOTHING;
  if (answer === 'ended') return NOTHING;
  const said = bySubject(verdicts);
  const tracks = new Map<string, Track>();
  for (const subject of new Set([...(before?.keys() ?? []), ...said.keys()])) {
    const verdict = said.get(subject);
    const track = before?.get(subject);
    if (verdict?.outcome === 'fired') tracks.set(subject, seenAgain(rule, verdict, track, on));
    else if (track && verdict?.outcome !== 'clear') tracks.set(subject, { ...track, unanswered: track.unanswered + 1 });
  }
  return tracks;
}

/** Of two verdicts about one subject the one that fired counts. */
function bySubject(verdicts: readonly Verdict[]): ReadonlyMap<string, Verdict> {
  const said = new Map<string, Verdict>();
  for (const verdict of verdicts) if (verdict.outcome !== 'fired') said.set(verdict.subject ?? '', verdict);
  for (const verdict of verdicts) if (verdict.outcome === 'fired') said.set(verdict.subject ?? '', verdict);
  return said;
}

/** The findings that stand at a review, before waivers and causes are looked at. */
export function findingsOf(rule: Rule, tracks: Tracks, facts: Facts): readonly Finding[] {
  return [...tracks]
    .filter(([, track]) => track.unanswered <= MOST_CARRIED)
    .map(([subject, track]) => toFinding(rule, subject, track, facts));
}

function seenAgain(rule: Rule, verdict: Fired, track: Track | undefined, on: Day): Track {
  const bases = [...(track?.bases ?? []), verdict.severity];
  const streak = streakOf(bases);
  const severity = rule.escalates ? raised(bases, streak) : verdict.severity;
  return { bases, since: track?.since ?? on, last: { fired: verdict, severity, streak, on }, unanswered: 0 };
}

/** Consecutive reviews, up to the newest, at or above its base severity. */
function streakOf(bases: readonly (Severity | null)[]): number {
  const now = rankOf(bases.at(-1) ?? null);
  const lower = bases.findLastIndex((base) => rankOf(base) < now);
  return bases.length - 1 - lower;
}

/** At which streak a severity rises by its one step (health.md, "Persistence"); critical cannot rise. */
const RISES_AT: Readonly<Record<Severity, number>> = { low: 2, medium: 2, high: 3, critical: Infinity };

function raised(bases: readonly (Severity | null)[], streak: number): Severity | null {
  const base = bases.at(-1) ?? null;
  const before = bases.at(-2) ?? null;
  if (base === null || rankOf(before) > rankOf(base) || streak < RISES_AT[base]) return base;
  return SEVERITIES[SEVERITIES.indexOf(base) + 1] ?? base;
}

function toFinding(rule: Rule, subject: string, track: Track, facts: Facts): Finding {
  const { fired, severity, streak, on } = track.last;
  const carried = track.unanswered > 0;
  return {
    rule,
    subject: subject === '' ? undefined : subject,
    base: fired.severity,
    severity,
    reason: carried ? `not answered on ${facts.date}; last seen ${on}: ${fired.reason}` : fired.reason,
    at: carried ? [...new Set([...fired.at.map((place) => today(place, facts)), ...fired.at])] : fired.at,
    streak,
    since: track.since,
    carried,
    waiver: undefined,
    subsumedBy: undefined,
  };
}

/** The same field in the review under judgement, which is where the answer is missing. */
function today(place: Place, facts: Facts): Place {
  const old = facts.partnership.reviews.some((review) => review.document.markdown === place.document);
  return old && 'path' in place ? facts.reviewed(...place.path) : place;
}
