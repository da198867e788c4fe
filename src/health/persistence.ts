import type { Facts } from '../model/facts.ts';
import type { Day } from '../model/dates.ts';
import type { Place } from '../model/place.ts';
import { SEVERITIES, type Fired, type Rule, type Severity, type Verdict } from '../rules/rule.ts';
import type { PointVerdicts } from '../lint/run.ts';
import type { Finding } from './finding.ts';

/** For how many reviews an unanswered question keeps a finding alive (health.md, "Carry"). */
const MOST_CARRIED = 2;

/** What is remembered of a finding from review to review, until a clear answer ends it. */
interface Track {
  /** Base severities of the reviews in which it fired, the oldest first. */
  readonly bases: readonly (Severity | null)[];
  readonly since: Day;
  /** As it was when last seen. */
  readonly last: { readonly fired: Fired; readonly severity: Severity | null; readonly streak: number; readonly on: Day };
  /** Reviews since then that did not answer. */
  readonly unanswered: number;
}

/** Findings of one rule by subject; the empty subject is the partnership itself. */
type Tracks = ReadonlyMap<string, Track>;

/** The memory of all rules after a review. */
export type Memory = ReadonlyMap<string, Tracks>;

/** Findings at a review before waivers and causes are looked at, and the memory for the next review. */
export interface Remembered {
  readonly findings: readonly Finding[];
  readonly memory: Memory;
}

/** Adds a review's verdicts to what is remembered: which findings stand now, how long already, and how bad that makes them. */
export function remember(rules: readonly Rule[], verdicts: PointVerdicts, before: Memory, facts: Facts): Remembered {
  const findings: Finding[] = [];
  const memory = new Map(before);
  for (const rule of rules) {
    const tracks = follow(rule, verdicts.get(rule.id) ?? [], before.get(rule.id), facts.date);
    if (!tracks) continue;
    memory.set(rule.id, tracks);
    for (const [subject, track] of tracks) {
      if (track.unanswered <= MOST_CARRIED && isAsked(verdicts.get(rule.id))) findings.push(toFinding(rule, subject, track, facts));
    }
  }
  return { findings, memory };
}

/** A question that does not arise now carries nothing over, though it ends nothing either. */
function isAsked(verdicts: readonly Verdict[] | undefined): boolean {
  return verdicts !== undefined && verdicts.some((verdict) => verdict.outcome !== 'not-applicable');
}

/** Most rules of most reviews have never fired; there is nothing to remember of them. */
function follow(rule: Rule, verdicts: readonly Verdict[], known: Tracks | undefined, on: Day): Tracks | undefined {
  if (!known && !verdicts.some(({ outcome }) => outcome === 'fired')) return undefined;
  const before: Tracks = known ?? new Map();
  if (!isAsked(verdicts)) return before;
  const bySubject = new Map(verdicts.map((verdict) => [verdict.subject ?? '', verdict]));
  const tracks = new Map<string, Track>();
  for (const subject of new Set([...before.keys(), ...bySubject.keys()])) {
    const verdict = bySubject.get(subject);
    const track = before.get(subject);
    if (verdict?.outcome === 'fired') tracks.set(subject, seenAgain(rule, verdict, track, on));
    else if (track && verdict?.outcome !== 'clear') tracks.set(subject, { ...track, unanswered: track.unanswered + 1 });
  }
  return tracks;
}

function seenAgain(rule: Rule, verdict: Fired, track: Track | undefined, on: Day): Track {
  const bases = [...(track?.bases ?? []), verdict.severity];
  const streak = streakOf(bases);
  const severity = rule.escalates ? raised(bases, streak) : verdict.severity;
  return { bases, since: track?.since ?? on, last: { fired: verdict, severity, streak, on }, unanswered: 0 };
}

function rank(severity: Severity | null): number {
  return severity === null ? -1 : SEVERITIES.indexOf(severity);
}

/** Consecutive reviews, up to the newest, at or above its base severity. */
function streakOf(bases: readonly (Severity | null)[]): number {
  const now = rank(bases.at(-1) ?? null);
  const lower = bases.findLastIndex((base) => rank(base) < now);
  return bases.length - 1 - lower;
}

/** At which streak a severity rises by its one step (health.md, "Persistence"); critical cannot rise. */
const RISES_AT: Readonly<Record<Severity, number>> = { low: 2, medium: 2, high: 3, critical: Infinity };

function raised(bases: readonly (Severity | null)[], streak: number): Severity | null {
  const base = bases.at(-1) ?? null;
  const before = bases.at(-2) ?? null;
  if (base === null || rank(before) > rank(base) || streak < RISES_AT[base]) return base;
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
