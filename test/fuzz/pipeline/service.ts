import { PortfolioService } from '../../../src/service/portfolioService.ts';
import { decode } from '../../../src/text/decode.ts';
import { onceFor } from '../../../src/text/once.ts';
import type { Sample } from '../corpus.ts';
import { encoded, type Bytes } from '../mutations.ts';
import type { PipelineInput } from './input.ts';

/** A service that has read these files, in their order. Links to any other file lead nowhere. */
export function serviceOf(files: ReadonlyMap<string, Bytes>, asOf: string): PortfolioService {
  const service = new PortfolioService({ today: () => asOf, fileExists: (path) => files.has(path) });
  for (const [path, bytes] of files) service.setFile(path, decode(bytes));
  return service;
}

/** A service that has read a sample as it was. It is asked often, and never told anything. */
export const formerService = onceFor((sample: Sample): PortfolioService => serviceOf(new Map([...sample.files].map(([path, text]) => [path, encoded(text)])), sample.asOf));

/** The same service, told what was changed, as an editor would: only what was changed is read and judged again. */
export function editedService({ sample, after, changed }: PipelineInput): PortfolioService {
  const service = formerService(sample).copy();
  for (const path of changed) service.setFile(path, decode(after.get(path) ?? new Uint8Array()));
  return service;
}
