import { stringify } from 'yaml';
import { judgePartnership, type PartnershipHealth } from '../../src/health/partnershipHealth.ts';
import type { Finding } from '../../src/health/finding.ts';
import { addMonths } from '../../src/model/dates.ts';
import type { Settings } from '../../src/model/partnership.ts';
import { always } from '../../src/rules/conditions.ts';
import {
  clear, DIMENSIONS, fired, notApplicable, SEVERITIES, unknown,
  type Rule, type Severity, type Verdict,
} from '../../src/rules/rule.ts';
import { partnershipOf } from '../support/base.ts';

/**
 * What a rule of these tests says of a review: a severity when the sign is there, `note` for a finding without one, `clear`,
 * `n/a`, `crash`, nothing when it is not answered; or one of these for each subject.
 */
export type Say = Severity | 'note' | 'clear' | 'n/a' | 'crash' | '' | { readonly [subject: string]: Exclude<Say, object> };

/** A rule that says of a review what the review's key `x-<id>` tells it to. */
export function signRule(id: string, changes: Partial<Rule> = {}): Rule {
  return {
    id,
    title: id,
    dimension: 'value',
    severity: 'by value',
    kind: 'measured',
    core: false,
    appliesWhen: always,
    escalates: true,
    actions: [],
    sources: [],
    provenance: ['default'],
    why: '',
    data: [],
    firesWhen: '',
    thresholds: {},
    weighs: true,
    examples: { fires: [{}], clear: [{}] },
    evaluate: (facts) => {
      const said = (facts.review as Readonly<Record<string, Say | undefined>>)[`x-${id}`] ?? '';
      const at = [facts.reviewed(`x-${id}`)];
      if (typeof said === 'string') return verdictOf(said, facts.date, at);
      return Object.entries(said).map(([subject, word]) => verdictOf(word, facts.date, at, subject));
    },
    ...changes,
  };
}

function verdictOf(word: Exclude<Say, object>, on: string, at: Parameters<typeof fired>[2], subject?: string): Verdict {
  if (word === 'crash') throw new Error('it broke');
  if (word === 'clear') return clear(`clear on ${on}`, subject);
  if (word === 'n/a') return notApplicable('it does not arise');
  if (word === '') return unknown('not answered', subject);
  return fired(word === 'note' ? null : word, `seen on ${on}`, at, subject);
}

/** A core question for each dimension, answered well in every review; with it, whatever else is silent is healthy. */
export const ALL_WELL: readonly Rule[] = DIMENSIONS.map((dimension) => signRule(`all-well-in-${dimension}`, {
  dimension,
  core: true,
  evaluate: (facts) => (facts.hasReview ? clear('well') : unknown('there is no review')),
}));

/** A review: what it tells each rule. */
export type Told = Readonly<Record<string, Say>>;

/** What is not about the rules: the charter, the settings, the day. */
export interface Around {
  /** Keys of the charter beside the usual ones; null for no charter. */
  readonly charter?: Readonly<Record<string, unknown>> | null;
  /** Further documents by path. */
  readonly files?: Readonly<Record<string, string>>;
  readonly settings?: Settings;
  /** A month after the newest review unless it says otherwise. */
  readonly asOf?: string;
}

/** The day of the review with a number from 0: one a quarter from 10 January 2025 on. */
export function dayOf(index: number): string {
  return addMonths('2025-01-10', index * 3);
}

/** A document's text. */
export function documentOf(frontmatter: Readonly<Record<string, unknown>>): string {
  return `---\n${stringify(frontmatter)}---\n`;
}

/** Judges a partnership from one review a quarter. */
export function judgeReviews(rules: readonly Rule[], reviews: readonly Told[], around: Around = {}): PartnershipHealth {
  const partnership = partnershipOf({
    ...(around.charter === null ? {} : { 'charter.md': documentOf({ ...CHARTER, ...around.charter }) }),
    ...Object.fromEntries(reviews.map((told, index) => [`reviews/${index}.md`, reviewText(dayOf(index), told)])),
    ...around.files,
  });
  const asOf = around.asOf ?? addMonths(dayOf(Math.max(0, reviews.length - 1)), 1);
  return judgePartnership(partnership, around.settings ?? {}, asOf, rules);
}

const CHARTER = { kind: 'charter', partnership: 'a', name: 'A', stage: 'active', tier: 'strategic', started: '2024-01-01' };

/** A review's text. */
export function reviewText(date: string, told: Told, more: Readonly<Record<string, unknown>> = {}): string {
  const answers = Object.fromEntries(Object.entries(told).map(([id, say]) => [`x-${id}`, say === '' ? null : say]));
  return documentOf({ kind: 'review', partnership: 'a', date, period: date.slice(0, 7), author: 'alliance manager', ...more, ...answers });
}

/** One rule over a row of reviews: what it finds now, by subject. */
export function findingsOf(series: readonly Say[], changes: Partial<Rule> = {}): readonly Finding[] {
  const rule = signRule('sign', changes);
  return judgeReviews([rule], series.map((say) => ({ sign: say }))).now.findings;
}

/** The same for a rule without subjects. */
export function findingOf(series: readonly Say[], changes: Partial<Rule> = {}): Finding | undefined {
  return findingsOf(series, changes)[0];
}

/** How good a level is; what comes first is worst. */
export const RANK = ['critical', 'at-risk', 'watch', 'unknown', 'healthy'] as const;

/** Whether every severity is known to the tests. */
export const ALL_SEVERITIES: readonly Severity[] = SEVERITIES;
