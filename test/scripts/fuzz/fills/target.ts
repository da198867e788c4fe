import fc from 'fast-check';
import { type Target } from '../../../fuzz/target.ts';

/** An input that takes all memory. */
export const target: Target<number> = {
  input: fc.nat(100_000),
  check: (number) => {
    for (const kept: number[][] = []; number >= 0; ) kept.push(new Array<number>(100_000).fill(number));
  },
  filesOf: (number) => new Map([['number.txt', String(number)]]),
};
