import picomatch from 'picomatch/posix';
import type { Settings } from '../model/partnership.ts';

/** The configuration's file, at the root of a portfolio. */
export const CONFIGURATION_FILE = 'partnership-health.yml';

/** Where documents are expected, unless the configuration says otherwise. */
export const DEFAULT_INCLUDE = ['partnerships/**/*.md'];

/** Which Markdown files of a portfolio are looked at, and in which of them a document is expected. */
export interface FileFilter {
  readonly isIncluded: (path: string) => boolean;
  readonly isExcluded: (path: string) => boolean;
  /** Whether a document is expected somewhere in a folder, `.` for the first; in doubt it is. */
  readonly mayHold: (folder: string) => boolean;
}

/** The filter that a configuration asks for; paths are relative to the portfolio's root, with `/`. */
export function fileFilter(settings: Settings): FileFilter {
  const include = settings.include ?? DEFAULT_INCLUDE;
  const isExcluded = matcher(settings.exclude ?? []);
  const bases = include.filter((glob) => glob.trim() !== '').map((glob) => picomatch.scan(glob).base);
  const mayHold = (folder: string): boolean => !isExcluded(`${folder}/any.md`) && bases.some((base) => isOnTheWay(folder, base));
  return { isIncluded: matcher(include), isExcluded, mayHold };
}

/** Whether a folder lies above another one, is that one, or lies below it. */
function isOnTheWay(folder: string, other: string): boolean {
  return folder === '.' || other === '' || `${other}/`.startsWith(`${folder}/`) || `${folder}/`.startsWith(`${other}/`);
}

function matcher(globs: readonly string[]): (path: string) => boolean {
  const matches = globs.flatMap(matcherOf);
  return (path) => matches.some((matchesOne) => matchesOne(path));
}

/** A blank entry, or one that is no glob, matches nothing. */
function matcherOf(glob: string): readonly ((path: string) => boolean)[] {
  try {
    return glob.trim() === '' ? [] : [picomatch(glob, { dot: true })];
  } catch {
    return [];
  }
}
