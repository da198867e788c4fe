import { thousandsApart } from '../../text/thousandsApart.ts';

/** A number as people write it in a report: at most two decimals, thousands apart (`61 000`, `3.5`). */
export function show(value: number): string {
  return showAll(Math.round(value * 100) / 100);
}

/** The same with all of its decimals, for numbers that differ little (`99.995`). */
export function showAll(value: number): string {
  const written = String(value);
  if (Math.abs(value) < 1000) return written;
  const [whole = '', decimals] = written.split('.');
  const apart = thousandsApart(whole);
  return decimals === undefined ? apart : `${apart}.${decimals}`;
}

/** A share from 0 to 1 as a whole percentage. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** `1 invoice`, `2 invoices`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${show(number)} ${number === 1 ? one : many}`;
}

/** A difference or a share without the noise of binary fractions, so that 4.1 − 3.1 is exactly 1. */
export function exact(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
