/** Version of the formats that are printed for machines, and of the set of rules that made them. */
export const FORMAT = 1;
export const RULE_SET = 1;
