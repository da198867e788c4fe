import { describe, expect, it } from 'vitest';
import { judgePartnership } from '../../src/health/partnershipHealth.ts';
import { RULES } from '../../src/rules/index.ts';
import { AS_OF, BASE, partnershipOf } from '../support/base.ts';

/** Rules that ask for a section of the charter: cases lay YAML over the frontmatter only, so they stand here. */
const ASKING = [
  { id: 'scope-undefined', section: 'Scope and responsibilities', severity: 'high' },
  { id: 'success-undefined', section: 'What success looks like', severity: 'medium' },
] as const;

/** The base charter with the text from a heading to the next one replaced. */
function withSection(title: string, text: string): string {
  const start = BASE.charter.indexOf(`## ${title}\n`);
  const end = BASE.charter.indexOf('\n## ', start);
  return `${BASE.charter.slice(0, start)}${text}${BASE.charter.slice(end)}`;
}

function outcomeOf(rule: string, charter: string): { readonly outcome: string; readonly severity: string | null; readonly reason: string } {
  const partnership = partnershipOf({ 'partnerships/base/charter.md': charter, 'partnerships/base/reviews/2026-Q1.md': BASE.review });
  const outcome = judgePartnership(partnership, {}, AS_OF, RULES).now.outcomes.get(rule);
  if (!outcome) throw new Error(`${rule} said nothing`);
  return outcome;
}

describe.each(ASKING)('$id', ({ id, section, severity }) => {
  it('fires when the section is missing', () => {
    const outcome = outcomeOf(id, withSection(section, ''));
    expect(outcome).toMatchObject({ outcome: 'fired', severity });
    expect(outcome.reason).toContain(`the section "${section}" is missing`);
  });

  it('fires when the section is empty', () => {
    const outcome = outcomeOf(id, withSection(section, `## ${section}\n\n<!-- who does what? -->\n`));
    expect(outcome).toMatchObject({ outcome: 'fired', severity });
    expect(outcome.reason).toContain(`the section "${section}" is empty`);
  });

  it('is clear with a heading in other letters', () => {
    expect(outcomeOf(id, withSection(section, `## ${section.toUpperCase()}\n\nSee above.\n`))).toMatchObject({ outcome: 'clear' });
  });

  it('points at an empty section', () => {
    const charter = withSection(section, `## ${section}\n`);
    const partnership = partnershipOf({ 'partnerships/base/charter.md': charter, 'partnerships/base/reviews/2026-Q1.md': BASE.review });
    const finding = judgePartnership(partnership, {}, AS_OF, RULES).now.findings.find(({ rule }) => rule.id === id);
    expect(finding?.at).toMatchObject([{ section }]);
  });
});
