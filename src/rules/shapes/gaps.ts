import type { Facts } from '../../model/facts.ts';
import type { Place } from '../../model/place.ts';
import { clear, fired, unknown, type Severity, type Verdict } from '../rule.ts';

/** Something that should be written down and is not: what it is, and every field that shows it. */
export interface Gap {
  readonly says: string;
  readonly at: readonly Place[];
}

/** How a completeness rule speaks of what it looked for. */
export interface GapSpeech {
  readonly severity: Severity;
  /** What the reason says before the gaps, where it does not begin with them. */
  readonly about?: string;
  /** What the reason says after the gaps: what to do. */
  readonly todo: string;
  /** The reason when nothing is missing. */
  readonly sound: string;
  readonly subject?: string;
}

/**
 * Whether anything is missing: fired with all gaps in one reason, clear when there is none. A gap that rests on a value
 * which is there but could not be used is none; when there are no others, the verdict is unknown.
 */
export function judgeGaps(facts: Facts, gaps: readonly Gap[], speech: GapSpeech): Verdict {
  const { severity, about = '', todo, sound, subject } = speech;
  if (gaps.length === 0) return clear(sound, subject);
  const sure = gaps.filter((gap) => !gap.at.some((place) => facts.isUnusable(place)));
  if (sure.length === 0) return unknown(`${unusable(gaps, facts)} is written down but could not be used`, subject);
  const missing = sure.map((gap) => gap.says).join('; ');
  return fired(severity, `${about}${missing}; ${todo}`, placesOf(sure), subject);
}

function unusable(gaps: readonly Gap[], facts: Facts): string {
  return placesOf(gaps).filter((place) => facts.isUnusable(place)).map(whatIs).join(', ');
}

/** Each place once, though several gaps may rest on it. */
function placesOf(gaps: readonly Gap[]): readonly Place[] {
  const places = gaps.flatMap((gap) => gap.at);
  return [...new Map(places.map((place) => [`${place.document.path} ${whatIs(place)}`, place])).values()];
}

function whatIs(place: Place): string {
  return 'path' in place ? place.path.join('.') : place.section;
}

/** The gap of a charter's section that is not there, or is empty; a review that stands alone needs none. */
export function sectionGap(facts: Facts, title: string): readonly Gap[] {
  const { state, place } = facts.charterSection(title);
  if (state === 'written' || state === 'not-asked') return [];
  return [{ says: `the section "${title}" is ${state === 'blank' ? 'empty' : 'missing'}`, at: [place] }];
}

/** Nothing, or only blanks. */
export function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}
