import type { Target } from '../target.ts';
import { checkDocuments } from './documents.ts';
import { checkFixes } from './fixes.ts';
import { checkOutputs } from './outputs.ts';
import { pipelineInput, type PipelineInput } from './input.ts';
import { checkNothingHidden } from './nothingHidden.ts';
import { checkOthers } from './others.ts';
import { checkReport } from './report.ts';
import { editedService } from './service.ts';

/** From bytes to every output: bytes → documents → rules → report. */
export const target: Target<PipelineInput> = {
  input: pipelineInput,
  check: (input) => {
    const service = editedService(input);
    checkDocuments(input);
    checkReport(service, input);
    checkOthers(service, input);
    checkNothingHidden(service, input);
    checkOutputs(service, input);
    checkFixes(service);
  },
  filesOf: ({ after, sample: { asOf }, changed }) => new Map<string, Uint8Array | string>([...after, ['about.txt', `as of ${asOf}; changed: ${[...changed].join(', ')}\n`]]),
};
