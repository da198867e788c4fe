import { parse, parseDocument } from 'yaml';
import { describe, expect, it } from 'vitest';
import { Mistakes } from '../../src/service/fixes.ts';
import { TEMPLATES } from '../../src/service/generated/templates.ts';
import { PortfolioService } from '../../src/service/portfolioService.ts';
import { begin } from '../../src/service/scaffold/begin.ts';
import { scaffoldCharter, type CharterOptions } from '../../src/service/scaffold/charter.ts';
import { scaffoldRecovery } from '../../src/service/scaffold/recovery.ts';
import { scaffoldReview, type ReviewOptions } from '../../src/service/scaffold/review.ts';
import type { Scaffolded } from '../../src/service/scaffold/scaffold.ts';
import { builtInTemplate } from '../../src/service/scaffold/template.ts';
import { scaffoldVetting } from '../../src/service/scaffold/vetting.ts';
import { RULES } from '../../src/rules/index.ts';
import type { PartnershipHealth } from '../../src/health/partnershipHealth.ts';
import type { Partnership } from '../../src/model/partnership.ts';
import { BASE, changedFiles, judgeChanged, partnershipOf, type Changes } from '../support/base.ts';
import { overlay } from '../support/overlay.ts';

/** The first day on which the quarter after the base review is over. */
const TODAY = '2026-07-01';

type Frontmatter = Readonly<Record<string, unknown>>;

function healthOf(changes: Changes = {}): PartnershipHealth {
  return judgeChanged({ asOf: TODAY, ...changes });
}

function next(changes: Changes = {}, options: Partial<ReviewOptions> = {}): Scaffolded {
  return scaffoldReview(healthOf(changes), { template: TEMPLATES.review, today: TODAY, ...options });
}

function reviewFrom(service: PortfolioService, partnership: string): Scaffolded {
  return begin(service, { kind: 'review', partnership }, builtInTemplate('review'));
}

function made(scaffolded: Scaffolded): { readonly path: string; readonly text: string; readonly data: Frontmatter } {
  if ('error' in scaffolded) throw new Error(scaffolded.error);
  return { ...scaffolded, data: frontmatterOf(scaffolded.text) };
}

function frontmatterOf(text: string): Frontmatter {
  const [, frontmatter = ''] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? [];
  return parse(frontmatter) as Frontmatter;
}

/** What stands at a path of a document. */
function at(data: unknown, ...path: readonly string[]): unknown {
  return path.reduce((value, key) => (value as Frontmatter | undefined)?.[key], data);
}

function mapAt(data: unknown, ...path: readonly string[]): Frontmatter {
  return at(data, ...path) as Frontmatter;
}

/** What the project's own rules say of a document among others. */
function mistakes(files: Readonly<Record<string, string>>, path: string, today = TODAY): readonly string[] {
  const service = new PortfolioService({ today: () => today });
  for (const [name, text] of Object.entries(files)) service.setFile(name, text);
  return new Mistakes(service, () => true).now()
    .filter(({ document }) => document.markdown.path === path)
    .map(({ rule, message }) => `${rule.id}: ${message}`);
}

/** Mistakes of a kind that answers cannot mend: everything but blanks and prompts. */
function ofShape(found: readonly string[]): readonly string[] {
  return found.filter((mistake) => !/^placeholder-text: |^missing-field: .* is blank|^missing-note: KPI/.test(mistake));
}

describe('templates', () => {
  const charter = made(scaffoldCharter({ template: TEMPLATES.charter, id: 'fresh' }));
  const vetting = made(scaffoldVetting({ template: TEMPLATES.vetting, id: 'fresh', today: TODAY }));
  const review = made(next());
  const recovery = made(scaffoldRecovery(healthOf({ review: 'kpis: { joint-revenue: 1 }' }), { template: TEMPLATES.recovery, today: TODAY }));

  it.each([
    ['charter', { [charter.path]: charter.text }, charter.path],
    ['vetting', { [vetting.path]: vetting.text }, vetting.path],
    ['review', { ...changedFiles({}), [review.path]: review.text }, review.path],
    ['recovery', { ...changedFiles({}), [recovery.path]: recovery.text }, recovery.path],
  ])('the %s lacks answers and nothing else', (_, files, path) => {
    const found = mistakes(files, path);
    expect(found.length).toBeGreaterThan(0);
    expect(ofShape(found)).toEqual([]);
  });

  it.each(Object.entries(TEMPLATES))('the %s is valid YAML with a prompt in each section', (kind, text) => {
    const [, frontmatter = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
    const document = parseDocument(frontmatter);
    expect([...document.errors, ...document.warnings]).toEqual([]);
    expect(document.get('kind')).toBe(kind);
    expect(frontmatter).not.toContain('{{');
    const sections = body.split(/^## .*$/m).slice(1).map((section) => section.trim());
    for (const section of sections) expect(section).toMatch(/^\{\{ [^{}\n]+ \}\}$/);
  });
});

describe('the next review', () => {
  it('stands beside the last one, and looks back on the period that is over', () => {
    const { path, data } = made(next());
    expect(path).toBe('partnerships/base/reviews/2026-Q2.md');
    expect(data).toMatchObject({ kind: 'review', partnership: 'base', date: TODAY, period: '2026-Q2', author: 'alliance manager' });
  });

  it('asks for each KPI and says what was agreed and reached', () => {
    const { text, data } = made(next());
    expect(data['kpis']).toEqual({ 'first-call-resolution': null, 'joint-revenue': null });
    expect(text).toContain('\n  first-call-resolution: # %, target 80, floor 70, last 84 in 2026-Q1\n');
  });

  it('remembers the last number that was known', () => {
    const { text } = made(next({ review: 'kpis: { first-call-resolution: { actual: null, note: gap } }' }));
    expect(text).toContain('floor 70, last 83 in 2025-Q4\n');
  });

  it('has a row for each party', () => {
    const { data } = made(next());
    const blank = { got: null, put: null };
    expect(data['value']).toEqual({ us: blank, ally: blank, client: blank });
    expect(at(data, 'effort', 'hours')).toEqual({ us: null, ally: null });
  });

  it('carries open issues and actions forward as they are written, and nothing that is over', () => {
    const review = `issues:
  I-2: { what: late reports, opened: 2026-03-02, severity: low, status: open }
actions:
  A-2: { what: call the client, owner: us, due: 2026-05-01, status: done, done: 2026-04-20 }
  A-3: { what: stop, owner: us, due: 2026-05-01, status: dropped }`;
    const { data } = made(next({ review }));
    expect(data['issues']).toEqual({ 'I-2': { what: 'late reports', opened: '2026-03-02', severity: 'low', status: 'open' } });
    expect(Object.keys(mapAt(data, 'actions'))).toEqual(['A-1']);
    expect(at(data, 'actions', 'A-1')).toEqual(at(frontmatterOf(BASE.review), 'actions', 'A-1'));
  });

  it('keeps comments and quotes of what it carries', () => {
    const written = BASE.review.replace(/^ {2}A-1: .*$/m, '  A-1: { what: done, owner: us, due: 2026-03-01, status: done }\n  # promised at the workshop\n  A-2: { what: "publish: the guide", owner: ally, due: 2026-06-30, status: open } # late');
    const health = service({ 'partnerships/base/charter.md': BASE.charter, 'partnerships/base/reviews/2026-Q1.md': written });
    const { text } = made(reviewFrom(health, 'base'));
    expect(text).toContain('  # promised at the workshop\n  A-2: { what: "publish: the guide", owner: ally, due: 2026-06-30, status: open } # late\n');
  });

  it('takes values over where the last review uses aliases', () => {
    const written = BASE.review.replace(/^ {2}A-1: .*$/m, '  A-1: &one { what: publish, owner: ally, due: 2026-06-30, status: open }\n  A-2: *one');
    const health = service({ 'partnerships/base/charter.md': BASE.charter, 'partnerships/base/reviews/2026-Q1.md': written });
    const one = { what: 'publish', owner: 'ally', due: '2026-06-30', status: 'open' };
    expect(made(reviewFrom(health, 'base')).data['actions']).toEqual({ 'A-1': one, 'A-2': one });
  });

  it('leaves issues and actions blank where none are open', () => {
    const { data } = made(next({ review: 'actions: { A-1: { status: done, done: 2026-03-01 } }' }));
    expect([data['issues'], data['actions']]).toEqual([null, null]);
  });

  it('carries the levels of the contacts, and asks where they are not known', () => {
    expect(at(made(next()).data, 'contact', 'level')).toEqual({ us: 'manager', ally: 'manager', client: 'manager' });
    const { text, data } = made(next({ review: 'contact: { level: null }' }));
    expect(at(data, 'contact', 'level')).toEqual({ ally: null, client: null });
    expect(text).toContain('ally: # manager in the charter\n');
  });

  it('counts wins on from the last review without answering for anybody', () => {
    const { text, data } = made(next());
    expect(text).toContain('all periods together; 5 until 2026-Q1\n');
    expect(at(data, 'sales', 'significantWins')).toBeNull();
  });

  it.each([
    ['[sell]', ['sales']],
    ['[deliver]', ['quality', 'support']],
    ['[buy]', ['quality', 'support']],
    ['[sell, deliver]', ['quality', 'sales', 'support']],
  ])('asks with motion %s for %j', (motion, expected) => {
    const { data } = made(next({ charter: `motion: ${motion}`, review: 'quality: null\nsupport: null' }));
    expect(Object.keys(data).filter((key) => ['sales', 'quality', 'support'].includes(key)).sort()).toEqual(expected);
  });

  it('asks again for what was answered beyond the template, and for a sign that was seen', () => {
    const { text, data } = made(next({ review: 'signs: { vague-answers: { seen: true, evidence: "three times\\nno date" } }' }));
    expect(data['money']).toEqual({ benefit: null, cost: null });
    expect(at(data, 'payment', 'priceCutRequestedPct')).toBeNull();
    expect(data).not.toHaveProperty('pricing');
    expect(at(data, 'signs', 'vague-answers')).toBeNull();
    expect(text).toContain('  vague-answers: # seen in 2026-Q1: three times no date\n');
  });

  it('asks for nothing beyond the template that nobody has answered', () => {
    const { data } = made(next({ review: null, previous: null }));
    expect(Object.keys(data)).toEqual(Object.keys(frontmatterOf(TEMPLATES.review)));
  });

  it('answered as the last one, it leaves no core question open', () => {
    const { path, data } = made(next({ review: null, previous: null }, { period: '2026-Q1' }));
    const answers = answered(data, { ...frontmatterOf(BASE.review), kpis: { 'first-call-resolution': 84, 'joint-revenue': 112_000 } });
    const body = /\n---\n([\s\S]*)$/.exec(BASE.review)?.[1] ?? '';
    const files = { ...changedFiles({ review: null, previous: null }), [path]: overlay(`---\n{}\n---\n${body}`, JSON.stringify(answers)) };
    const health = service(files).health().partnerships[0]?.health;
    const open = RULES.filter(({ id, core }) => core && health?.now.outcomes.get(id)?.outcome === 'unknown').map(({ id }) => id);
    expect(open).toEqual([]);
  });

  it('writes a year as a number, and an interval as a file name', () => {
    const yearly = made(next({ charter: 'reviewEvery: P1Y', review: null, previous: null }));
    expect([yearly.path, yearly.data['period']]).toEqual(['partnerships/base/reviews/2025.md', 2025]);
    const odd = made(next({ charter: 'reviewEvery: P2M' }));
    expect([odd.path, odd.data['period']]).toEqual(['partnerships/base/reviews/2026-04-01_2026-05-31.md', '2026-04-01/2026-05-31']);
  });

  it('has a review that stands alone say again what a charter would say', () => {
    const { kpis: definitions, quality, ...agreement } = frontmatterOf(BASE.charter);
    const kpis = { 'first-call-resolution': { actual: 84, note: 'measured', ...mapAt(definitions, 'first-call-resolution') }, plain: 3 };
    const alone = JSON.stringify({ ...agreement, kind: 'review', quality: { ...mapAt({ quality }, 'quality'), delivered: 1000, accepted: 985 }, kpis: { 'joint-revenue': null, ...kpis }, period: '2026-Q1' });
    const changes = { charter: null, previous: null, review: alone };
    const { path, text, data } = made(next(changes));
    expect(data['parties']).toEqual(agreement['parties']);
    expect(data['scope']).toEqual({ ...mapAt(agreement, 'scope'), disputes: null, gapsFound: null, gapsFilled: null });
    expect(data['quality']).toEqual({ standardPct: 95, delivered: null, accepted: null });
    expect(data['kpis']).toEqual({ 'first-call-resolution': { actual: null, ...mapAt(definitions, 'first-call-resolution') }, plain: null });
    expect(ofShape(mistakes({ ...changedFiles(changes), [path]: text }, path))).toEqual([]);
  });

  it('carries the definition of a KPI that the charter lacks', () => {
    const { data } = made(next({ review: 'kpis: { extra: { actual: 3, unit: calls, target: 5, floor: 1 } }' }));
    expect(at(data, 'kpis', 'extra')).toEqual({ actual: null, unit: 'calls', target: 5, floor: 1 });
  });

  it('goes into the folder of reviews beside the charter when it is the first', () => {
    expect(made(next({ review: null, previous: null })).path).toBe('partnerships/base/reviews/2026-Q2.md');
  });

  it('takes another template', () => {
    const template = '---\r\nkind: review\r\npartnership:\r\nx-mood: # of the team\r\nkpis:\r\n---\r\n\r\n## Summary\r\n';
    const { text } = made(next({}, { template }));
    expect(text).toMatch(/^---\nkind: review\npartnership: base\nx-mood: # of the team\nkpis:\n {2}first-call/);
    expect(text).toMatch(/\n---\n\n## Summary\n$/);
  });

  describe('is refused', () => {
    it.each<[string, Changes, Partial<ReviewOptions>, string]>([
      ['for a period that is reviewed', {}, { today: '2026-04-15' }, '2026-Q1 is reviewed already, in partnerships/base/reviews/2026-Q1.md; the next period is 2026-Q2, and it can be reviewed from 2026-06-30 on'],
      ['for a period within one that is reviewed', {}, { period: '2026-02' }, '2026-02 is reviewed already, in partnerships/base/reviews/2026-Q1.md'],
      ['for a period that is not over', {}, { period: '2026-Q3' }, '2026-Q3 is not over on 2026-07-01; it can be reviewed from 2026-09-30 on'],
      ['for what is no period', {}, { period: '2026-Q5' }, '2026-Q5 is no period; expected one like 2026-Q1, 2026-H1, 2026-03, 2026 or 2026-01-01/2026-03-31'],
      ['for an interval the wrong way round', {}, { period: '2026-06-30/2026-04-01' }, '2026-06-30/2026-04-01 ends before it begins; put the earlier day first'],
      ['on a day that has a review', {}, { today: '2026-04-02' }, '2026-04-02 has a review already, partnerships/base/reviews/2026-Q1.md; choose another date'],
      ['before the first interval is over', { charter: 'reviewEvery: P4M' }, {}, '2026-04-01/2026-07-31 is not over yet; it can be reviewed from 2026-07-31 on'],
    ])('%s', (_, changes, options, error) => {
      expect(next(changes, options)).toEqual({ error });
    });

    it('where a file that cannot be read is in the way', () => {
      const path = 'partnerships/base/reviews/2026-Q2.md';
      const portfolio = service({ ...changedFiles({}), [path]: '---\nkind: review\npartnership: base\ndate: {\n---\n' });
      expect(reviewFrom(portfolio, 'base')).toEqual({ error: `${path} is there already, and cannot be read as a review of 2026-Q2` });
    });

    it('for a candidate', () => {
      const health = healthOf({ charter: null, review: null, previous: null, vetting: '{}' });
      expect(scaffoldReview(health, { template: TEMPLATES.review, today: TODAY })).toEqual({ error: 'base has neither a charter nor a review yet; begin with its charter' });
    });
  });

  it('comes from the service as of the day of judgement', () => {
    const portfolio = service({ ...changedFiles({}), 'partnership-health.yml': `asOf: ${TODAY}\n` }, '2030-01-01');
    expect(made(reviewFrom(portfolio, 'base')).data['date']).toBe(TODAY);
    expect(reviewFrom(portfolio, 'bases')).toEqual({ error: 'there is no partnership bases; did you mean "base"?' });
    expect(reviewFrom(service({}), 'base')).toEqual({ error: 'there is no partnership base, nor any other here' });
  });
});

describe('a charter', () => {
  const vetting = partnershipOf(changedFiles({ charter: null, review: null, previous: null, vetting: '{}' }));

  it('takes over what the vetting has found out', () => {
    const { path, data } = made(scaffoldCharter({ template: TEMPLATES.charter, id: 'base', ...vettingOf(vetting), partnership: vetting }));
    const known = frontmatterOf(BASE.vetting);
    expect(path).toBe('partnerships/base/charter.md');
    expect(data).toMatchObject({ partnership: 'base', name: known['name'], drivers: known['drivers'], involvement: 'deep', responsibilities: known['responsibilities'] });
    expect(Object.keys(mapAt(data, 'parties'))).toEqual(['us', 'ally', 'customer']);
    expect(at(data, 'parties', 'ally', 'name')).toBe(known['name']);
  });

  it('names every party that answers for something, and has no reference to nobody', () => {
    const changes = { charter: null, review: null, previous: null, vetting: 'responsibilities: [{ task: a, owner: one }, { task: b, owner: two }, { task: c, owner: us }]' };
    const partnership = partnershipOf(changedFiles(changes));
    const { path, text, data } = made(scaffoldCharter({ template: TEMPLATES.charter, id: 'base', ...vettingOf(partnership), partnership }));
    expect(Object.keys(mapAt(data, 'parties'))).toEqual(['us', 'one', 'customer', 'two']);
    expect(ofShape(mistakes({ ...changedFiles(changes), [path]: text }, path))).toEqual([]);
  });

  it('is called as it is asked for, and stands where charters usually do', () => {
    const { path, data } = made(scaffoldCharter({ template: TEMPLATES.charter, id: 'fresh', name: 'Fresh: & co' }));
    expect([path, data['name']]).toEqual(['partnerships/fresh/charter.md', 'Fresh: & co']);
  });

  it('is refused where there is one', () => {
    expect(scaffoldCharter({ template: TEMPLATES.charter, id: 'base', partnership: partnershipOf(changedFiles({})) }))
      .toEqual({ error: 'base has a charter already, partnerships/base/charter.md' });
  });
});

function vettingOf({ vetting }: Partnership): Pick<CharterOptions, 'vetting'> {
  return vetting ? { vetting } : {};
}

describe('a vetting', () => {
  it('has the day and the name, and decides nothing', () => {
    const { path, data } = made(scaffoldVetting({ template: TEMPLATES.vetting, id: 'fresh', name: 'Fresh', today: TODAY }));
    expect(path).toBe('partnerships/fresh/vetting.md');
    expect(data).toMatchObject({ kind: 'vetting', partnership: 'fresh', name: 'Fresh', date: TODAY, decision: 'undecided', technicalFit: null });
  });

  it('is refused where there is one', () => {
    const partnership = partnershipOf(changedFiles({ vetting: '{}' }));
    expect(scaffoldVetting({ template: TEMPLATES.vetting, id: 'base', today: TODAY, partnership })).toEqual({ error: 'base has a vetting already, partnerships/base/vetting.md' });
  });
});

describe('a recovery', () => {
  const bad = { asOf: '2026-04-15', review: 'sla: null\ncustomer: { satisfaction: 1.5 }\nkpis: { joint-revenue: 85000 }\nnext: []' };
  const recover = (changes: Changes): Scaffolded => scaffoldRecovery(healthOf(changes), { template: TEMPLATES.recovery, today: '2026-04-15' });

  it('names what is wrong, the worst first, with the reason behind it', () => {
    const { path, text, data } = made(recover(bad));
    const { findings } = healthOf(bad).now;
    const severities = (data['because'] as string[]).map((id) => findings.find(({ rule }) => rule.id === id)?.severity);
    expect(path).toBe('partnerships/base/recovery/2026-04.md');
    expect(data['because']).toContain('customer-unhappy');
    expect(severities).toEqual([...severities].sort((a, b) => rank(b) - rank(a)));
    expect(text).toMatch(/\n {2}- customer-unhappy # \w+: .*1\.5/);
    expect(data).toMatchObject({ opened: '2026-04-15', outcome: 'open', owners: { us: 'managing director', them: 'managing director' } });
  });

  it('brings the actions of each rule once, with a way to tell that they are done', () => {
    const { data } = made(recover(bad));
    const actions = Object.values(mapAt(data, 'actions')) as readonly Frontmatter[];
    expect(Object.keys(mapAt(data, 'actions'))).toEqual(actions.map((_, index) => `R-${index + 1}`));
    expect(new Set(actions.map(({ what }) => what as string)).size).toBe(actions.length);
    for (const action of actions) {
      expect(action).toMatchObject({ owner: null, due: null, status: 'open' });
      expect(action['doneWhen']).toMatch(/\w/);
      expect(data['because']).toContain(action['for']);
    }
    for (const id of data['because'] as string[]) {
      const rule = RULES.find((candidate) => candidate.id === id);
      expect(rule?.actions.length).toBeGreaterThan(0);
    }
  });

  it('leaves out what is waived', () => {
    const charter = 'waivers: [{ rule: customer-unhappy, until: 2026-12-31, reason: survey is wrong, by: managing director }]';
    expect(made(recover({ ...bad, charter })).data['because']).not.toContain('customer-unhappy');
  });

  it('is refused where there is nothing to recover from, or one is open', () => {
    expect(recover({ asOf: '2026-04-15' })).toEqual({ error: 'base has no finding to recover from' });
    expect(recover({ ...bad, recovery: '{}' })).toEqual({ error: 'base has a recovery that is open, partnerships/base/recovery/2026-01.md; close it before another is begun' });
  });
});

function rank(severity: string | null | undefined): number {
  return ['low', 'medium', 'high', 'critical'].indexOf(severity ?? '');
}

function service(files: Readonly<Record<string, string>>, today = TODAY): PortfolioService {
  const portfolio = new PortfolioService({ today: () => today });
  for (const [path, text] of Object.entries(files)) portfolio.setFile(path, text);
  return portfolio;
}

/** A scaffold's blanks filled with the answers at the same places. */
function answered(blank: unknown, answers: unknown): unknown {
  if (blank === null) return answers ?? null;
  if (typeof blank !== 'object' || Array.isArray(blank)) return blank;
  return Object.fromEntries(Object.entries(blank).map(([key, value]) => [key, answered(value, (answers as Frontmatter | undefined)?.[key])]));
}
