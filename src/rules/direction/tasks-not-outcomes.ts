import { always } from '../conditions.ts';
import { clear, defineRule, fired, unknown } from '../rule.ts';
import { count } from '../shapes/numbers.ts';

export const rule = defineRule({
  id: 'tasks-not-outcomes',
  title: 'Tasks, but no outcome',
  dimension: 'direction',
  severity: 'medium',
  kind: 'completeness',
  appliesWhen: always,
  escalates: false,
  actions: ['done-when-outcome'],
  sources: ['vetting'],
  provenance: ['source'],
  why: 'Whoever is bound only to do tasks may leave when they are ticked off, used or not. At least one party should stay until the thing works for the people it was made for.',
  data: ['c.responsibilities[].doneWhen', 'c.responsibilities[].until'],
  firesWhen: 'No responsibility binds its owner until an outcome is reached, such as most users being active.',
  speaksFor: ['responsibilities.*.until'],
  examples: {
    fires: [{ charter: 'responsibilities: [{ task: install the desk, owner: ally, doneWhen: installed, until: task }]' }],
    clear: [{ charter: 'responsibilities: [{ task: install the desk, owner: ally, until: task }, { task: bring it into use, owner: us, until: outcome }]' }],
  },
  evaluate(facts) {
    const work = facts.agreement.responsibilities ?? [];
    if (work.length === 0) return unknown('no responsibility is written down');
    const lasting = work.filter(({ until }) => until === 'outcome').length;
    if (lasting > 0) return clear(`${count(lasting, 'responsibility', 'responsibilities')} of ${work.length} until an outcome is reached`);
    return fired(
      'medium',
      `none of ${count(work.length, 'responsibility', 'responsibilities')} lasts until an outcome is reached; say for at least one which outcome, and mark it so`,
      work.map((_, index) => facts.agreed('responsibilities', index, 'until')),
    );
  },
});
