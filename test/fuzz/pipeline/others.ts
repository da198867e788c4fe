import type { PortfolioService } from '../../../src/service/portfolioService.ts';
import type { Report } from '../../../src/model/generated/types.ts';
import { CONFIGURATION_FILE } from '../../../src/service/configuration.ts';
import { mustHold } from '../target.ts';
import type { PipelineInput } from './input.ts';
import { firstDifference } from './report.ts';
import { formerService } from './service.ts';

/** What these say of a document depends on other documents too. */
const ACROSS: ReadonlySet<string> = new Set(['unknown-reference', 'broken-link']);

/** Partnerships none of whose documents was changed are judged as before; unless the settings were changed. */
export function checkOthers(service: PortfolioService, { sample, changed }: PipelineInput): void {
  if (changed.has(CONFIGURATION_FILE)) return;
  const former = formerService(sample);
  const touched = new Set([former, service].flatMap((one) => partnershipsOf(one, changed)));
  for (const { partnership } of former.report().partnerships) {
    if (touched.has(partnership)) continue;
    const [was, is] = [former, service].map((one) => JSON.stringify(saidOf(one.report(), partnership)));
    mustHold(was === is, () => `${partnership} was not changed, yet is judged otherwise: ${firstDifference(String(was), String(is))}`);
  }
}

function partnershipsOf(service: PortfolioService, paths: ReadonlySet<string>): readonly string[] {
  return service.health().partnerships.flatMap(({ health: { partnership: { id, documents } } }) => (documents.some(({ markdown }) => paths.has(markdown.path)) ? [id] : []));
}

function saidOf({ partnerships, findings }: Report, id: string): unknown {
  return [partnerships.find(({ partnership }) => partnership === id), findings.filter(({ partnership, rule }) => partnership === id && !ACROSS.has(rule))];
}
