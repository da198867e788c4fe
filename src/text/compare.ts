/** The order of two texts by their UTF-16 units, the same on every machine; 0 for the same text. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
