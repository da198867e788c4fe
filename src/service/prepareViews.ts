import type { AssessedPartnership } from '../health/assessedPartnership.ts';
import { workOf } from '../report/agenda.ts';
import { partnershipNode } from '../report/tree.ts';
import { placeOf } from './levelMarks.ts';

/** Makes what a view of the whole portfolio will show of a partnership, while what was read of its documents is at hand. */
export function prepareViews(assessed: AssessedPartnership): void {
  for (const make of [partnershipNode, workOf, placeOf]) make(assessed);
}
