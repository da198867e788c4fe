import type { Level } from '../rules/rule.ts';

/** A sign for each level, for where colours or words do not fit. */
export const LEVEL_SIGN: Readonly<Record<Level, string>> = { healthy: '●', watch: '◐', 'at-risk': '○', critical: '✕', unknown: '?', ended: '·' };
