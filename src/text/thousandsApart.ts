/** A whole number as people write it, its thousands apart (`61 000`). */
export function thousandsApart(whole: number | string): string {
  return String(whole).replace(/\B(?=(\d{3})+$)/g, ' ');
}
