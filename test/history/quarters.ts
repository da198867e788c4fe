import { addDays, periodBounds } from '../../src/model/dates.ts';
import { BASE } from '../support/base.ts';
import { overlay } from '../support/overlay.ts';
import { newRepository, type Repository } from '../support/repository.ts';

/** Two years of quarters, each reviewed on the fifth day after its end. */
export const QUARTERS = ['2024-Q2', '2024-Q3', '2024-Q4', '2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1'] as const;
type Quarter = (typeof QUARTERS)[number];

/** The day of a quarter's review. */
export function reviewDay(quarter: Quarter): string {
  return addDays(periodBounds(quarter).end, 5);
}

/** What is answered otherwise than well, by quarter. */
type Story = Partial<Record<Quarter, string>>;

/** Eight partnerships, of which each shows one thing that a history can tell. */
const STORIES: Readonly<Record<string, Story>> = {
  steady: {},
  goalpost: { '2025-Q2': 'kpis: { first-call-resolution: 66 }', '2025-Q3': 'kpis: { first-call-resolution: 67 }' },
  renamed: { '2024-Q4': 'customer: { satisfaction: 3.1 }' },
  merged: { '2025-Q3': 'kpis: { joint-revenue: 90000 }' },
  'edited-late': {},
  declining: {
    '2025-Q2': 'pulse: { us: { trust: 2 } }',
    '2025-Q3': 'pulse: { us: { trust: 2 } }\npayment: { medianDaysLate: 20 }',
    '2025-Q4': 'pulse: { us: { trust: 2, respect: 2 } }\npayment: { medianDaysLate: 25 }\ncustomer: { satisfaction: 2.8 }',
    '2026-Q1': 'pulse: { us: { trust: 1, respect: 2 } }\npayment: { medianDaysLate: 40 }\ncustomer: { satisfaction: 2.1 }\nsigns: { hostile-feedback: { seen: true, evidence: the last reply threatens to leave } }',
  },
  recovering: {
    '2024-Q2': 'kpis: { first-call-resolution: 61 }\ncustomer: { satisfaction: 2.4 }',
    '2024-Q3': 'kpis: { first-call-resolution: 65 }\ncustomer: { satisfaction: 3.2 }',
    '2024-Q4': 'kpis: { first-call-resolution: 74 }',
  },
  unanswered: {
    '2025-Q1': 'pulse: { us: { respect: 2 } }',
    '2025-Q2': 'pulse: { us: { respect: null } }',
    '2025-Q3': 'pulse: { us: { respect: null } }',
    '2025-Q4': 'pulse: { us: { respect: null } }',
    '2026-Q1': 'pulse: { us: { respect: null } }',
  },
};

const IDS = Object.keys(STORIES);

/** The days of the base charter, so that the partnerships had begun when they were first reviewed. */
const A_YEAR_EARLIER = [
  'started: 2023-01-16\nagreedOn: 2023-01-10\nsalesEnabled: 2023-03-01',
  'expectations: { explainedOn: 2023-01-05, acknowledgedBy: { ally: 2023-01-08, client: 2023-01-09 } }',
  'plan: { path: /plan.md, sentOn: 2023-01-05, signedOff: [{ party: us, name: managing director, level: executive, on: 2023-01-10 }, { party: ally, name: managing director, level: executive, on: 2023-01-10 }], milestones: [{ what: first joint client live, due: 2023-06-30, done: 2023-06-12 }] }',
  'briefed: [{ group: account managers, on: 2026-01-12 }]',
].join('\n');

function charter(id: string, changes?: string): string {
  return overlay(overlay(BASE.charter, `partnership: ${id}\nname: The ${id} partnership\n${A_YEAR_EARLIER}`), changes);
}

/** A sound review of a quarter, with the days in it moved to that quarter. */
function review(id: string, quarter: Quarter, changes?: string): string {
  const day = reviewDay(quarter);
  const sound = overlay(BASE.review, [
    `partnership: ${id}\nperiod: ${quarter}\ndate: ${day}`,
    `contact: { lastGrowthConversation: ${addDays(day, -20)} }`,
    `next: [{ what: joint workshop on self-service, date: ${addDays(day, 40)}, owner: us }]`,
    `issues: { I-1: { what: two calls lost at the weekend, opened: ${addDays(day, -60)}, closed: ${addDays(day, -40)}, severity: high, status: closed } }`,
    `actions: { A-1: { what: publish the self-service guide, owner: ally, due: ${addDays(day, 60)}, status: open } }`,
    `opportunities: [{ client: a joint client in retail, nextStep: present the offer, date: ${addDays(day, 30)}, value: 60000 }]`,
  ].join('\n'));
  return overlay(sound, changes);
}

const reviewPath = (id: string, quarter: Quarter): string => `partnerships/${folderOf(id, quarter)}/reviews/${quarter}.md`;

/** One of the folders is renamed at the beginning of 2025. */
function folderOf(id: string, quarter: Quarter): string {
  return id === 'renamed' && quarter < '2025' ? 'first-name' : id;
}

/**
 * Eight partnerships over eight quarters, committed as they happened: a floor that was lowered after it was missed, a folder
 * that was renamed, a charter that was changed on a branch and merged, a review that was edited months later.
 */
export function buildQuarters(): Repository {
  const repository = newRepository();
  const { git, commit } = repository;
  commit('2024-01-09', { 'plan.md': '# How we go to market\n' });
  commit('2024-01-10', Object.fromEntries(IDS.map((id) => [`partnerships/${folderOf(id, '2024-Q2')}/charter.md`, charter(id)])));
  for (const quarter of QUARTERS) {
    const day = reviewDay(quarter);
    commit(day, Object.fromEntries(IDS.map((id) => [reviewPath(id, quarter), review(id, quarter, STORIES[id]?.[quarter])])));
    AFTERWARDS[quarter]?.({ ...repository, git, commit }, addDays(day, 10));
  }
  return repository;
}

const AFTERWARDS: Partial<Record<Quarter, (repository: Repository, day: string) => void>> = {
  '2024-Q4': ({ git, commit }, day) => {
    git('mv', 'partnerships/first-name', 'partnerships/renamed');
    commit(day);
    commit(addDays(day, 1), { 'partnerships/renamed/charter.md': charter('renamed', 'kpis: { joint-revenue: { target: 120000 } }') });
  },
  '2025-Q1': ({ git, commit }, day) => {
    // Both sides change the charter: on the branch before the next review, merged after it.
    git('checkout', '-q', '-b', 'targets');
    commit(day, { 'partnerships/merged/charter.md': charter('merged', 'kpis: { joint-revenue: { floor: 95000 } }') });
    git('checkout', '-q', 'main');
    commit(addDays(day, 2), { 'partnerships/steady/notes.md': 'A note that is no document.\n' });
    git('merge', '-q', '--no-ff', '-m', 'targets', 'targets');
  },
  '2025-Q2': ({ commit }, day) => {
    commit(day, { 'partnerships/goalpost/charter.md': charter('goalpost', 'kpis: { first-call-resolution: { target: 72, floor: 60 } }') });
  },
  '2025-Q3': ({ commit }, day) => {
    commit(addDays(day, 60), { [reviewPath('edited-late', '2025-Q1')]: review('edited-late', '2025-Q1', 'customer: { satisfaction: 4.6 }') }, 'sales manager');
  },
};
