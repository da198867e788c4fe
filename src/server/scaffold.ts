import type { Partnership } from '../model/partnership.ts';
import { accepts } from '../model/validate.ts';
import { TEMPLATES } from '../service/generated/templates.ts';
import type { PortfolioService } from '../service/portfolioService.ts';
import type { ScaffoldParams } from '../service/protocol.ts';
import { scaffoldCharter } from '../service/scaffold/charter.ts';
import { findPartnership } from '../service/scaffold/find.ts';
import { scaffoldRecovery } from '../service/scaffold/recovery.ts';
import type { Scaffolded } from '../service/scaffold/scaffold.ts';
import { scaffoldVetting } from '../service/scaffold/vetting.ts';

/** A new document of a kind for a partnership. */
export function scaffold(service: PortfolioService, { kind, partnership }: ScaffoldParams): Scaffolded {
  switch (kind) {
    case 'review':
      return service.scaffoldReview(partnership);
    case 'recovery':
      return recovery(service, partnership);
    case 'vetting':
      return begun(partnership) ?? vetting(service, partnership);
    case 'charter':
      return begun(partnership) ?? charter(service, partnership);
  }
}

/** Why a document of a new partnership cannot be begun; undefined when it can. */
function begun(id: string): Scaffolded | undefined {
  if (accepts('charter', ['partnership'], id)) return undefined;
  return { error: `"${id}" cannot be an id; expected letters, digits and single hyphens, like northwind-helpdesk` };
}

function charter(service: PortfolioService, id: string): Scaffolded {
  const partnership = known(service, id);
  const found = partnership?.vetting;
  return scaffoldCharter({ template: TEMPLATES.charter, id, ...(partnership && { partnership }), ...(found && { vetting: found }) });
}

function vetting(service: PortfolioService, id: string): Scaffolded {
  const partnership = known(service, id);
  return scaffoldVetting({ template: TEMPLATES.vetting, id, today: service.health().asOf, ...(partnership && { partnership }) });
}

function recovery(service: PortfolioService, id: string): Scaffolded {
  const found = findPartnership(service.health(), id);
  return 'error' in found ? found : scaffoldRecovery(found, { template: TEMPLATES.recovery, today: service.health().asOf });
}

function known(service: PortfolioService, id: string): Partnership | undefined {
  const found = findPartnership(service.health(), id);
  return 'error' in found ? undefined : found.partnership;
}
