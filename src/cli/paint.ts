import pc from 'picocolors';
import type { Paint } from '../report/paint.ts';

/** Colours for a terminal, or none: `NO_COLOR`, `FORCE_COLOR` and pipes are honoured by whoever asks. */
export function makePaint(colour: 'colour' | 'plain'): Paint {
  const { bold, dim, red, yellow, green, blue, magenta } = pc.createColors(colour === 'colour');
  return { bold, dim, red, yellow, green, blue, magenta };
}
