import type { Agreement } from '../../model/agreement.ts';
import type { Facts } from '../../model/facts.ts';
import { grouped } from '../../text/grouped.ts';
import { always } from '../conditions.ts';
import { defineRule, fired, unknown, type PartnershipFacts, type Verdict } from '../rule.ts';
import { neighbours, sharedArea, working } from '../shapes/coverage.ts';
import { isBlank, judgeGaps, type Gap } from '../shapes/gaps.ts';
import { count } from '../shapes/numbers.ts';

export const rule = defineRule({
  id: 'responsibility-unassigned',
  title: 'A task without one owner',
  dimension: 'direction',
  severity: 'medium',
  kind: 'completeness',
  appliesWhen: always,
  escalates: false,
  actions: ['clarify-scope'],
  sources: ['signs', 'vetting'],
  provenance: ['source'],
  why: 'A task that belongs to nobody is done by nobody, and one that belongs to two is left to the other. Both show only when a client asks who was meant to do it.',
  data: ['c.responsibilities[].owner', 'c.coverage {disciplines[], regions[]}'],
  firesWhen: 'A task has no owner, or an owner that is no party of the partnership, or stands there twice with different owners; or two working partnerships that cover the same field of work in the same region both have it, with different owners.',
  speaksFor: ['responsibilities.*.owner'],
  examples: {
    fires: [
      { charter: 'responsibilities: [{ task: answer calls }]' },
      { charter: 'responsibilities: [{ task: answer calls, owner: us }, { task: Answer calls, owner: ally }]' },
    ],
    clear: [{ charter: 'responsibilities: [{ task: answer calls, owner: ally }, { task: inform the client, owner: us }]' }],
  },
  evaluate(facts) {
    const tasks = tasksOf(facts.agreement);
    if (tasks.length === 0) return unknown('no responsibility is written down');
    const gaps = [...tasks.flatMap((task) => ownerGap(task, facts)), ...sharedGaps(tasks, facts)];
    if (gaps.length === 0 && facts.parties.length === 0) return unknown('who the parties are is not written down');
    return judgeGaps(facts, gaps, {
      severity: 'medium',
      todo: 'give each task one party as its owner',
      sound: `${count(tasks.length, 'task')}, each with one owner`,
    });
  },
  across: (portfolio) => neighbours(working(portfolio)).flatMap(([one, other]) => ownedTwice(one, other)),
});

/** The same task in two partnerships of one area, with an owner in each who is not the same. */
function ownedTwice(one: PartnershipFacts, other: PartnershipFacts): readonly Verdict[] {
  const area = sharedArea(one, other);
  if (area === undefined) return [];
  const theirs = byName(tasksOf(other.summary.agreement));
  return [...byName(tasksOf(one.summary.agreement))].flatMap(([name, [task]]): readonly Verdict[] => {
    const [twin] = theirs.get(name) ?? [];
    if (task?.owner === undefined || twin?.owner === undefined || isSameOwner(one.facts, task.owner, other.facts, twin.owner)) return [];
    const said = `"${task.name}" belongs to ${one.facts.nameOf(task.owner)} in ${one.id} and to ${other.facts.nameOf(twin.owner)} in ${other.id}`;
    return [fired('medium', `${said}, and both cover ${area}; write down who does it where`, [
      one.facts.agreed('responsibilities', task.index, 'owner'),
      other.facts.agreed('responsibilities', twin.index, 'owner'),
    ], `${name}: ${one.id}, ${other.id}`)];
  });
}

/** We are the same in every partnership, whatever id we have there; others go by their ids. */
function isSameOwner(facts: Facts, owner: string, otherFacts: Facts, otherOwner: string): boolean {
  const [us, usThere] = [facts.us?.id === owner, otherFacts.us?.id === otherOwner];
  return us || usThere ? us === usThere : owner === otherOwner;
}

interface Task {
  readonly name: string;
  readonly owner: string | undefined;
  readonly index: number;
}

function tasksOf(agreement: Pick<Agreement, 'responsibilities'>): readonly Task[] {
  return (agreement.responsibilities ?? []).map(({ task, owner }, index) => ({
    name: task ?? `task ${index + 1}`,
    owner: isBlank(owner) ? undefined : owner,
    index,
  }));
}

function ownerGap({ name, owner, index }: Task, facts: Facts): readonly Gap[] {
  if (owner !== undefined && (facts.parties.length === 0 || facts.parties.some((party) => party.id === owner))) return [];
  const place = facts.agreed('responsibilities', index, 'owner');
  if (owner === undefined) return [{ says: `nobody answers for "${name}"`, at: [place] }];
  return [{ says: `"${name}" belongs to "${owner}", which is no party here`, at: [place, facts.agreed('parties', owner)] }];
}

function sharedGaps(tasks: readonly Task[], facts: Facts): readonly Gap[] {
  return [...byName(tasks.filter((task) => task.owner !== undefined)).values()].flatMap((same) => {
    const owners = [...new Set(same.map((task) => task.owner ?? ''))];
    if (owners.length < 2) return [];
    const at = same.map((task) => facts.agreed('responsibilities', task.index, 'owner'));
    return [{ says: `"${same[0]?.name}" has several owners: ${owners.map((owner) => facts.nameOf(owner)).join(', ')}`, at }];
  });
}

function byName(tasks: readonly Task[]): ReadonlyMap<string, readonly Task[]> {
  return grouped(tasks, sameName);
}

function sameName({ name }: Task): string {
  return name.trim().toLowerCase().replace(/\s+/g, ' ');
}
