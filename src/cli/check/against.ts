import type { Report } from '../../model/generated/types.ts';
import { CliError, type CliIo } from '../io.ts';
import type { AgainstBaseline, Found } from './baselineFile.ts';

/** What the command was told of a baseline. */
export interface BaselineOptions {
  /** Its file. */
  readonly baseline?: string;
  readonly updateBaseline?: true;
}

/** Leaves out of a report what the baseline knows, where there is one; writes it before that where it is to be written. */
export async function againstBaseline({ baseline: file, updateBaseline }: BaselineOptions, report: Report, { whole, isAsked }: Found, io: CliIo): Promise<AgainstBaseline> {
  if (file === undefined && updateBaseline) throw new CliError('--update-baseline needs to know which file to write; give it with --baseline FILE');
  if (file === undefined) return { report, baseline: undefined, levels: new Map() };
  // Only who asks for the root asks for everything.
  if (updateBaseline && !isAsked('')) throw new CliError('--update-baseline writes what stands in the whole portfolio; leave out the paths');
  const { compareWithFile } = await import('./baselineFile.ts');
  return compareWithFile({ file, mode: updateBaseline ? 'update' : 'read' }, report, { whole, isAsked }, io);
}
