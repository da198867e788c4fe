import { describe, expect, it } from 'vitest';
import { portfolioPage } from '../../src/report/portfolioPage.ts';
import { CHARTER, REVIEW, serviceOf, SOUND, type Files } from '../language/portfolio.ts';

const pageOf = (files: Files): string => portfolioPage(serviceOf(files).health(), 'portfolio');

describe('a portfolio on one page', () => {
  it('has a row for each partnership, with its dimensions', () => {
    const page = pageOf(SOUND);
    expect(page).toMatch(/^# portfolio\n\nAs of \d{4}-\d\d-\d\d: 1 partnership, 1 /);
    expect(page).toContain('| partnership | level | direction | value | delivery | commercial | relationship | governance | answered | last review |');
    expect(page.split('\n').filter((line) => /^\| .*\*\*/.test(line))).toHaveLength(1);
  });

  it('says why a partnership is not healthy, the worst first', () => {
    const page = pageOf({ ...SOUND, [REVIEW]: (SOUND[REVIEW] ?? '').replace(/satisfaction: [\d.]+/, 'satisfaction: 1') });
    const [, first = '', second = ''] = /## Why\n\n(.*)\n(.*)/.exec(page) ?? [];
    expect(first).toMatch(/^- \*\*.*\*\*, /);
    expect(second).toMatch(/^ {2}- (critical|high|medium).*\([a-z-]+\)$/);
  });

  it('says that there is none where there is none', () => {
    expect(pageOf({})).toBe('# portfolio\n\nThere is no partnership here yet.\n');
  });

  it('takes nothing of a document for markup', () => {
    const name = '![x](https://example.com/p.png) | <b>bold</b>';
    const page = pageOf({ ...SOUND, [CHARTER]: (SOUND[CHARTER] ?? '').replace(/^name: .*$/m, `name: "${name}"`) });
    expect(page).not.toContain('![x](');
    expect(page).not.toContain('<b>');
    expect(page).toContain('\\<b\\>');
  });
});
