import type { ChangeKind } from '../../model/generated/types.ts';
import { show } from '../../rules/shapes/numbers.ts';

/** `78 → 74 %`; a number that is not known is a dash. */
export function fromTo(before: number | undefined, after: number | undefined, unit = ''): string {
  const text = (value: number | undefined): string => (value === undefined ? '–' : show(value));
  return `${text(before)} → ${text(after)} ${unit}`.trim();
}

/** Whether a rating where more is better came, went, rose or fell. */
export function risen(before: number | undefined, after: number | undefined): ChangeKind {
  if (before === undefined || after === undefined) return 'changed';
  return after > before ? 'better' : 'worse';
}
