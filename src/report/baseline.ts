import type { Finding, HealthLevel, Report } from '../model/generated/types.ts';
import { LEVELS, SEVERITIES } from '../rules/rule.ts';
import { grouped } from '../text/grouped.ts';
import { fingerprintsOf } from './fingerprint.ts';

/** Version of the baseline's format. */
const FORMAT = 1;

/** How bad a finding was: a mistake by its level, all others by their severity; from least to worst. */
const GRAVITIES = ['warning', 'error', ...SEVERITIES] as const;
type Gravity = (typeof GRAVITIES)[number];

/** What was known of the findings with one fingerprint. Only `fingerprint`, `severity` and `count` are compared; the rest is for people. */
export interface KnownFinding {
  readonly fingerprint: string;
  readonly rule: string;
  readonly partnership: string | null;
  readonly path: string;
  readonly subject: string | null;
  /** The worst of them. */
  readonly severity: Gravity;
  /** How many are alike; at least 1. */
  readonly count: number;
}

/** What was known on some day: findings, and how each partnership stood. */
export interface Baseline {
  readonly findings: readonly KnownFinding[];
  readonly partnerships: ReadonlyMap<string, HealthLevel>;
}

/** A baseline of all that stands now. What is waived, and what has no weight, is not in it. */
export function baselineOf(report: Report): Baseline {
  const prints = fingerprintsOf(report.findings);
  const groups = grouped(report.findings.filter(isKept), (finding) => prints.get(finding)?.key ?? '');
  return {
    findings: [...groups].map(([fingerprint, alike]) => entryOf(fingerprint, alike)),
    partnerships: new Map(report.partnerships.map(({ partnership, level }) => [partnership, level])),
  };
}

/** Whether a baseline knows a kind of finding; a waiver holds for its own time, and a strength or a note is no debt. */
function isKept({ waived, severity, level }: Finding): boolean {
  return !waived && (severity !== null || level !== 'hint');
}

function entryOf(fingerprint: string, alike: readonly Finding[]): KnownFinding {
  const [{ rule, partnership, path, subject }] = alike as readonly [Finding, ...Finding[]];
  const severity = alike.map(gravityOf).reduce((worst, one) => (rankOf(one) > rankOf(worst) ? one : worst));
  return { fingerprint, rule, partnership, path, subject: subject ?? null, severity, count: alike.length };
}

function gravityOf({ severity, level }: Finding): Gravity {
  return severity ?? (level === 'error' ? 'error' : 'warning');
}

function rankOf(gravity: Gravity): number {
  return GRAVITIES.indexOf(gravity);
}

/** A baseline as the text of its file, an entry a line, so that a change of it can be reviewed. The same findings give the same bytes. */
export function baselineText({ findings, partnerships }: Baseline): string {
  const entries = [...findings].sort((a, b) => compare(sortKey(a), sortKey(b))).map((entry) => `    ${JSON.stringify(inOrder(entry))}`);
  const levels = [...partnerships].sort(([a], [b]) => compare(a, b)).map(([id, level]) => `    ${JSON.stringify(id)}: ${JSON.stringify(level)}`);
  return `{\n  "version": ${FORMAT},\n  "partnerships": ${block('{}', levels)},\n  "findings": ${block('[]', entries)}\n}\n`;
}

function inOrder({ path, rule, subject, partnership, severity, count, fingerprint }: KnownFinding): object {
  return { path, rule, subject, partnership, severity, count, fingerprint };
}

function sortKey({ path, rule, subject, fingerprint }: KnownFinding): string {
  return [path, rule, subject ?? '', fingerprint].join('\0');
}

function block(brackets: '{}' | '[]', lines: readonly string[]): string {
  const [open = '', close = ''] = brackets;
  return lines.length === 0 ? brackets : `${open}\n${lines.join(',\n')}\n  ${close}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Reads the text of a baseline's file, or says what is wrong with it: a part of a sentence. */
export function readBaseline(text: string): Baseline | { readonly error: string } {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { error: `it is no JSON (${(error as Error).message.split('\n', 1)[0] ?? ''})` };
  }
  if (!isRecord(data) || data['version'] === undefined) return { error: 'it is no baseline; expected { "version": 1, "partnerships": {…}, "findings": […] }' };
  if (data['version'] !== FORMAT) return { error: `it is of version ${JSON.stringify(data['version'])}; expected ${FORMAT}` };
  const { findings, partnerships } = data;
  if (!Array.isArray(findings) || !isRecord(partnerships)) return { error: 'expected a list under "findings" and levels by partnership under "partnerships"' };
  const wrong = findings.findIndex((entry) => !isKnownFinding(entry));
  if (wrong >= 0) return { error: `entry ${wrong + 1} of its findings is not one that --update-baseline writes` };
  const levels = Object.entries(partnerships).filter((entry): entry is [string, HealthLevel] => isOneOf(LEVELS, entry[1]));
  if (levels.length < Object.keys(partnerships).length) return { error: `a level in it is not one of ${LEVELS.join(', ')}` };
  return { findings: findings as readonly KnownFinding[], partnerships: new Map(levels) };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isOneOf<T>(values: readonly T[], value: unknown): value is T {
  return (values as readonly unknown[]).includes(value);
}

function isKnownFinding(entry: unknown): entry is KnownFinding {
  if (!isRecord(entry)) return false;
  const { fingerprint, rule, path, severity, count, partnership, subject } = entry;
  return [fingerprint, rule, path].every((text) => typeof text === 'string')
    && [partnership, subject].every((text) => text === null || typeof text === 'string')
    && isOneOf(GRAVITIES, severity) && Number.isSafeInteger(count) && (count as number) > 0;
}

/** What a baseline says about the findings of today. */
export interface Comparison {
  /** Findings that it knows. */
  readonly known: ReadonlySet<Finding>;
  /** Findings that it knows less bad than they are, so that they count as new. */
  readonly worse: ReadonlySet<Finding>;
  /** Of its findings, how many are no more: those of each entry that are too many. */
  readonly gone: readonly KnownFinding[];
}

/** Compares all that was found with what is known. */
export function compareWithBaseline(findings: readonly Finding[], { findings: entries }: Baseline): Comparison {
  const prints = fingerprintsOf(findings);
  const byKey = new Map(entries.map((entry) => [entry.fingerprint, entry]));
  const known = new Set<Finding>();
  const worse = new Set<Finding>();
  const left = new Map(entries.map((entry) => [entry.fingerprint, entry.count]));
  for (const finding of findings.filter(isKept)) {
    const { key = '' } = prints.get(finding) ?? {};
    const entry = byKey.get(key);
    const places = left.get(key) ?? 0;
    left.set(key, places - 1);
    const isWorse = entry !== undefined && rankOf(gravityOf(finding)) > rankOf(entry.severity);
    if (isWorse) worse.add(finding);
    else if (places > 0) known.add(finding);
  }
  const gone = entries.flatMap((entry) => {
    const count = left.get(entry.fingerprint) ?? 0;
    return count > 0 ? [{ ...entry, count }] : [];
  });
  return { known, worse, gone };
}
