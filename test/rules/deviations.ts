/** Where the code says something else than the catalogue, and why. Every entry must still be one. */
export const DEVIATIONS: readonly Deviation[] = [
  {
    rule: 'coverage-gap',
    field: 'subsumes',
    reason: 'that the only partner for a need cannot be relied on, and that it is the only one, is one cause in one place',
  },
  {
    rule: 'unresponsive',
    field: 'subsumes',
    reason: 'a partner that does not answer also answers later than we do: one cause, read from the same hours',
  },
];

/** One field of one rule. */
export interface Deviation {
  readonly rule: string;
  readonly field: string;
  readonly reason: string;
}

/** Rules of the catalogue that no code speaks for yet. */
export const NOT_YET: readonly string[] = [];
