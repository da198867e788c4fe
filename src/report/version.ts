/** The version of the formats that are printed for machines. */
export const FORMAT = 1;

/** The version of the set of rules. */
export const RULE_SET = 1;
