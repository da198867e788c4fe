import { distance } from 'fastest-levenshtein';

/** Among more candidates nobody can say what was meant, and looking through them would take long. */
const MANY = 1000;

/**
 * The candidate that was most likely meant: a third of its letters may differ, though never all of them, and the first of
 * equals is taken.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length > MANY) return undefined;
  const wanted = plain(word);
  let best: string | undefined;
  let least = Infinity;
  for (const candidate of candidates) {
    const known = plain(candidate);
    const most = Math.max(1, Math.floor(known.length / 3));
    if (Math.abs(wanted.length - known.length) > most) continue;
    const far = distance(wanted, known);
    if (far < least && far <= most && far < Math.max(wanted.length, known.length)) {
      best = candidate;
      least = far;
    }
  }
  return best;
}

/**
 * Whether two words differ only in case, spaces, punctuation or the kind of apostrophe. Numbers stay apart: `site-1-1` is
 * not `site-11`.
 */
export function isSameWord(a: string, b: string): boolean {
  return plain(a) === plain(b) && plain(a) !== '' && gapsOf(a) === gapsOf(b);
}

/** The numbers in a word, apart from each other. */
function gapsOf(word: string): string {
  return word.split(/[^\p{L}\p{N}]+/u).flatMap((part) => part.match(/\p{N}+/gu) ?? []).join(' ');
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** `; did you mean "x"?`, or nothing. */
export function didYouMean(candidate: string | undefined): string {
  return candidate === undefined ? '' : `; did you mean "${candidate}"?`;
}
