import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Finding } from '../model/generated/types.ts';
import { grouped } from '../text/grouped.ts';

/** What a finding is known by from one check to the next. */
export interface Fingerprint {
  /** The same wherever in its file the finding stands, and whatever its numbers are; findings that are alike share it. */
  readonly key: string;
  /** 1 for the first of those that are alike, in the order of the report. */
  readonly nth: number;
}

/** So many hexadecimal digits of the hash; 128 bits never meet by chance. */
const DIGITS = 32;

/** The fingerprints of all findings of a report. */
export function fingerprintsOf(findings: readonly Finding[]): ReadonlyMap<Finding, Fingerprint> {
  const alike = grouped(findings, keyOf);
  return new Map([...alike].flatMap(([key, own]) => own.map((finding, index) => [finding, { key, nth: index + 1 }] as const)));
}

/** What is found about a partnership is one of its kind for its subject; mistakes in a document differ in what is wrong. */
function keyOf({ rule, partnership, subject, path, severity, message, streak }: Finding): string {
  const isMistake = severity === null && streak === 0;
  // A sign stands in the newest review, whichever that is.
  const parts = isMistake ? [rule, partnership, subject, path, wrongIn(message)] : [rule, partnership, subject];
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts)))).slice(0, DIGITS);
}

/** The part of a message that says what is wrong, without what was expected, and without numbers; those in ids (`I-7`) stay. */
function wrongIn(message: string): string {
  return (message.split(';', 1)[0] ?? '').replace(/(?<![\p{L}\p{N}]|\p{L}-)\d+/gu, '#');
}
