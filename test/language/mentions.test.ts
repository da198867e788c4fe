import { expect, test } from 'vitest';
import { definitionsIn, mentionsOf } from '../../src/language/mentions.ts';
import { AS_OF } from '../support/base.ts';
import { REVIEW, serviceOf, SOUND, STRANGE, type Files } from './portfolio.ts';

function mentions(files: Files, path: string): readonly string[] {
  const document = serviceOf(files).documentAt(path)?.document;
  return document ? mentionsOf(document).map(({ references, role, id }) => `${role} ${references.join('|')} ${id}`) : [];
}

const SMALL = `---
kind: review
partnership: desk
period: 2026-Q1
date: ${AS_OF}
kpis:
  calls: { actual: 3, target: 4, owner: us }
  visits: 3
actions:
  A-1: { what: call, owner: ally, for: unresponsive, status: open, due: 2026-05-01 }
next:
  - { what: visit, owner: us }
pricing: { retail: { costShare: { us: 40 } } }
waivers: [{ rule: trust-low, subject: us }]
---
`;

test('every id in a frontmatter is found, in order, with what it may stand for', () => {
  expect(mentions({ 'partnerships/desk/r.md': SMALL }, 'partnerships/desk/r.md')).toEqual([
    'uses partnership desk',
    'defines kpi calls', 'uses party us', 'uses kpi visits',
    'defines action A-1', 'may-use party ally', 'uses rule unresponsive',
    'may-use party us',
    'defines deal retail', 'uses party us',
    'uses rule trust-low', 'may-use kpi|party|issue|deal us',
  ]);
});

test('what an alias repeats is one place', () => {
  const text = SMALL.replace('owner: us }\n  visits: 3', 'owner: us }\n  visits: 3\nvalue: { us: &v { got: 1, put: 1 }, ally: *v }\ninvestment: &i { us: { sales: 1 } }\nengagement: *i');
  const places = mentions({ 'partnerships/desk/r.md': text }, 'partnerships/desk/r.md').filter((mention) => mention === 'uses party us');
  expect(places).toHaveLength(4);
});

test('a document whose kind is not known belongs to its partnership', () => {
  expect(mentions(STRANGE, 'partnerships/x/odd.md')).toEqual(['uses partnership x']);
});

test('an id is defined where it first stands: in the charter, else in the first review', () => {
  const partnership = serviceOf(SOUND).documentAt(REVIEW)?.assessed?.health.partnership;
  const places = (['party', 'kpi', 'issue', 'action'] as const).flatMap((reference) =>
    (partnership ? definitionsIn(partnership, reference) : []).map(({ id, document }) => `${id} ${document.markdown.path.split('/').slice(2).join('/')}`));
  expect(places).toEqual(expect.arrayContaining(['ally charter.md', 'joint-revenue charter.md']));
  expect(new Set(places).size).toBe(places.length);
});
