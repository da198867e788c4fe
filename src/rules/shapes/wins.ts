import type { Day } from '../../model/dates.ts';
import type { Facts } from '../../model/facts.ts';
import { clear, fired, unknown, type Verdict } from '../rule.ts';
import { money } from './money.ts';
import { count } from './numbers.ts';

/** Wins that a partnership must have to show after a while. */
export interface WinsQuestion {
  /** The count, all periods together, and the amount from which on a deal counts. */
  readonly wins: 'significantWins' | 'bigWins';
  readonly amount: 'significantDeal' | 'bigDeal';
  readonly kind: 'significant' | 'big';
  /** The day from which the time counts. */
  readonly from: 'salesEnabled' | 'started';
  readonly expected: number;
  /** The first day on which fewer are a sign. */
  readonly dueOn: (from: Day) => Day;
  /** Says when that was: "year three began on …". */
  readonly says: (from: Day, due: Day) => string;
}

/** Judges whether enough deals of a size have been won in time: high when not. */
export function judgeWins(facts: Facts, question: WinsQuestion): Verdict {
  const { kind, expected } = question;
  const from = facts.agreement[question.from];
  const due = from === undefined ? undefined : question.dueOn(from);
  if (due !== undefined && facts.date < due) return clear(`${count(expected, `${kind} win`)} expected from ${due} on`);
  const wins = facts.review.sales?.[question.wins];
  if (wins === undefined) return unknown(`sales.${question.wins} is not answered`);
  if (wins >= expected) return enough(facts, question, wins);
  if (from === undefined || due === undefined) return unknown(`${question.from} is not written down`);
  return fired(
    'high',
    `${question.says(from, due)} and ${recorded(wins, kind)}${size(facts, question)}, expected at least ${expected}`,
    [facts.reviewed('sales', question.wins), facts.agreed(question.from)],
  );
}

function recorded(wins: number, kind: string): string {
  return wins === 0 ? `no ${kind} win is recorded` : `${wins} ${kind} win${wins === 1 ? ' is' : 's are'} recorded`;
}

/** Wins count only against an amount that was agreed. */
function enough(facts: Facts, { amount, kind }: WinsQuestion, wins: number): Verdict {
  if (facts.agreement[amount] === undefined) return unknown(`${amount} is not agreed, so no win can be called ${kind}`);
  return clear(recorded(wins, kind));
}

function size(facts: Facts, { amount }: WinsQuestion): string {
  const from = facts.agreement[amount];
  return from === undefined ? '' : ` (from ${money(facts, from)} on)`;
}
