import { describe, expect, test } from 'vitest';
import { cardHtml, type CardWords } from '../../src/extension/cardHtml.ts';
import type { PartnershipCard } from '../../src/report/card.ts';

const words: CardWords = {
  level: (level) => ({ healthy: 'healthy', watch: 'watch', 'at-risk': 'at risk', critical: 'critical', unknown: 'unknown', ended: 'ended' })[level],
  dimensions: { direction: 'Direction', value: 'Value', delivery: 'Delivery', commercial: 'Commercial', relationship: 'Relationship', governance: 'Governance' },
  standings: { 'on-target': 'on target', short: 'short of target', 'below-floor': 'worse than floor', unknown: 'not known' },
  asOf: (day) => `as of ${day}`,
  noReview: 'no review yet',
  levelNow: (level) => `${level} today`,
  answered: ({ answered, applicable }) => `${answered} of ${applicable} answered`,
  kpis: 'KPIs', kpi: 'KPI', actual: 'Actual', target: 'Target', floor: 'Floor', standing: 'Standing',
  values: 'Value, 1 to 5', party: 'Party', got: 'Got', put: 'Put in', rated: 'Rated by',
  by: { self: 'itself', us: 'us' },
};

const card: PartnershipCard = {
  name: 'Fernhill',
  review: '2026-07-02',
  level: 'at-risk',
  levelNow: 'critical',
  coverage: { answered: 40, applicable: 44 },
  dimensions: [{ dimension: 'direction', level: 'at-risk' }, { dimension: 'value', level: 'healthy' }],
  kpis: [{ name: 'Uptime', actual: '99.7 %', target: '99.9 %', floor: undefined, standing: 'short' }],
  values: [{ party: 'Our company', got: 5, put: 3, by: 'self' }, { party: 'The desk', got: undefined, put: 2, by: 'us' }],
};

/** What a person reads of it, cell by cell. */
const read = (html: string): string => html.replace(/<[^>]*>/g, '|').replace(/\s*\|[\s|]*/g, '|').trim();

test('a card says what the frontmatter comes to', () => {
  expect(read(cardHtml(card, words))).toBe([
    '|Fernhill', '○', 'at risk', 'as of 2026-07-02 · critical today · 40 of 44 answered', 'Direction', '○', 'at risk', 'Value', '●', 'healthy',
    'KPIs', 'KPI', 'Actual', 'Target', 'Floor', 'Standing', 'Uptime', '99.7 %', '99.9 %', '–', '◐', 'short of target',
    'Value, 1 to 5', 'Party', 'Got', 'Put in', 'Rated by', 'Our company', '5', '3', 'itself', 'The desk', '–', '2', 'us|',
  ].join('|'));
});

test('what is not there is left out', () => {
  const bare = cardHtml({ ...card, review: undefined, levelNow: undefined, dimensions: [], kpis: [], values: [] }, words);
  expect(read(bare)).toBe('|Fernhill|○|at risk|no review yet · 40 of 44 answered|');
  expect(bare).not.toMatch(/<table|<ul/);
});

describe('what a document says is text and never markup', () => {
  const tags = (html: string): readonly string[] => html.match(/<\/?[a-z][^>]*>/gi) ?? [];
  const harmless = tags(cardHtml(card, words));

  test.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '`${alert(1)}`',
    '</section></table><iframe src="javascript:alert(1)">',
    '&lt;script&gt; &#60;script&#62;',
    '<!-- --><style>*{display:none}</style>',
  ])('%s', (hostile) => {
    const html = cardHtml({
      ...card,
      name: hostile,
      kpis: [{ name: hostile, actual: hostile, target: hostile, floor: undefined, standing: 'short' }],
      values: [{ ...card.values[0], party: hostile, got: 5, put: 3, by: 'self' }, { ...card.values[1], party: hostile, got: undefined, put: 2, by: 'us' }],
    }, words);
    expect(tags(html).map((tag) => tag.replace(/aria-label="[^"]*"/, ''))).toEqual(harmless.map((tag) => tag.replace(/aria-label="[^"]*"/, '')));
    expect(html).not.toContain(hostile);
  });
});

test('no script and no style of its own', () => {
  expect(cardHtml(card, words)).not.toMatch(/<script|style=|\son\w+=|href=|src=/);
});
