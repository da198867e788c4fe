import { describe, expect, test } from 'vitest';
import { openFirstBlank } from '../../src/extension/firstBlank.ts';

/** The text with a `|` at the offset. */
function opened(...lines: readonly string[]): string {
  const { text, offset } = openFirstBlank(lines.join('\n'));
  return `${text.slice(0, offset)}|${text.slice(offset)}`;
}

describe('the first blank', () => {
  test('is the first key without a value', () => {
    expect(opened('---', 'kind: review', 'author:', 'date:', '---', '')).toBe('---\nkind: review\nauthor: |\ndate:\n---\n');
  });

  test('has room in front of the comment that explains it', () => {
    expect(opened('---', 'period: # like 2026-Q1', '---')).toBe('---\nperiod: | # like 2026-Q1\n---');
  });

  test('is not a key with something below it, but may be in there, past comments', () => {
    expect(opened('---', 'kpis:', '  # the number of the period', '  uptime: # %', 'value:', '---')).toContain('\n  uptime: | # %\n');
    expect(opened('---', 'tasks:', '  - task:', '    owner:', '---')).toContain('\n  - task: |\n');
    expect(opened('---', 'next:', '- { what: a call }', 'issues:', '---')).toContain('\nissues: |\n');
  });

  test('is not what stands below a comment alone', () => {
    expect(opened('---', 'hours:', '  # person-hours', 'payment:', '  direction: we-pay', '---')).toContain('\nhours: |\n');
  });

  test('is in the frontmatter, or nowhere', () => {
    expect(opened('---', 'kind: review', '---', '', 'Agreed:')).toBe('|---\nkind: review\n---\n\nAgreed:');
    expect(opened('no frontmatter:', '')).toBe('|no frontmatter:\n');
  });
});
