import fc from 'fast-check';
import { mustHold, type Target } from '../../../fuzz/target.ts';

/** An input that crashes, from 1000 on. */
export const target: Target<number> = {
  input: fc.nat(100_000),
  check: (number) => {
    mustHold(number < 1000, () => `${number} is too large`);
  },
  filesOf: (number) => new Map([['number.txt', String(number)]]),
};
