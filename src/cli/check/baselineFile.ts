import { resolve } from 'node:path';
import type { HealthLevel, Report } from '../../model/generated/types.ts';
import { baselineOf, baselineText, compareWithBaseline, readBaseline, type Baseline } from '../../report/baseline.ts';
import type { BaselineResult } from '../../report/checkResult.ts';
import { printable } from '../../report/printable.ts';
import { withFindings } from '../../report/report.ts';
import { count } from '../../rules/shapes/numbers.ts';
import { thousandsApart } from '../../text/thousandsApart.ts';
import { bytesIfThere, FileError, putFile } from '../../workspace/writeFile.ts';
import { CliError, type CliIo } from '../io.ts';

/** Largest file that is read as a baseline, in bytes: a hundred thousand findings take less. */
const MOST_BYTES = 64 * 1024 * 1024;

/** What is left of a check when a baseline has been looked at. */
export interface AgainstBaseline {
  /** Without what is known. */
  readonly report: Report;
  readonly baseline: BaselineResult | undefined;
  /** How partnerships stood, by id. */
  readonly levels: ReadonlyMap<string, HealthLevel>;
}

/** Everything that was found, and what of it was asked for. */
export interface Found {
  readonly whole: Report;
  readonly isAsked: (path: string) => boolean;
}

/** Leaves out of a report what the file of a baseline knows. `update` makes that all that stands now. */
export function compareWithFile({ file, mode }: { readonly file: string; readonly mode: 'read' | 'update' }, report: Report, { whole, isAsked }: Found, io: CliIo): AgainstBaseline {
  const baseline = mode === 'update' ? writeBaseline(file, whole, io) : openBaseline(file, io);
  const { known, worse, gone } = compareWithBaseline(whole.findings, baseline);
  const missing = gone.filter(({ path }) => isAsked(path));
  return {
    report: withFindings(report, report.findings.filter((finding) => !known.has(finding))),
    baseline: {
      known: new Set(report.findings.filter((finding) => known.has(finding))),
      worse,
      gone: missing.reduce((sum, entry) => sum + entry.count, 0),
    },
    levels: baseline.partnerships,
  };
}

function openBaseline(file: string, { cwd }: CliIo): Baseline {
  const bytes = read(file, cwd);
  if (!bytes) throw new CliError(`there is no baseline ${file}; make one of what stands now: partnership-health check --baseline ${quoted(file)} --update-baseline`);
  const baseline = bytes.length > MOST_BYTES ? { error: `it has ${thousandsApart(bytes.length)} bytes, more than the ${thousandsApart(MOST_BYTES)} that are read` } : readBaseline(bytes.toString());
  if ('error' in baseline) throw new CliError(`${file} cannot be used as a baseline: ${printable(baseline.error)}; restore it from git, or write it anew with --update-baseline`);
  return baseline;
}

/** Writes a baseline of all that stands now, and says so. */
function writeBaseline(file: string, report: Report, { cwd, stderr }: CliIo): Baseline {
  const baseline = baselineOf(report);
  try {
    putFile(resolve(cwd, file), baselineText(baseline));
  } catch (error) {
    throw explained(error, `${file} was not written`);
  }
  const known = baseline.findings.reduce((sum, entry) => sum + entry.count, 0);
  stderr(`${file}: ${count(known, 'finding')} of ${count(baseline.partnerships.size, 'partnership')} known from now on\n`);
  return baseline;
}

function read(file: string, cwd: string): Buffer | undefined {
  try {
    return bytesIfThere(resolve(cwd, file));
  } catch (error) {
    throw explained(error, `${file} cannot be read`);
  }
}

function explained(error: unknown, what: string): Error {
  return error instanceof FileError ? new CliError(`${what}: ${error.message}`) : (error as Error);
}

function quoted(file: string): string {
  return /\s/.test(file) ? JSON.stringify(file) : file;
}
