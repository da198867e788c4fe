import fc from 'fast-check';
import { type Target } from '../../../fuzz/target.ts';

/** An input that never ends, as soon as a number is odd. */
export const target: Target<number> = {
  input: fc.nat(100_000),
  check: (number) => {
    while (number % 2 === 1);
  },
  filesOf: (number) => new Map([['number.txt', String(number)]]),
};
