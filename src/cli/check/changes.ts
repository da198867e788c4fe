import { touchedBy, type Changes } from '../../service/touched.ts';
import { narrowReport, narrowToTouched } from '../../report/report.ts';
import type { Report } from '../../model/generated/types.ts';
import type { CheckedPortfolio } from '../../report/checkResult.ts';
import { changesSince, stagedChanges } from '../../workspace/gitChanges.ts';
import { GitError } from '../../workspace/gitFolder.ts';
import { readIndex } from '../../workspace/gitIndex.ts';
import { CliError } from '../io.ts';
import type { OpenedPortfolio, PortfolioSource } from '../portfolio.ts';

/** Which changes are asked about, if not everything. */
export interface ChangeOptions {
  readonly staged?: true;
  /** A revision. */
  readonly since?: string;
}

/** The files of a portfolio as they are staged. */
export function stagedSource(root: string): PortfolioSource {
  return orExplained('--staged', () => readIndex(root));
}

/** The part of a report that is asked about. */
export interface Scope {
  readonly report: Report;
  readonly hasFile: (path: string) => boolean;
}

/** What was asked for by its paths, and of that only what has to do with the changes that are asked about. */
export function scopeOf({ staged, since }: ChangeOptions, checked: CheckedPortfolio, portfolio: OpenedPortfolio): Scope {
  const { isAsked, root } = portfolio;
  const report = narrowReport(checked, isAsked);
  const narrowed = { report, documents: checked.documents };
  if (staged) return narrowedTo(orExplained('--staged', () => stagedChanges(root)), narrowed, isAsked);
  if (since !== undefined) return narrowedTo(orExplained(`--since ${since}`, () => changesSince(root, since)), narrowed, isAsked);
  return { report, hasFile: isAsked };
}

function narrowedTo(changes: Changes, checked: CheckedPortfolio, isAsked: (path: string) => boolean): Scope {
  const { paths, ...touched } = touchedBy(changes, checked.documents);
  const asked = new Set([...paths].filter(isAsked));
  const hasFile = touched.configuration === 'changed' ? isAsked : (path: string): boolean => asked.has(path);
  return { report: narrowToTouched(checked, { ...touched, paths: asked }), hasFile };
}

function orExplained<T>(option: string, ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    throw error instanceof GitError ? new CliError(`${option}: ${error.message}`) : error;
  }
}
