import type { Answers } from '../../model/answers.ts';
import type { Facts } from '../../model/facts.ts';
import type { ValueBalance } from '../../model/generated/types.ts';

/** What a party got out of the partnership against what it put in, as far as it is answered. */
export interface ValueRow extends Answers<ValueBalance> {
  readonly party: string;
  /** What it got above what it put in, from -4 to 4. */
  readonly net: number | undefined;
}

/** A row for every party that is written down, and for every other one that was rated. */
export function valueRows(facts: Facts): readonly ValueRow[] {
  const rated = facts.review.value ?? {};
  const parties = new Set([...facts.parties.map((party) => party.id), ...Object.keys(rated)]);
  return [...parties].map((party) => ({ ...rated[party], party, net: netOf(rated[party]) }));
}

/** What a party got above what it put in; undefined unless both are answered. */
export function netOf(row: Answers<ValueBalance> | undefined): number | undefined {
  return row?.got === undefined || row.put === undefined ? undefined : row.got - row.put;
}
