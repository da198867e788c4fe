import type { PointHealth } from '../../health/judge.ts';
import type { ChangeKind, DescribedChange } from '../../model/generated/types.ts';
import type { Facts } from '../../model/facts.ts';
import { rankOf, type Severity } from '../../rules/rule.ts';

/** Issues and actions that came, went or changed. One that is simply not written down any more has been dropped without a word. */
export function workChanges({ facts: before }: PointHealth, { facts: after }: PointHealth): readonly DescribedChange[] {
  return [...issueChanges(before, after), ...actionChanges(before, after)];
}

function issueChanges(before: Facts, after: Facts): readonly DescribedChange[] {
  return pairs(before.review.issues, after.review.issues).flatMap(([id, was, is]): readonly DescribedChange[] => {
    const name = `issue ${id} "${is?.what ?? was?.what ?? ''}"`;
    const told = (change: ChangeKind, text: string): readonly DescribedChange[] => [{ about: 'issue', change, text: `${name} ${text}` }];
    if (!is) return was?.status === 'closed' ? [] : told('went', 'is not written down any more, and was open');
    if (!was) return is.status === 'closed' ? told('came', 'came and was closed') : told('came', `is new${is.severity ? `, of ${is.severity} severity` : ''}`);
    if (was.status !== is.status) return is.status === 'closed' ? told('went', 'was closed') : told('came', 'is open again');
    return was.severity === is.severity ? [] : told(graver(was.severity, is.severity), `is of ${is.severity ?? 'unknown'} severity, was ${was.severity ?? 'unknown'}`);
  });
}

function graver(was: Severity | undefined, is: Severity | undefined): ChangeKind {
  if (!was || !is) return 'changed';
  return rankOf(is) > rankOf(was) ? 'worse' : 'better';
}

function actionChanges(before: Facts, after: Facts): readonly DescribedChange[] {
  return pairs(before.review.actions, after.review.actions).flatMap(([id, was, is]): readonly DescribedChange[] => {
    const name = `action ${id} "${is?.what ?? was?.what ?? ''}"`;
    const told = (change: ChangeKind, text: string): readonly DescribedChange[] => [{ about: 'action', change, text: `${name} ${text}` }];
    if (!is) return was?.status === 'open' ? told('went', 'is not written down any more, and was open') : [];
    if (!was) return told('came', `is new${is.due ? `, due ${is.due}` : ''}`);
    if (was.status !== is.status) return is.status === 'open' ? told('came', 'is open again') : told('went', `was ${is.status ?? 'set aside'}`);
    const parts = [
      ...moved('is due', was.due ?? 'on no day', is.due ?? 'on no day'),
      ...moved('is with', before.nameOf(was.owner ?? 'nobody'), after.nameOf(is.owner ?? 'nobody')),
    ];
    return parts.length === 0 ? [] : told('changed', parts.join('; '));
  });
}

function moved(what: string, was: string, is: string): readonly string[] {
  return was === is ? [] : [`${what} ${is}, before ${was}`];
}

/** The entries of two maps by id, in the order of the later one. */
function pairs<T>(before: Readonly<Record<string, T>> = {}, after: Readonly<Record<string, T>> = {}): readonly (readonly [string, T | undefined, T | undefined])[] {
  return [...new Set([...Object.keys(after), ...Object.keys(before)])].map((id) => [id, before[id], after[id]] as const);
}
