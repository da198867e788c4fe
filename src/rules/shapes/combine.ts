import { clear, rankOf, type Fired, type Severity, type Verdict } from '../rule.ts';

/**
 * One verdict from several questions, each of which can be the trouble: fired if any fires, with the worst severity and
 * every reason; else unknown if any could not be answered; else clear with every reason.
 */
export function eachOf(...verdicts: readonly [Verdict, ...Verdict[]]): Verdict {
  const worst = together(verdicts) ?? verdicts.find((verdict) => verdict.outcome === 'unknown');
  return worst ?? clear(reasonsOf(verdicts), verdicts[0].subject);
}

/** Every reason of some verdicts, each of them once. */
export function reasonsOf(verdicts: readonly Verdict[]): string {
  const [only] = verdicts;
  return verdicts.length === 1 && only ? only.reason : [...new Set(verdicts.map(({ reason }) => reason))].join('; ');
}

/** One finding from all verdicts that fired, with the worst severity and every reason; undefined when none did. */
export function together(verdicts: readonly Verdict[]): Fired | undefined {
  if (!verdicts.some(({ outcome }) => outcome === 'fired')) return undefined;
  const signs = verdicts.filter((verdict): verdict is Fired => verdict.outcome === 'fired');
  const [first] = signs;
  return first && {
    ...first,
    severity: signs.map((sign) => sign.severity).reduce(worse),
    reason: signs.map((sign) => sign.reason).join('; '),
    at: signs.flatMap((sign) => sign.at),
  };
}

/** The worse of two severities; none is the least. */
export function worse(a: Severity | null, b: Severity | null): Severity | null {
  return rankOf(a) >= rankOf(b) ? a : b;
}

/** Over a rule's subjects: fired if any is, else unknown if any is, else clear; not applicable when all are. */
export function combinedOutcome(verdicts: readonly Verdict[]): Verdict['outcome'] {
  let combined: Verdict['outcome'] = 'not-applicable';
  for (const { outcome } of verdicts) {
    if (outcome === 'fired') return 'fired';
    if (outcome === 'unknown' || combined === 'not-applicable') combined = outcome;
  }
  return combined;
}
