import { exact } from './numbers.ts';

/** A party's part of a sum that all of them make up. */
export interface Part {
  readonly party: string;
  /** From 0 to 100. */
  readonly pct: number;
}

/** Each party's part of their sum in per cent; nobody has a part of nothing. */
export function partsOf(amounts: Readonly<Record<string, number | undefined>>): readonly Part[] {
  const total = sumOf(amounts);
  if (total === 0) return [];
  return Object.entries(amounts).map(([party, amount = 0]) => ({ party, pct: exact((amount / total) * 100) }));
}

/** The sum of what the parties make up. */
export function sumOf(amounts: Readonly<Record<string, number | undefined>>): number {
  return Object.values(amounts).reduce<number>((sum, amount = 0) => sum + amount, 0);
}
