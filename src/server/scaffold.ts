import { accepts } from '../model/validate.ts';
import { TEMPLATES } from '../service/generated/templates.ts';
import type { PortfolioService } from '../service/portfolioService.ts';
import type { ScaffoldParams } from '../service/protocol.ts';
import { scaffoldCharter } from '../service/scaffold/charter.ts';
import { findPartnership } from '../service/scaffold/find.ts';
import type { Scaffolded } from '../service/scaffold/scaffold.ts';

/** A new document of a kind for a partnership. */
export function scaffold(service: PortfolioService, { kind, partnership }: ScaffoldParams): Scaffolded {
  return kind === 'review' ? service.scaffoldReview(partnership) : charter(service, partnership);
}

function charter(service: PortfolioService, id: string): Scaffolded {
  if (!accepts('charter', ['partnership'], id)) {
    return { error: `"${id}" cannot be an id; expected letters, digits and single hyphens, like northwind-helpdesk` };
  }
  const found = findPartnership(service.health(), id);
  const partnership = 'error' in found ? undefined : found.partnership;
  const vetting = partnership?.vetting;
  return scaffoldCharter({ template: TEMPLATES.charter, id, ...(partnership && { partnership }), ...(vetting && { vetting }) });
}
