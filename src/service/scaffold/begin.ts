import { isDay, type Day } from '../../model/dates.ts';
import type { PortfolioService } from '../portfolioService.ts';
import { scaffoldCharter, type CharterAnswers } from './charter.ts';
import { findBeginning, findPartnership } from './find.ts';
import { scaffoldRecovery, type RecoveryAnswers } from './recovery.ts';
import { scaffoldReview } from './review.ts';
import type { Scaffolded } from './scaffold.ts';
import type { Template } from './template.ts';
import { scaffoldVetting } from './vetting.ts';

/** Which document is wanted, of which partnership, and what is known of it already. */
export type Wanted =
  | ({ readonly kind: 'charter' } & OfPartnership & CharterAnswers)
  | ({ readonly kind: 'vetting'; readonly name?: string } & OfPartnership)
  | ({ readonly kind: 'review' } & OfPartnership & ReviewAnswers)
  | ({ readonly kind: 'recovery' } & OfPartnership & RecoveryAnswers);

interface OfPartnership {
  /** The id. */
  readonly partnership: string;
}

/** What whoever begins a review may have decided already. */
export interface ReviewAnswers {
  /** The day of the review; else the day of judgement. */
  readonly date?: Day;
  readonly period?: string;
  readonly author?: string;
}

/** Begins a new document from a sound template. */
export function begin(service: PortfolioService, wanted: Wanted, { text, path }: Template): Scaffolded {
  const made = fromTemplate(service, wanted, text);
  return 'error' in made || path === undefined ? made : { ...made, template: path };
}

function fromTemplate(service: PortfolioService, wanted: Wanted, template: string): Scaffolded {
  switch (wanted.kind) {
    case 'charter':
    case 'vetting':
      return beginning(service, wanted, template);
    case 'review':
      return review(service, wanted, template);
    case 'recovery': {
      const found = findPartnership(service.health(), wanted.partnership);
      return 'error' in found ? found : scaffoldRecovery(found, { ...wanted, template, today: service.health().asOf });
    }
  }
}

function beginning(service: PortfolioService, wanted: Extract<Wanted, { kind: 'charter' | 'vetting' }>, template: string): Scaffolded {
  const { partnership: id, ...answers } = wanted;
  const { asOf } = service.health();
  const found = findBeginning(service.health(), id);
  if ('error' in found) return found;
  const { partnership } = found;
  const known = { ...answers, template, id, ...(partnership && { partnership }) };
  if (wanted.kind === 'vetting') return scaffoldVetting({ ...known, today: asOf });
  return scaffoldCharter({ ...known, ...(partnership?.vetting && { vetting: partnership.vetting }) });
}

/** What is known on the day of the review counts, and nothing later. */
function review(service: PortfolioService, wanted: ReviewAnswers & OfPartnership, template: string): Scaffolded {
  const { partnership, date } = wanted;
  if (date !== undefined && !isDay(date)) return { error: `${date} is not a day; expected one like 2026-03-31` };
  const health = (date === undefined ? service : service.copy({ asOf: date })).health();
  const found = findPartnership(health, partnership);
  return 'error' in found ? found : scaffoldReview(found, { ...wanted, template, today: health.asOf });
}
