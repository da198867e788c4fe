import { compare } from '../../text/compare.ts';
import { always } from '../conditions.ts';
import { clear, defineRule, fired, unknown } from '../rule.ts';
import { valueRows } from '../shapes/value.ts';

export const rule = defineRule({
  id: 'value-lopsided',
  title: 'One party gains far more than another',
  dimension: 'value',
  severity: 'medium',
  kind: 'measured',
  appliesWhen: always,
  actions: ['value-talk-three-parties', 'share-pricing'],
  sources: ['symptoms'],
  provenance: ['default'],
  why: 'When one party thrives on what another pays for, the one that pays notices in the end. A wide gap between the balances is the time to talk, while all of them may still be positive.',
  data: ['r.value.<party> {got, put}'],
  firesWhen: 'Between the party with the best balance (got less put) and the one with the worst lie 3 points or more.',
  thresholds: {
    gap: { value: 3, says: 'a gap of 3 points or more between the best and the worst balance (got less put) is too wide' },
  },
  examples: {
    fires: [{ review: 'value: { us: { got: 5, put: 1 } }' }],
    clear: [{ review: 'value: { us: { got: 4, put: 2 } }' }],
  },
  evaluate(facts, { thresholds }) {
    const rows = valueRows(facts);
    const rated = rows.flatMap(({ party, net }) => (net === undefined ? [] : [{ party, net }]))
      .sort((a, b) => b.net - a.net || compare(a.party, b.party));
    const best = rated[0];
    const worst = rated.at(-1);
    if (!best || !worst || rated.length < 2) return unknown('value is not answered for two parties, so there is nothing to compare');
    const told = ({ party, net }: typeof best): string => `${facts.nameOf(party)} ${net > 0 ? '+' : ''}${net}`;
    const said = `got less put: ${told(best)}, ${told(worst)}`;
    if (best.net - worst.net >= thresholds.gap) {
      const at = [worst, best].flatMap(({ party }) => [facts.reviewed('value', party, 'got'), facts.reviewed('value', party, 'put')]);
      return fired('medium', `${said}: ${best.net - worst.net} points apart, expected less than ${thresholds.gap}`, at);
    }
    const blank = rows.find(({ net }) => net === undefined);
    if (blank) return unknown(`value.${blank.party} is not answered`);
    return facts.parties.length < 2 ? unknown('the parties are not written down') : clear(said);
  },
});
