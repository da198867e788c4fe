import { always } from '../conditions.ts';
import { clear, defineRule, fired, notApplicable, unknown } from '../rule.ts';
import { valueRows } from '../shapes/value.ts';

/** The source's picture: three parties who put in one each get five out of it together, 1 + 1 + 1 = 5. */
const PARTIES = 3;
const GOT = 5;
const PUT = 3;

export const rule = defineRule({
  id: 'plus-synergy',
  title: 'More than the sum',
  dimension: 'positive',
  severity: '-',
  kind: 'measured',
  appliesWhen: always,
  escalates: false,
  weighs: false,
  actions: ['cherish'],
  sources: ['continuum'],
  provenance: ['source'],
  why: 'Customer, provider and vendor who each get more than they give have made something that none of them could alone. It is rare, and worth looking after before anything is wrong with it.',
  data: ['r.value.<party> {got, put}'],
  firesWhen: 'Each of three or more parties got more than it put in, and together they got at least 5 for every 3 put in.',
  examples: {
    fires: [{ review: 'value: { us: { got: 5, put: 3 }, ally: { got: 5, put: 3 }, client: { got: 5, put: 3 } }' }],
    clear: [{ review: 'value: { us: { got: 5, put: 3 }, ally: { got: 5, put: 3 }, client: { got: 4, put: 4 } }' }],
  },
  evaluate(facts) {
    if (facts.parties.length === 0) return unknown('who the parties are is not written down');
    if (facts.parties.length < PARTIES) return notApplicable('asked only of three parties or more');
    const known = new Set(facts.parties.map(({ id }) => id));
    const rows = valueRows(facts).filter(({ party }) => known.has(party));
    const short = rows.find(({ net }) => net !== undefined && net <= 0);
    if (short) return clear(`${facts.nameOf(short.party)} got ${short.got} and put in ${short.put}`);
    const open = rows.find(({ net }) => net === undefined);
    if (open) return unknown(`value.${open.party} is not answered`);
    const got = rows.reduce((sum, row) => sum + (row.got ?? 0), 0);
    const put = rows.reduce((sum, row) => sum + (row.put ?? 0), 0);
    const said = `each party got more than it put in, together ${got} for ${put}`;
    if (got * PUT < put * GOT) return clear(said);
    return fired(null, `${said}: cherish it`, rows.flatMap(({ party }) => [facts.reviewed('value', party, 'got'), facts.reviewed('value', party, 'put')]));
  },
});
