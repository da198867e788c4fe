/** Cases in which we differ from others on purpose, and why. */
export interface Difference {
  readonly why: string;
  readonly cases: readonly string[];
}

/** The cases of all differences, for a test to hold against those that were found: one that is no more has to go from the list. */
export function casesOf(differences: readonly Difference[]): readonly string[] {
  return differences.flatMap(({ cases }) => cases).toSorted();
}
