import type { DueDate } from './treeNode.ts';
import { SOON } from './openWork.ts';

/** Lines of the agenda that are due at about the same time, in order of their days. */
export interface AgendaGroup<T> {
  readonly when: DueDate['when'];
  readonly label: string;
  readonly entries: readonly T[];
}

/** In the order in which they are shown. */
const LABELS: Readonly<Record<DueDate['when'], string>> = {
  overdue: 'Overdue',
  soon: `Due within ${SOON} days`,
  later: 'Later',
  undated: 'No due date',
  issue: 'Open issues',
};

/** Puts lines together by when they are due, what is overdue first and issues last, the longest open first; empty groups are left out. */
export function agendaGroups<T>(entries: readonly T[], dueOf: (entry: T) => DueDate | undefined): readonly AgendaGroup<T>[] {
  const dayOf = (entry: T): string => dueOf(entry)?.day || '9999';
  return (Object.keys(LABELS) as DueDate['when'][]).flatMap((when) => {
    const own = entries.filter((entry) => dueOf(entry)?.when === when).sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
    return own.length === 0 ? [] : [{ when, label: LABELS[when], entries: own }];
  });
}
