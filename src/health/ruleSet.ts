import type { Rule, RuleGroup } from '../rules/rule.ts';
import { grouped } from '../text/grouped.ts';
import { onceFor } from '../text/once.ts';

/** Rules in the order and the groups in which they are asked for, sorted out once instead of at every review. */
export interface RuleSet {
  readonly all: readonly Rule[];
  /** Where a rule stands in `all`. */
  readonly placeOf: ReadonlyMap<Rule, number>;
  readonly byId: ReadonlyMap<string, Rule>;
  /** Rules that read no levels. */
  readonly ordinary: readonly Rule[];
  /** Rules that read levels. */
  readonly late: readonly Rule[];
  /** The questions that decide whether a group is known: core ones, and every one of a vetting. */
  readonly core: ReadonlyMap<RuleGroup, readonly Rule[]>;
}

/** Sorts rules out. */
export const ruleSetOf = onceFor((rules: readonly Rule[]): RuleSet => ({
  all: rules,
  placeOf: new Map(rules.map((rule, place) => [rule, place])),
  byId: new Map(rules.map((rule) => [rule.id, rule])),
  ordinary: rules.filter((rule) => !rule.judgedAfterLevels),
  late: rules.filter((rule) => rule.judgedAfterLevels),
  core: grouped(rules.filter((rule) => rule.core || rule.dimension === 'vetting'), ({ dimension }) => dimension),
}));
