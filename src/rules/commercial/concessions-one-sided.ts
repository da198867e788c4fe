import type { Answers } from '../../model/answers.ts';
import type { Facts } from '../../model/facts.ts';
import type { Deal } from '../../model/generated/types.ts';
import type { Place } from '../../model/place.ts';
import { always } from '../conditions.ts';
import { clear, defineRule, fired, unknown, type Verdict } from '../rule.ts';
import { judgeDeals } from '../shapes/deals.ts';
import { exact, show } from '../shapes/numbers.ts';
import { partsOf, sumOf, type Part } from '../shapes/split.ts';

export const rule = defineRule({
  id: 'concessions-one-sided',
  title: 'Concessions out of proportion',
  dimension: 'commercial',
  severity: 'medium',
  kind: 'measured',
  appliesWhen: always,
  actions: ['share-pricing'],
  sources: ['symptoms'],
  provenance: ['source', 'default'],
  why: 'To win a deal both sides give something up, each in proportion to what it costs them. Where one side gives for both, it pays the margin of the other.',
  data: ['r.pricing.<deal> {costShare.<party>, concession.<party>}'],
  firesWhen: "On a deal, a party's share of what was given up differs from its share of the cost by more than 20 points.",
  thresholds: {
    maxPoints: { value: 20, says: 'shares of concession and cost may differ by up to 20 points' },
  },
  examples: {
    fires: [{ review: 'pricing: { retail-desk: { concession: { us: 900, ally: 100 } } }' }],
    clear: [{ review: 'pricing: { retail-desk: { concession: { us: 600, ally: 400 } } }' }],
  },
  evaluate: (facts, { thresholds }) => judgeDeals(facts, (id, deal) => judgeDeal(id, deal, facts, thresholds.maxPoints)),
});

function judgeDeal(id: string, deal: Answers<Deal>, facts: Facts, maxPoints: number): Verdict {
  const missing = whatIsMissing(deal, facts);
  if (missing !== undefined) return unknown(`${missing} for ${id} is not answered`, id);
  const shares = sharesOf(deal);
  if (shares.length === 0) return clear(`nobody gave anything up for ${id}`, id);
  const apart = shares.filter(({ points }) => points !== undefined && points > maxPoints);
  if (apart.length > 0) return fired('medium', reasonOf(id, apart, facts, maxPoints), placesOf(id, [...apart, ...shares], facts), id);
  if (shares.some(({ points }) => points === undefined)) return unknown(`not every share of the cost of ${id} is answered`, id);
  return clear(`the shares of concession and cost of ${id} are at most ${show(maxPoints)} points apart`, id);
}

function placesOf(id: string, shares: readonly Share[], facts: Facts): readonly Place[] {
  const parties = [...new Set(shares.map(({ party }) => party))];
  return ['concession', 'costShare'].flatMap((field) => parties.map((party) => facts.reviewed('pricing', id, field, party)));
}

/** Everybody's concession counts, since the shares are shares of their sum. */
function whatIsMissing({ costShare = {}, concession = {} }: Answers<Deal>, facts: Facts): string | undefined {
  if (Object.keys(concession).length === 0) return 'what each side gave up';
  // Costs that do not add up to the whole belong to somebody who is not named.
  const others = sumOf(costShare) < 100 ? facts.providers.map((party) => party.id) : [];
  const silent = [...Object.keys(costShare), ...others].find((party) => concession[party] === undefined);
  return silent === undefined ? undefined : `what ${facts.nameOf(silent)} gave up`;
}

interface Share extends Part {
  readonly cost: number | undefined;
  /** Between the party's part of the concession and its part of the cost. */
  readonly points: number | undefined;
}

function sharesOf({ costShare = {}, concession = {} }: Answers<Deal>): readonly Share[] {
  return partsOf(concession).map((part) => {
    const cost = costShare[part.party];
    return { ...part, cost, points: cost === undefined ? undefined : exact(Math.abs(part.pct - cost)) };
  });
}

function reasonOf(id: string, apart: readonly Share[], facts: Facts, maxPoints: number): string {
  const who = apart.map(({ party, pct, cost = 0 }) => `${facts.nameOf(party)} gave ${show(pct)} % of the concession and has ${show(cost)} % of the cost`);
  return `on ${id} ${who.join(', ')}; expected at most ${show(maxPoints)} points apart`;
}
