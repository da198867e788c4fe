import { describe, expect, it } from 'vitest';
import { makePaint } from '../../src/cli/paint.ts';
import { agendaGroups } from '../../src/report/agendaGroups.ts';
import { agendaOf } from '../../src/report/agenda.ts';
import { statusText } from '../../src/report/statusText.ts';
import type { TreeNode } from '../../src/report/treeNode.ts';
import { levelMarks } from '../../src/service/levelMarks.ts';
import { partnershipReport } from '../../src/service/partnershipReport.ts';
import { CHARTER, PREVIOUS, RECOVERY, REVIEW, serviceOf, SOUND, type Files } from '../language/portfolio.ts';
import { AS_OF, changedFiles } from '../support/base.ts';

const only = (files: Files): TreeNode => {
  const [partnership] = serviceOf(files).tree();
  if (!partnership) throw new Error('there is no partnership');
  return partnership;
};
const everyNode = (nodes: readonly TreeNode[]): readonly TreeNode[] => nodes.flatMap((node) => [node, ...everyNode(node.children)]);
const below = (node: TreeNode, kind: TreeNode['kind']): readonly TreeNode[] => everyNode([node]).filter((one) => one.kind === kind);

const UNHAPPY = 'customer: { satisfaction: 1 }';

describe('a partnership in the tree', () => {
  it('says how it moved since the review before', () => {
    const worse = only(changedFiles({ review: UNHAPPY }));
    expect(worse.summary?.trend).toBe('worse');
    expect(worse.description).toMatch(/^(watch|at-risk|critical) ↘/);
    expect(worse.spoken).toContain('worse than at the review before');
    expect(only(changedFiles({ previous: UNHAPPY })).summary?.trend).toBe('better');
    expect(only(changedFiles({}))).toMatchObject({ description: 'healthy →', summary: { trend: 'same' } });
  });

  it('says nothing of a movement that nobody saw', () => {
    expect(only(changedFiles({ previous: null })).summary?.trend).toBeUndefined();
    const unanswered = only(changedFiles({ previous: 'customer: null\nvalue: null\npulse: null\ncontact: null\nissues: null\nkpis: null\nservice: null' }));
    expect(unanswered.level).toBe('healthy');
    expect(unanswered.summary?.trend).not.toBe('better');
  });

  it('carries what it is sorted and grouped by', () => {
    expect(only(changedFiles({})).summary).toMatchObject({ tier: 'strategic', lastReview: '2026-04-02', answered: 1, problems: 0 });
    expect(only(changedFiles({ review: UNHAPPY })).summary?.problems).toBeGreaterThan(0);
  });

  it('has its KPIs with the numbers of the reviews and where the last is between floor and target', () => {
    const kpis = below(only(changedFiles({})), 'kpi');
    expect(kpis.length).toBeGreaterThan(0);
    for (const { description = '', spoken } of kpis) {
      expect(description).toMatch(/[▁▂▃▄▅▆▇█]{2}/);
      expect(description).toMatch(/target · target|floor · target|beyond target/);
      expect(spoken).not.toMatch(/[▁▂▃▄▅▆▇█·]/);
      expect(spoken).toMatch(/in the reviews/);
    }
  });

  it('is spoken in words alone, line by line', () => {
    const nodes = everyNode(serviceOf(changedFiles({ review: UNHAPPY, recovery: '{}' })).tree());
    for (const { label, spoken, level = '' } of nodes) {
      expect(spoken).toContain(label);
      expect(spoken).toContain(level.replace('-', ' '));
      expect(spoken).not.toMatch(/[·↗→↘▁▂▃▄▅▆▇█]|at-risk|undefined|, ,/);
    }
  });

  it('names the rule of each finding, so that it can be explained', () => {
    const findings = below(only(changedFiles({ review: UNHAPPY })), 'finding');
    expect(findings.map(({ rule }) => rule)).toContain('customer-unhappy');
    expect(findings.every(({ rule }) => rule !== undefined)).toBe(true);
  });
});

describe('the agenda', () => {
  const actions = `actions:
  A-1: { what: late, owner: us, due: 2026-04-14, status: open }
  A-2: { what: today, owner: us, due: ${AS_OF}, status: open }
  A-3: { what: in two weeks, owner: us, due: 2026-04-29, status: open }
  A-4: { what: in two weeks and a day, owner: us, due: 2026-04-30, status: open }
  A-5: { what: later still, owner: us, due: 2027-01-01, status: open }
  A-6: { what: some day, owner: us, status: open }
  A-7: { what: done already, owner: us, due: 2026-04-01, status: done, done: 2026-04-01 }
  A-8: { what: later than late, owner: us, due: 2026-01-01, status: open }
issues:
  I-1: { what: lost calls, opened: 2026-02-01, severity: high, status: open }
  I-2: { what: slow line, opened: 2025-11-01, severity: low, status: open }
  I-3: { what: gone, opened: 2025-11-01, severity: low, status: closed, closed: 2025-12-01 }`;
  const agenda = (files: Files): readonly TreeNode[] => agendaOf(serviceOf(files).health());
  const groups = (files: Files): readonly string[] => agendaGroups(agenda(files), ({ due }) => due).map(({ label, entries }) => `${label}: ${entries.map((node) => node.label).join(', ')}`);

  it('has what is open by its day, overdue first, and issues by their age', () => {
    expect(groups(changedFiles({ review: actions }))).toEqual([
      'Overdue: later than late, late',
      'Due within 14 days: today, in two weeks',
      'Later: in two weeks and a day, later still',
      'No due date: some day',
      'Open issues: slow line, lost calls',
    ]);
  });

  it('says of each line whose it is, of which partnership, and where it is written', () => {
    const files = changedFiles({ review: actions });
    const { name } = serviceOf(files).health().partnerships[0]?.health ?? { name: '' };
    const late = agenda(files).find(({ label }) => label === 'late');
    expect(late?.description).toBe(`2026-04-14 · ${name} · Our company`);
    expect(late?.spoken).toBe(`late, overdue since 2026-04-14, by Our company, action A-1, ${name}`);
    expect(late?.tooltip).toBe('**late**\n\noverdue since 2026-04-14 · Our company · A-1');
    expect(late?.location?.path).toBe(REVIEW);
    const line = files[REVIEW]?.split('\n')[late?.location?.range.start.line ?? 0];
    expect(line).toContain('A-1');
  });

  it('has the actions of a recovery, once each, and nothing of a partnership that has ended', () => {
    const files = changedFiles({ recovery: '{}', review: 'actions: {}\nissues: {}' });
    expect(agenda(files).map(({ location }) => location?.path)).toContain(RECOVERY);
    expect(agenda(changedFiles({ charter: 'stage: ended', review: `stage: ended\n${actions}` }))).toEqual([]);
  });
});

describe('in the explorer', () => {
  const review = (partnership: string): string => `---\nkind: review\npartnership: ${partnership}\nperiod: 2026-Q1\ndate: 2026-03-31\nauthor: alliance manager\n---\n`;
  const marks = (files: Files): readonly string[] => levelMarks(serviceOf(files).health()).map(({ path, kind, level }) => `${kind} ${path} ${level}`);

  it('the folder and the charter of a partnership stand for it', () => {
    expect(marks(SOUND)).toEqual(['folder partnerships/base healthy', `charter ${CHARTER} healthy`]);
  });

  it('a partnership without a charter has the folder around its reviews', () => {
    expect(marks({ 'partnerships/desk/reviews/2026-Q1.md': review('desk') })[0]).toMatch(/^folder partnerships\/desk /);
  });

  it('a folder that partnerships share stands for none, nor does the root', () => {
    expect(marks({ 'partnerships/a.md': review('a'), 'partnerships/b.md': review('b'), 'c.md': review('c') })).toEqual([]);
    expect(marks({ 'all/charter.md': SOUND[CHARTER] ?? '', 'all/desk/reviews/2026-Q1.md': review('desk') })).toEqual([
      expect.stringMatching(/^charter all\/charter.md/), expect.stringMatching(/^folder all\/desk /),
    ]);
  });
});

describe('the report of a partnership', () => {
  it('is what status prints for it', () => {
    const health = serviceOf(changedFiles({ review: UNHAPPY })).health();
    expect(partnershipReport(health, 'base')).toBe(statusText(health, makePaint('plain'), 100));
  });

  it('tells of no other, and of none that is not there', () => {
    const other = { 'partnerships/desk/reviews/2026-Q1.md': (SOUND[PREVIOUS] ?? '').replace('partnership: base', 'partnership: desk') };
    const health = serviceOf({ ...SOUND, ...other }).health();
    expect(partnershipReport(health, 'base')).toContain('base');
    expect(partnershipReport(health, 'base')).not.toContain('desk');
    expect(partnershipReport(health, 'nobody')).toBeUndefined();
  });
});
