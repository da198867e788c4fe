import type fc from 'fast-check';

/** Something that random input is thrown at. */
export interface Target<T> {
  readonly input: fc.Arbitrary<T>;
  /** Throws, or rejects, with what must never happen. */
  readonly check: (input: T) => void | Promise<void>;
  /** The input as files for a person to look at, by path. */
  readonly filesOf: (input: T) => ReadonlyMap<string, Uint8Array | string>;
}

/** Something that must always hold, and does not. */
export class Broken extends Error {}

/** Throws when something that must always hold does not; `what` says which, in a sentence. */
export function mustHold(holds: unknown, what: () => string): asserts holds {
  if (!holds) throw new Broken(what());
}
