import { describe, expect, it } from 'vitest';
import { CONFIGURATION_FILE } from '../../src/service/configuration.ts';
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
