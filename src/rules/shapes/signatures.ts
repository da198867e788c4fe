import type { Facts } from '../../model/facts.ts';
import type { SignOff } from '../../model/generated/types.ts';
import type { Answers } from '../../model/answers.ts';
import type { Place } from '../../model/place.ts';

/** A signature under the plan, with its position in the list. */
export interface Signature extends Answers<SignOff> {
  readonly index: number;
}

/** The signatures that stand under the plan by the day of judgement, and those whose day is not written down. */
export function signaturesOf(facts: Facts): readonly Signature[] {
  return (facts.agreement.plan?.signedOff ?? [])
    .map((signature, index) => ({ ...signature, index }))
    .filter(({ on }) => on === undefined || on <= facts.asOf);
}

/** The fields that a signature lacks of those that make it count. */
export function blanksOf(facts: Facts, signature: Signature): readonly Place[] {
  const needed = ['party', 'level', 'on'] as const;
  return needed
    .filter((field) => signature[field] === undefined)
    .map((field) => facts.agreed('plan', 'signedOff', signature.index, field));
}
