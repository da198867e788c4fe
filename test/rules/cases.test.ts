import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import { always } from '../../src/rules/conditions.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { answerOf, type Changes } from '../support/base.ts';

/**
 * `cases/<rule>.yml`: what each rule says of the sound base partnership with some changes. The documents' keys are YAML
 * laid over the base, as in a rule's examples; `null` leaves a document out.
 */
interface Case extends Changes {
  /** What the case shows. Every rule has one of each kind that it can have. */
  readonly is: 'fires' | 'clear' | 'unknown' | 'boundary' | 'not-applicable';
  /** A severity, `note` for a finding without one, or another outcome. */
  readonly expect: string;
  /** Part of the reason. */
  readonly says?: string;
}

const folder = new URL('./cases/', import.meta.url);

function casesOf(rule: string): readonly Case[] {
  return parse(readFileSync(new URL(`${rule}.yml`, folder), 'utf8')) as readonly Case[];
}

function said(rule: Rule, changes: Changes): { readonly expect: string; readonly reason: string } {
  const outcome = answerOf(rule, changes);
  const expected = outcome.outcome === 'fired' ? (outcome.severity ?? 'note') : outcome.outcome;
  return { expect: expected, reason: outcome.reason };
}

describe.each(RULES)('$id', (rule) => {
  const cases = casesOf(rule.id);

  it.each(cases.map((one, index) => ({ one, name: `${index + 1}: ${one.is}, ${one.expect}` })))('case $name', ({ one }) => {
    const { is: _, expect: expected, says, ...changes } = one;
    const answer = said(rule, changes);
    expect(answer.expect, answer.reason).toBe(expected);
    expect(answer.reason).toContain(says ?? '');
    expect(answer.reason).not.toBe('');
  });

  it('has a case of every kind', () => {
    const conditional = rule.appliesWhen === always ? [] : ['not-applicable'];
    const kinds = new Set(cases.map((one) => one.is));
    expect([...kinds]).toEqual(expect.arrayContaining(['fires', 'clear', ...conditional]));
    // Paperwork that is missing fires, so only other rules can lack an answer.
    if (rule.kind !== 'completeness') expect([...kinds]).toContain('unknown');
    if (/\d/.test(rule.firesWhen) || Object.keys(rule.thresholds).length > 0) expect([...kinds]).toContain('boundary');
  });
});

it('has no cases of rules that are not there', () => {
  const known = new Set(RULES.map((rule) => `${rule.id}.yml`));
  expect(readdirSync(folder).filter((name) => !known.has(name))).toEqual([]);
});
