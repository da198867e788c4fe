import type { Facts } from '../../model/facts.ts';
import type { Place } from '../../model/place.ts';
import { always } from '../conditions.ts';
import { clear, defineRule, fired, unknown } from '../rule.ts';
import type { PulseItem } from '../shapes/pulse.ts';

const ITEMS: readonly PulseItem[] = ['alignment', 'engagement', 'responsiveness', 'respect', 'understanding', 'trust'];

export const rule = defineRule({
  id: 'perception-gap',
  title: 'The two sides see it differently',
  dimension: 'relationship',
  severity: 'medium',
  kind: 'measured',
  appliesWhen: always,
  actions: ['value-talk-three-parties', 'confirm-understanding'],
  sources: ['symptoms', 'continuum'],
  provenance: ['practice', 'default'],
  why: 'A side that is content does not know that the other is not. The surprise comes with the notice, when it is too late to ask what was wrong.',
  data: ['r.pulse.us', 'r.pulse.them'],
  firesWhen: 'The two sides rate the same item of the pulse 2 or more apart.',
  thresholds: { apartFrom: { value: 2, says: 'ratings 2 or more apart are a sign' } },
  examples: {
    fires: [{ review: 'pulse: { us: { trust: 2 }, them: { trust: 4 } }' }],
    clear: [{ review: 'pulse: { us: { trust: 3 }, them: { trust: 4 } }' }],
  },
  evaluate(facts, { thresholds }) {
    const pairs = ITEMS.map((item) => ({ item, us: facts.review.pulse?.us?.[item], them: facts.review.pulse?.them?.[item] }));
    const rated = pairs.filter(isRated);
    const apart = rated.filter(({ us, them }) => Math.abs(us - them) >= thresholds.apartFrom);
    if (apart.length > 0) {
      const said = apart.map(({ item, us, them }) => `we rate ${item} ${us} of 5, the partner ${them}`).join('; ');
      return fired('medium', `${said}; ask each other what is meant`, apart.flatMap(({ item }) => placesOf(facts, item)));
    }
    const open = pairs.find((pair) => !isRated(pair));
    if (open) return unknown(`pulse.${open.us === undefined ? 'us' : 'them'}.${open.item} is not answered`);
    return clear(`all ${rated.length} ratings are less than ${thresholds.apartFrom} apart`);
  },
});

interface Pair {
  readonly item: PulseItem;
  readonly us: number | undefined;
  readonly them: number | undefined;
}

function isRated(pair: Pair): pair is Pair & { us: number; them: number } {
  return pair.us !== undefined && pair.them !== undefined;
}

function placesOf(facts: Facts, item: PulseItem): readonly Place[] {
  return [facts.reviewed('pulse', 'us', item), facts.reviewed('pulse', 'them', item)];
}
