import type { Facts } from '../../model/facts.ts';
import {
  clear, defineRule, fired, SEVERITIES, unknown,
  type Rule, type RuleDefinition, type Severity, type Verdict,
} from '../rule.ts';

/** What a judged rule says of itself; how it is judged is the same for all. */
export type SignDefinition = Omit<RuleDefinition<never>, 'kind' | 'evaluate' | 'data' | 'firesWhen' | 'severity'> & {
  readonly severity: Severity;
  /** What is seen when the sign is there, for the reason: "the partner took over one of our accounts". */
  readonly sign: string;
};

/** A rule that only asks whether a person has seen a sign: a few lines of data. */
export function defineSign({ sign, ...definition }: SignDefinition): Rule {
  return defineRule({
    ...definition,
    kind: 'judged',
    data: [`r.signs.${definition.id}`],
    firesWhen: `The sign is seen: ${sign}.`,
    evaluate: (facts) => judgeSign(facts, definition.id, definition.severity, sign),
  });
}

/** Whether a person has seen the sign of a rule. A sign that is marked mild counts one step lower. */
export function judgeSign(facts: Facts, rule: string, severity: Severity, sign: string): Verdict {
  const answer = facts.review.signs?.[rule];
  if (answer?.seen === undefined) return unknown(`signs.${rule} is not answered`);
  if (!answer.seen) return clear(`not seen on ${facts.date}`);
  const evidence = answer.evidence === undefined ? '' : `: ${answer.evidence}`;
  const base = answer.intensity === 'mild' ? oneLower(severity) : severity;
  return fired(base, `${sign}${evidence}`, [facts.reviewed('signs', rule, 'seen')]);
}

function oneLower(severity: Severity): Severity {
  return SEVERITIES[Math.max(0, SEVERITIES.indexOf(severity) - 1)] ?? severity;
}
