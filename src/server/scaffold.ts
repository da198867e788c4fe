import type { PortfolioFile } from '../model/portfolioFile.ts';
import { begin } from '../service/scaffold/begin.ts';
import { proposeBeginning, proposeRecovery, proposeReview, type Proposals } from '../service/scaffold/proposals.ts';
import type { Refused, Scaffolded } from '../service/scaffold/scaffold.ts';
import { templateFrom } from '../service/scaffold/template.ts';
import type { PortfolioService } from '../service/portfolioService.ts';
import type { ProposalsParams, ScaffoldParams } from '../service/protocol/beginning.ts';

/** A new document of a kind for a partnership, from the repository's own template where it has one. */
export function scaffold(service: PortfolioService, params: ScaffoldParams, file: PortfolioFile | undefined): Scaffolded {
  const template = templateFrom(params.kind, file);
  return 'error' in template ? template : begin(service, params, template);
}

/** What is proposed; or a sentence that says why nothing is. */
export type Proposed = Proposals[keyof Proposals] | Refused;

/** What is proposed for a document; or why it cannot be begun, as a sentence. */
export function propose(service: PortfolioService, params: ProposalsParams, file: PortfolioFile | undefined): Proposed {
  // Nobody answers questions for a document that cannot be made in the end.
  const template = templateFrom(params.kind, file);
  if ('error' in template) return template;
  switch (params.kind) {
    case 'charter':
    case 'vetting':
      return proposeBeginning(service, params.kind, params.partnership);
    case 'review':
      return proposeReview(service, params.partnership, params.date);
    case 'recovery':
      return proposeRecovery(service, params.partnership);
  }
}
