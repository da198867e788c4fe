/** Request without parameters, answered by every `RuleTitle`. */
export const rulesRequest = 'partnershipHealth/rules';

/** Request with `RuleParams`, answered by the page of the rule as Markdown, or null. */
export const rulePageRequest = 'partnershipHealth/rulePage';

/** A rule by its id. */
export interface RuleParams {
  readonly rule: string;
}

/** A rule as a list shows it. */
export interface RuleTitle {
  readonly rule: string;
  readonly title: string;
  /** Its dimension, or that it is about documents. */
  readonly about: string;
}
