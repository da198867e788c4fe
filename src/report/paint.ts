import type { HealthLevel } from '../model/generated/types.ts';

/** Puts colour on text, or leaves it as it is; the terminal's ways are no matter of the report. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly green: (text: string) => string;
  readonly blue: (text: string) => string;
  readonly magenta: (text: string) => string;
}

const asItIs = (text: string): string => text;

/** No colour at all, for a text that is pasted somewhere. */
export const PLAIN: Paint = { bold: asItIs, dim: asItIs, red: asItIs, yellow: asItIs, green: asItIs, blue: asItIs, magenta: asItIs };

/** A level in its colour. */
export function paintLevel(paint: Paint, level: HealthLevel, text: string): string {
  switch (level) {
    case 'critical': return paint.bold(paint.red(text));
    case 'at-risk': return paint.red(text);
    case 'watch': return paint.yellow(text);
    case 'healthy': return paint.green(text);
    case 'unknown': return paint.magenta(text);
    case 'ended': return paint.dim(text);
  }
}
