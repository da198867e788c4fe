import type { Finding, Report } from '../model/generated/types.ts';
import { count } from '../rules/shapes/numbers.ts';
import type { Failures, FailOn } from './failing.ts';
import type { Hints } from './shownFindings.ts';

/** What a check found, in the form that each of its formats is made from. */
export interface CheckResult {
  /** What is shown; with a baseline, without what that knows. */
  readonly report: Report;
  /** Everything that was found in the portfolio, whatever was asked for. */
  readonly whole: Report;
  readonly failOn: FailOn;
  readonly failures: Failures;
  readonly hints: Hints;
  /** Every document that was asked for. */
  readonly documents: readonly CheckedDocument[];
  readonly baseline: BaselineResult | undefined;
}

/** A portfolio as it was judged. */
export interface CheckedPortfolio {
  readonly report: Report;
  /** Every document that belongs to a partnership. */
  readonly documents: readonly CheckedDocument[];
}

/** A document, and the id of its partnership. */
export interface CheckedDocument {
  readonly path: string;
  readonly partnership: string;
}

/** What a baseline says of a check. */
export interface BaselineResult {
  /** Findings that it knows. */
  readonly known: ReadonlySet<Finding>;
  /** Findings that it knows less bad than they are. */
  readonly worse: ReadonlySet<Finding>;
  /** How many of its findings are no more. */
  readonly gone: number;
}

/** What a person should know of the baseline that was used: a sentence each. */
export function baselineNotes({ baseline }: CheckResult): readonly string[] {
  if (!baseline) return [];
  const { known, gone } = baseline;
  return [
    ...(known.size === 0 ? [] : [`${count(known.size, 'known finding is', 'known findings are')} left out, as the baseline says`]),
    ...(gone === 0 ? [] : [`${count(gone, 'finding of the baseline is', 'findings of the baseline are')} gone: run --update-baseline`]),
  ];
}
