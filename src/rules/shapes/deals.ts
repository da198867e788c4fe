import type { Answers } from '../../model/answers.ts';
import type { Facts } from '../../model/facts.ts';
import type { Deal } from '../../model/generated/types.ts';
import { clear, unknown, type Verdict } from '../rule.ts';

/** One verdict for each deal of the period, with the deal as its subject. */
export function judgeDeals(facts: Facts, judge: (id: string, deal: Answers<Deal>) => Verdict): Verdict | readonly Verdict[] {
  const { pricing } = facts.review;
  if (!pricing) return unknown('pricing is not answered');
  const deals = Object.entries(pricing);
  return deals.length === 0 ? clear('no deal was priced in the period') : deals.map(([id, deal]) => judge(id, deal));
}
