import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import { PortfolioService } from '../../src/service/portfolioService.ts';
import { AS_OF, BASE, changedFiles, judgeChanged } from '../support/base.ts';
import { ALL_WELL, dayOf, documentOf, judgeReviews, reviewText, signRule } from './support.ts';

/** What the documents of a partnership may look like, and what is judged then. */
const REVIEW = 'partnerships/base/reviews/2026-Q1.md';

function reportOf(files: Readonly<Record<string, string>>, asOf = AS_OF) {
  const service = new PortfolioService({ today: () => asOf });
  for (const [path, text] of Object.entries(files)) service.setFile(path, text);
  return service.report();
}

describe('a document that cannot be judged', () => {
  it.each([
    ['has no end of its frontmatter', BASE.review.replace('\n---\n\n', '\n\n')],
    ['has no usable date', BASE.review.replace('date: 2026-04-02', 'date: 2026-04-31')],
    ['has no date', BASE.review.replace('date: 2026-04-02\n', '')],
    ['has no known kind', BASE.review.replace('kind: review', 'kind: reveiw')],
    ['has a broken entry', BASE.review.replace('followedUp: 40 }', 'followedUp: 40')],
    ['has frontmatter in another language', BASE.review.replace('---\n', '---json\n')],
  ])('because it %s, keeps its partnership from being healthy', (_, text) => {
    expect(reportOf(changedFiles({})).partnerships[0]?.level).toBe('healthy');
    const [partnership] = reportOf({ ...changedFiles({}), [REVIEW]: text }).partnerships;
    expect(['unknown', 'watch', 'at-risk', 'critical']).toContain(partnership?.level);
  });

  it('is judged by what could be read of it', () => {
    const text = BASE.review.replace('followedUp: 40 }', 'followedUp: 40').replace('respect: 4', 'respect: 1');
    const [partnership] = reportOf({ ...changedFiles({}), [REVIEW]: text }).partnerships;
    expect(partnership?.outcomes['respect-low']).toMatchObject({ outcome: 'fired' });
    expect(partnership?.outcomes['customer-unhappy']).toMatchObject({ outcome: 'unknown' });
  });

  it('costs no other partnership anything', () => {
    const other = (text: string): string => text.replace('partnership: base', 'partnership: other');
    const others = Object.fromEntries(Object.entries(changedFiles({})).map(([path, text]) => [path.replace('base', 'other'), other(text)]));
    const plain = reportOf({ ...changedFiles({}), ...others });
    const broken = reportOf({ ...changedFiles({}), ...others, [REVIEW]: '---\nkind: review\npartnership: base\n' });
    const ofOther = (report: typeof plain) => report.partnerships.find(({ partnership }) => partnership === 'other');
    expect(ofOther(broken)).toEqual(ofOther(plain));
  });
});

describe('a review dated in the future', () => {
  it('takes no part until its day has come', () => {
    const rules = [...ALL_WELL, signRule('sign')];
    const judge = (asOf: string) => judgeReviews(rules, [{ sign: 'clear' }, { sign: 'high' }], { asOf });
    expect(judge('2025-04-09').history).toHaveLength(1);
    expect(judge('2025-04-09').now.level).toBe('healthy');
    expect(judge('2025-04-10').now.level).toBe('at-risk');
  });
});

describe('the history', () => {
  const rules = [...ALL_WELL, signRule('sign')];

  it('has a point for every review, the newest first', () => {
    expect(judgeReviews(rules, [{}, {}, {}]).history.map(({ facts }) => facts.date)).toEqual([dayOf(2), dayOf(1), dayOf(0)]);
  });

  it('judges earlier reviews as of their own day, the newest as of the day that was asked for', () => {
    expect(judgeReviews(rules, [{}, {}], { asOf: '2026-01-01' }).history.map(({ facts }) => facts.asOf)).toEqual(['2026-01-01', dayOf(0)]);
  });

  it('has one point where there is no review', () => {
    const { history, now } = judgeReviews(rules, [], { asOf: '2025-02-01' });
    expect(history).toHaveLength(1);
    expect(now).toMatchObject({ level: 'unknown', coverage: { answered: 0, applicable: 6 } });
  });

  it('does not change when later reviews are written', () => {
    const series = ['low', 'low', 'clear', 'high'] as const;
    const all = judgeReviews(rules, series.map((sign) => ({ sign }))).history.map(({ level }) => level).reverse();
    const each = series.map((_, index) => judgeReviews(rules, series.slice(0, index + 1).map((sign) => ({ sign })), { asOf: dayOf(index) }).now.level);
    expect(all).toEqual(each);
  });
});

describe('two reviews on one day', () => {
  const files = {
    'reviews/a.md': reviewText('2025-01-10', { sign: 'clear' }),
    'reviews/b.md': reviewText('2025-01-10', { sign: 'high' }),
  };

  it('are judged in the order of their paths, whatever order they come in', () => {
    const backwards = Object.fromEntries(Object.entries(files).reverse());
    for (const given of [files, backwards]) {
      const { history } = judgeReviews([signRule('sign')], [], { files: given, asOf: '2025-02-01' });
      expect(history.map(({ findings }) => findings.length)).toEqual([1, 0]);
    }
  });

  it('are named as a mistake', () => {
    const found = reportOf({ 'partnerships/a/a.md': files['reviews/a.md'], 'partnerships/a/b.md': files['reviews/b.md'] }, '2025-02-01').findings;
    expect(found.filter(({ rule }) => rule === 'duplicate-review').map(({ path }) => path)).toEqual(['partnerships/a/b.md']);
  });
});

describe('a review that stands alone', () => {
  const { charter: _, ...withoutCharter } = { charter: '', ...changedFiles({ charter: null, previous: null }) };

  it('is an active partnership, named by its id', () => {
    const [partnership] = reportOf(withoutCharter).partnerships;
    expect(partnership).toMatchObject({ partnership: 'base', name: 'base', stage: 'active' });
  });

  it('without scope and KPIs says so', () => {
    const [partnership] = reportOf(withoutCharter).partnerships;
    expect(partnership?.outcomes['scope-undefined']).toMatchObject({ outcome: 'fired' });
    expect(partnership?.outcomes['success-undefined']).toMatchObject({ outcome: 'fired' });
  });

  it('is as good as a charter where it says what a charter would', () => {
    const agreed = BASE.charter.slice(0, BASE.charter.indexOf('\n---\n\n')).split('\n').filter((line) => !/^(---|kind|partnership|kpis|scope|quality):?|^ {2}(first-call|joint-rev|in:|out:)/.test(line));
    const kpis = [
      '  first-call-resolution: { name: First-call resolution, unit: "%", better: higher, target: 80, floor: 70, owner: ally, source: partner, for: client, actual: 84 }',
      '  joint-revenue: { name: Joint revenue, unit: EUR/quarter, better: higher, target: 100000, floor: 80000, owner: us, source: us, actual: 112000 }',
    ].join('\n');
    const alone = BASE.review
      .replace('  first-call-resolution: 84\n  joint-revenue: 112000', kpis)
      .replace('scope: { disputes', 'scope: { in: [service desk for office software], out: [on-site repair], disputes')
      .replace('quality: { ', 'quality: { standardPct: 95, ')
      .replace('\n---\n\n', `\n${agreed.join('\n')}\n---\n\n`);
    const report = reportOf({ [REVIEW]: alone, 'partnerships/base/plan.md': '' });
    expect(report.findings.filter(({ level }) => level !== 'hint').map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
    expect(report.partnerships[0]?.level).toBe('healthy');
  });
});

describe('a charter that is changed after a review', () => {
  it('is the one that every review is judged by', () => {
    const { history } = judgeChanged({ charter: 'parties: { client: { name: Client of today } }', review: 'customer: { satisfaction: 2 }', previous: 'customer: { satisfaction: 2 }' });
    expect(history.map(({ facts }) => facts.nameOf('client'))).toEqual(['Client of today', 'Client of today']);
  });
});

describe('rules that read levels', () => {
  const late = signRule('late', {
    judgedAfterLevels: true,
    evaluate: (facts, { standings }) => ({ outcome: 'fired', severity: 'high', reason: standings.map(({ level }) => level).join(), at: [facts.reviewed('date')] }),
  });

  it('are given the levels without themselves, this review\'s first, and count then', () => {
    const { history } = judgeReviews([...ALL_WELL, signRule('sign'), late], [{ sign: 'clear' }, { sign: 'medium' }]);
    expect(history.map(({ level }) => level)).toEqual(['at-risk', 'at-risk']);
    expect(history[0]?.findings.find(({ rule }) => rule.id === 'late')?.reason).toBe('watch,at-risk');
  });
});

describe('rules that ask for what others found', () => {
  const asking = signRule('asking', {
    after: ['sign'],
    evaluate: (_, { verdictsOf }) => ({ outcome: 'clear', reason: [...verdictsOf('sign', 'now'), ...verdictsOf('sign', 'previous')].map(({ outcome }) => outcome).join() }),
  });

  it('are given it, of this review and of the one before, wherever they stand in the list', () => {
    const { history } = judgeReviews([asking, signRule('sign')], [{ sign: 'high' }, { sign: 'clear' }]);
    expect(history.map(({ outcomes }) => outcomes.get('asking')?.reason)).toEqual(['clear,fired', 'fired']);
  });
});

describe('a finding that would rest on a value that is there and could not be used', () => {
  it('is none: it is not known', () => {
    const rule = signRule('sign', {
      evaluate: (facts) => (facts.agreement.owner === undefined
        ? { outcome: 'fired', severity: 'high', reason: 'nobody answers for it', at: [facts.agreed('owner')] }
        : { outcome: 'clear', reason: 'somebody answers for it' }),
    });
    const outcome = (owner: unknown) => judgeReviews([rule], [{}], { charter: { owner } }).now.outcomes.get('sign')?.outcome;
    expect(outcome('alliance manager')).toBe('clear');
    expect(outcome(null)).toBe('fired');
    expect(outcome(['two', 'people'])).toBe('unknown');
  });
});

it('every rule has an outcome for every review', () => {
  for (const { outcomes } of judgeChanged({}).history) expect([...outcomes.keys()].sort()).toEqual(RULES.map(({ id }) => id).sort());
});

it('a document without a partnership makes none', () => {
  const report = reportOf({ 'partnerships/a.md': documentOf({ kind: 'review', date: '2025-01-10' }) });
  expect(report.partnerships).toEqual([]);
  expect(report.findings.map(({ rule }) => rule)).toContain('missing-field');
});
