import type { PartnershipHealth } from '../health/partnershipHealth.ts';
import { addDays, type Day } from '../model/dates.ts';
import type { Place } from '../model/place.ts';
import { compare } from '../text/compare.ts';
import type { DueDate } from './treeNode.ts';

/** How near a date is that is near, in days (our default): two weeks, so that a weekly look is soon enough. */
export const SOON = 14;

/** An action that nobody has done or dropped. */
export interface OpenAction {
  readonly id: string;
  readonly what: string;
  readonly owner: string;
  readonly due: string;
  readonly place: Place;
}

/** An issue that nobody has closed. */
export interface OpenIssue {
  readonly id: string;
  readonly what: string;
  readonly severity: 'low' | 'medium' | 'high' | undefined;
  readonly opened: string;
  readonly place: Place;
}

/** What is still to be done in a partnership, by due date; what has none comes last. */
export function openActions(health: PartnershipHealth): readonly OpenAction[] {
  const { facts } = health.now;
  const ofReview = Object.entries(facts.review.actions ?? {}).map(([id, action]) => ({ id, action, place: facts.reviewed('actions', id) }));
  const ofRecoveries = health.partnership.recoveries
    .filter(({ data }) => data.outcome === 'open')
    .flatMap(({ data, document }) => Object.entries(data.actions ?? {}).map(([id, action]) => ({
      id, action, place: { document: document.markdown, path: ['actions', id] },
    })));
  return [...ofReview, ...ofRecoveries]
    .filter(({ action }) => action.status === 'open')
    .map(({ id, action, place }) => ({ id, what: action.what ?? id, owner: action.owner ?? '', due: action.due ?? '', place }))
    .sort((a, b) => compare(a.due || '9999', b.due || '9999'));
}

/** What is still to be solved in a partnership, as it is written down. */
export function openIssues({ now: { facts } }: PartnershipHealth): readonly OpenIssue[] {
  return Object.entries(facts.review.issues ?? {})
    .filter(([, { status }]) => status === 'open')
    .map(([id, { what, severity, opened }]) => ({ id, what: what ?? id, severity, opened: opened ?? '', place: facts.reviewed('issues', id) }));
}

/** When a day is, seen from the day of judgement. */
export function dueDate(day: string, asOf: Day): DueDate {
  if (day === '') return { when: 'undated', day };
  if (day < asOf) return { when: 'overdue', day };
  return { when: day <= addDays(asOf, SOON) ? 'soon' : 'later', day };
}
