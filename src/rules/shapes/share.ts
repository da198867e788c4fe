import type { Facts } from '../../model/facts.ts';
import { clear, fired, unknown, type Severity, type Verdict } from '../rule.ts';
import { count, exact, show } from './numbers.ts';

/** Fields of a review that hold counts, some of them a part of others. */
export type CountsField = 'commitments' | 'customer' | 'quality' | 'reports' | 'sales' | 'support';

/** Two counts of a review, one a part of the other, and what their share means. */
export interface ShareQuestion {
  readonly field: CountsField;
  /** The two counts' names in the field. */
  readonly part: string;
  readonly whole: string;
  /** Fewer in all say nothing, so that the sign is not there; 1 when left out. */
  readonly from?: number;
  /** One of the whole: `pitch`, and many where that is not `pitchs`. */
  readonly one: string;
  readonly many?: string;
  /** Completes "3 of 4 pitches …" for the part. */
  readonly says: string;
  /** Completes "expected …". */
  readonly expected: string;
  /** How bad a share is; undefined when it is not. A share is compared as it is: equal fractions are equal numbers. */
  readonly severityOf: (share: number) => Severity | undefined;
}

/** Judges the share that one count of the review has in another. */
export function judgeShare(facts: Facts, question: ShareQuestion): Verdict {
  const { field, one, many, severityOf } = question;
  const counts: Readonly<Partial<Record<string, number>>> = facts.review[field] ?? {};
  const part = counts[question.part];
  const whole = counts[question.whole];
  if (whole !== undefined && whole < Math.max(1, question.from ?? 1)) return clear(tooFew(whole, question));
  if (whole === undefined) return unknown(`${field}.${question.whole} is not answered`);
  if (part === undefined) return unknown(`${field}.${question.part} is not answered`);
  const said = `${part} of ${count(whole, one, many)} ${question.says} (${show(exact((part / whole) * 100))} %)`;
  const severity = severityOf(part / whole);
  if (!severity) return clear(said);
  return fired(severity, `${said}, expected ${question.expected}`, [
    facts.reviewed(field, question.part),
    facts.reviewed(field, question.whole),
  ]);
}

function tooFew(whole: number, { one, many }: ShareQuestion): string {
  return whole === 0 ? `there was no ${one} in the period` : `${count(whole, one, many)} in the period, too few to tell`;
}
