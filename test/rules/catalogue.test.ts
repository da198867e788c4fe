import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../scripts/new-rule/request.ts';
import { ACTIONS } from '../../src/rules/actions.ts';
import { RULES } from '../../src/rules/index.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { SOURCES } from '../../src/rules/sources.ts';
import { DEVIATIONS, NOT_YET } from './deviations.ts';

/** The rules are those of the catalogue, one to one: what they ask, how bad it is, what it rests on. */
interface Catalogue {
  readonly rules: readonly Entry[];
  readonly sources: Readonly<Record<string, unknown>>;
  readonly actions: readonly ({ readonly id: string } & Readonly<Record<string, unknown>>)[];
}

const catalogue = JSON.parse(readFileSync(new URL('./catalogue.json', import.meta.url), 'utf8')) as Catalogue;

/** The fields that are compared, as the catalogue has them and as the code has them. */
const FIELDS: Readonly<Record<string, { readonly there: (entry: Entry) => unknown; readonly here: (rule: Rule) => unknown }>> = {
  dimension: { there: (entry) => entry.dimension, here: (rule) => rule.dimension },
  severity: { there: (entry) => entry.severity, here: (rule) => rule.severity },
  kind: { there: (entry) => entry.kind, here: (rule) => rule.kind },
  core: { there: (entry) => entry.core, here: (rule) => rule.core },
  appliesWhen: { there: (entry) => entry.appliesWhen, here: (rule) => rule.appliesWhen.text },
  escalates: { there: (entry) => entry.escalates, here: (rule) => rule.escalates },
  actions: { there: (entry) => entry.actions, here: (rule) => rule.actions },
  sources: { there: (entry) => entry.sources, here: (rule) => rule.sources },
  provenance: { there: (entry) => entry.provenance, here: (rule) => rule.provenance },
  subsumes: { there: (entry) => entry.subsumes ?? [], here: (rule) => rule.subsumes ?? [] },
  weighs: { there: (entry) => entry.weighs ?? true, here: (rule) => rule.weighs },
};

const byId = new Map(catalogue.rules.map((entry) => [entry.id, entry]));

describe.each(RULES.flatMap((rule) => {
  const entry = byId.get(rule.id);
  return entry ? [{ id: rule.id, rule, entry }] : [];
}))('$id is as the catalogue has it:', ({ rule, entry }) => {
  it.each(Object.keys(FIELDS))('%s', (field) => {
    const { there, here } = FIELDS[field] ?? { there: () => '', here: () => '' };
    const deviation = DEVIATIONS.find((one) => one.rule === rule.id && one.field === field);
    if (deviation) expect(here(rule), `no deviation any more: ${deviation.reason}`).not.toEqual(there(entry));
    else expect(here(rule)).toEqual(there(entry));
  });
});

describe('the catalogue and the code', () => {
  it('have the same rules, but for those that are said not to be there yet', () => {
    const ids = new Set(RULES.map(({ id }) => id));
    expect(catalogue.rules.map(({ id }) => id).filter((id) => !ids.has(id)).sort()).toEqual([...NOT_YET].sort());
    expect([...ids].filter((id) => !byId.has(id))).toEqual([]);
  });

  it('have the same sources', () => {
    expect(SOURCES).toEqual(catalogue.sources);
  });

  it('have the same actions', () => {
    expect(Object.entries(ACTIONS).map(([id, action]) => ({ id, ...action }))).toEqual(catalogue.actions);
  });

  it('deviate only where a reason is given, in fields and rules that exist', () => {
    const strange = DEVIATIONS.filter(({ rule, field, reason }) => !byId.has(rule) || !(field in FIELDS) || !/\w+ \w+ \w+/.test(reason));
    expect(strange).toEqual([]);
  });

  it('every action is asked for by a rule', () => {
    const asked = new Set(catalogue.rules.flatMap(({ actions }) => actions));
    expect(catalogue.actions.map(({ id }) => id).filter((id) => !asked.has(id))).toEqual([]);
  });

  it('a rule subsumes only rules of its own dimension, so that a further finding never helps', () => {
    const across = RULES.flatMap((rule) => (rule.subsumes ?? []).filter((id) => RULES.find((other) => other.id === id)?.dimension !== rule.dimension)
      .map((id) => `${rule.id} > ${id}`));
    expect(across.filter((pair) => !NOT_YET.includes(pair.split(' > ')[1] ?? ''))).toEqual([]);
  });
});
