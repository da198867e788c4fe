import type { Answers } from '../../model/answers.ts';
import type { Facts } from '../../model/facts.ts';
import type { Deal } from '../../model/generated/types.ts';
import { clear, unknown, type Verdict } from '../rule.ts';
import { idsAt } from './written.ts';

/** One verdict for each deal of the period, with the deal as its subject. */
export function judgeDeals(facts: Facts, judge: (id: string, deal: Answers<Deal>) => Verdict): Verdict | readonly Verdict[] {
  const deals = dealsOf(facts);
  if (!deals) return unknown('pricing is not answered');
  return deals.length === 0 ? clear('no deal was priced in the period') : deals.map(([id, deal]) => judge(id, deal));
}

/** The deals of the period, those that were left blank among them; undefined when the review does not say. */
export function dealsOf(facts: Facts): readonly (readonly [id: string, deal: Answers<Deal>])[] | undefined {
  const { pricing } = facts.review;
  return pricing && idsAt(facts.reviewed('pricing')).map((id) => [id, pricing[id] ?? {}]);
}
