import { describe, expect, it, vi } from 'vitest';
import { DOCUMENT_RULES, RULES } from '../../src/rules/index.ts';
import { CONFIGURATION_FILE } from '../../src/service/configuration.ts';
import { PLAIN } from '../../src/report/paint.ts';
import { narrowHealth, statusText } from '../../src/report/statusText.ts';
import { fixDocuments, Mistakes } from '../../src/service/fixes.ts';
import { PortfolioService } from '../../src/service/portfolioService.ts';

const charter = (id: string, body = '') => `---\nkind: charter\npartnership: ${id}\nname: ${id}\n---\n\n## Scope\n\n${body}\n`;

function portfolio(files: Readonly<Record<string, string>>): PortfolioService {
  const service = new PortfolioService({ today: () => '2026-03-31' });
  for (const [path, text] of Object.entries(files)) service.setFile(path, text);
  return service;
}

function judged(service: PortfolioService, id: string) {
  return service.health().partnerships.find(({ health }) => health.partnership.id === id);
}

function messages(service: PortfolioService, path: string): readonly string[] {
  return service.report().findings.filter((finding) => finding.path === path).map(({ message }) => message);
}

describe('after a change', () => {
  const files = { 'one.md': charter('one', '[the other](two.md#scope)'), 'two.md': charter('two') };

  it.each([['with a configuration', { [CONFIGURATION_FILE]: 'rules: 1\n', ...files }], ['without one', files]])('only the partnership that it touches is judged again, %s', (_, all) => {
    const service = portfolio(all);
    const [one, two] = [judged(service, 'one'), judged(service, 'two')];
    const findings = service.report().findings.filter(({ path }) => path === 'one.md');
    service.setFile('two.md', charter('two', 'Now it is written.'));
    expect(judged(service, 'two')).not.toBe(two);
    expect(judged(service, 'one')).toBe(one);
    expect(service.report().findings.filter(({ path }) => path === 'one.md').every((finding, index) => finding === findings[index])).toBe(true);
  });

  describe('in a review', () => {
    const review = (day: string, more = '') => `---\nkind: review\npartnership: one\nperiod: ${day.slice(0, 7)}\ndate: ${day}\n${more}---\n`;
    const days = ['2025-03-31', '2025-06-30', '2025-09-30', '2025-12-31'];
    const reviews = Object.fromEntries(days.map((day) => [`${day}.md`, review(day)]));

    /** What is gone through to say everything anew after a file has changed. */
    function goneThrough(service: PortfolioService, path: string, text: string): { readonly judged: readonly string[]; readonly checked: readonly string[] } {
      JSON.stringify(service.report());
      const evaluations = RULES.map((rule) => vi.spyOn(rule, 'evaluate'));
      const checks = DOCUMENT_RULES.flatMap((rule) => ('check' in rule ? [vi.spyOn(rule, 'check')] : []));
      service.setFile(path, text);
      JSON.stringify(service.report());
      const dates = evaluations.flatMap(({ mock }) => mock.calls.map(([{ date }]) => date));
      const paths = checks.flatMap(({ mock }) => mock.calls.map(([{ document }]) => document.markdown.path));
      vi.restoreAllMocks();
      return { judged: [...new Set(dates)].sort(), checked: [...new Set(paths)] };
    }

    it('those before it are not judged again, and no other document is checked again', () => {
      expect(goneThrough(portfolio({ ...files, ...reviews }), '2025-12-31.md', review('2025-12-31', 'surprise: 1\n'))).toEqual({ judged: ['2025-12-31'], checked: ['2025-12-31.md'] });
      expect(goneThrough(portfolio({ ...files, ...reviews }), '2025-09-30.md', review('2025-09-30', 'surprise: 1\n'))).toEqual({ judged: ['2025-09-30', '2025-12-31'], checked: ['2025-09-30.md'] });
    });

    it('that cannot be read any more, all are judged again, since nothing is known for certain', () => {
      expect(goneThrough(portfolio({ ...files, ...reviews }), '2025-12-31.md', review('2025-12-31', 'a: [\n')).judged).toEqual(days);
    });

    it('that comes to be of the day of another one, that one says so again with the places as they are', () => {
      const service = portfolio({ ...files, ...reviews });
      service.report();
      service.setFile('2025-03-31.md', `---\n# A line more\n${review('2025-06-30').slice(4)}`);
      service.report();
      service.setFile('2025-03-31.md', `---\n# A line more\n# And another\n${review('2025-06-30').slice(4)}`);
      const found = service.report().findings.filter(({ rule }) => rule === 'duplicate-review');
      expect(found.map(({ path, related }) => [path, related?.[0]?.path, related?.[0]?.range.start.line])).toEqual([['2025-06-30.md', '2025-03-31.md', 6]]);
    });
  });

  it('in the charter, everything is judged and checked again', () => {
    const service = portfolio({ ...files, 'review.md': '---\nkind: review\npartnership: one\nperiod: 2025-Q1\ndate: 2025-03-31\nkpis: { joint-revenue: { actual: 5 } }\n---\n' });
    expect(messages(service, 'review.md').join()).toContain('joint-revenue');
    service.setFile('one.md', charter('one').replace('name: one', 'name: one\nkpis: { joint-revenue: { name: Joint revenue, target: 4 } }'));
    expect(messages(service, 'review.md').join()).not.toContain('"joint-revenue"');
  });

  it('a link is looked at again when its heading goes, and when its file does', () => {
    const service = portfolio(files);
    expect(messages(service, 'one.md').join()).not.toContain('no heading');
    service.setFile('two.md', charter('two').replace('## Scope', '## Limits'));
    expect(messages(service, 'one.md').join()).toContain('there is no heading #scope in "two.md"');
    service.setFile('two.md', charter('two'));
    expect(messages(service, 'one.md').join()).not.toContain('no heading');
  });

  it('a link is looked at again when what it leads to comes or goes, though it is no document', () => {
    const there = new Set(['contracts/frame.pdf', 'notes.md']);
    const service = new PortfolioService({ today: () => '2026-03-31', fileExists: (path) => there.has(path) });
    service.setFile('one.md', charter('one', '[a](contracts/frame.pdf) [b](notes.md) [c](later.md)'));
    const broken = (): number => messages(service, 'one.md').filter((message) => message.includes('there is no file')).length;
    expect(broken()).toBe(1);
    there.delete('contracts/frame.pdf');
    service.touched('contracts');
    expect(broken()).toBe(2);
    there.delete('notes.md');
    service.removeFile('notes.md');
    expect(broken()).toBe(3);
    there.add('later.md');
    service.setFile('later.md', 'None of ours.\n');
    expect(broken()).toBe(2);
    const one = judged(service, 'one');
    service.touched('build/output.js');
    expect(judged(service, 'one')).toBe(one);
  });

  it('what the settings say counts for all', () => {
    const service = portfolio(files);
    const one = judged(service, 'one');
    service.setFile(CONFIGURATION_FILE, 'severity: { broken-link: off }\n');
    expect(judged(service, 'one')).not.toBe(one);
    service.removeFile(CONFIGURATION_FILE);
    expect(service.report()).toEqual(portfolio(files).report());
  });

  it('an id that comes is known to all', () => {
    const service = portfolio({ 'review.md': '---\nkind: review\npartnership: three\nperiod: 2026-Q1\ndate: 2026-03-30\n---\n', ...files });
    expect(messages(service, 'review.md').join()).toContain('charter');
    service.setFile('three.md', charter('three'));
    expect(service.report()).toEqual(portfolio({ 'review.md': '---\nkind: review\npartnership: three\nperiod: 2026-Q1\ndate: 2026-03-30\n---\n', ...files, 'three.md': charter('three') }).report());
  });
});

describe('of a portfolio that is gone through once', () => {
  const files = Object.fromEntries(['one', 'two', 'three', 'four'].map((id) => [`${id}.md`, charter(id, id === 'two' ? 'vetting' : '')]));
  const atHand = (service: PortfolioService): readonly string[] => service.health().partnerships.filter(({ workedOut }) => workedOut.points.length > 0).map(({ id }) => id);

  it('the status keeps nothing at hand, also where it is asked for a part', () => {
    const service = portfolio(files);
    const told = narrowHealth(service.health(), (path) => path === 'two.md', service.eachPartnership());
    expect(statusText(told, PLAIN, 100)).toContain('two: ');
    expect(atHand(service)).toEqual([]);
  });

  it('looking for mistakes and mending them keeps nothing at hand, and looks once at what does not change', () => {
    const service = portfolio({ ...files, 'five.md': charter('five').replace('name:', 'Name:') });
    const mistakes = new Mistakes(service, () => true);
    const checks = DOCUMENT_RULES.flatMap((rule) => (rule.id === 'unknown-field' && 'check' in rule ? [vi.spyOn(rule, 'check')] : []));
    expect(fixDocuments(mistakes)).toMatchObject([{ path: 'five.md', after: charter('five') }]);
    expect(mistakes.now().map(({ rule }) => rule.id)).not.toContain('unknown-field');
    const looks = checks.flatMap(({ mock }) => mock.calls.map(([{ document }]) => document.markdown.path));
    vi.restoreAllMocks();
    expect(looks.sort()).toEqual(['five.md', 'five.md', 'four.md', 'one.md', 'three.md', 'two.md']);
    expect(atHand(service)).toEqual([]);
  });
});
