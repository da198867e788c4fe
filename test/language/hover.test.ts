import { describe, expect, it } from 'vitest';
import { hoverAt } from '../../src/language/hover.ts';
import { PortfolioService } from '../../src/service/portfolioService.ts';
import { SourceText } from '../../src/text/sourceText.ts';
import { BASE } from '../support/base.ts';

const REVIEW = 'partnerships/base/reviews/2026-Q1.md';

/** What is shown over the first place where some words stand in a document. */
function hovered(words: string, path = REVIEW, text = BASE.review): string | undefined {
  const service = new PortfolioService({ today: () => '2026-04-15' });
  service.setFile('partnerships/base/charter.md', BASE.charter);
  service.setFile('partnerships/base/reviews/2025-Q4.md', BASE.previous);
  service.setFile(path, text);
  const contents = hoverAt(service, path, new SourceText(text).positionAt(text.indexOf(words) + 1))?.contents;
  return contents && (contents as { readonly value: string }).value;
}

describe('over', () => {
  it('a key stands what the field means and what is expected', () => {
    expect(hovered('improvements:')).toMatch(/\*\*Improvements\*\*[\s\S]*Expected: a whole number/);
  });

  it('a rating stands a sentence for each step', () => {
    expect(hovered('trust:')).toMatch(/1\. \S[\s\S]*5\. \S/);
  });

  it('a KPI stands what is agreed, and its numbers', () => {
    expect(hovered('first-call-resolution')).toMatch(/\*\*First-call resolution\*\*: target 80 %, floor 70 %[\s\S]*\| 2026-01-08 \| 83[\s\S]*\| 2026-04-02 \| 84/);
  });

  it('a party stands who it is and what it wants', () => {
    expect(hovered('ally: { got')).toMatch(/\*\*Ally\*\*, provider[\s\S]*Success: a full service desk/);
  });

  it('a sign stands why it matters, where that comes from and what to do', () => {
    const text = BASE.review.replace(/^signs:/m, 'signs:\n  account-poaching: { seen: false }');
    expect(hovered('account-poaching', REVIEW, text)).toMatch(/`account-poaching`, commercial[\s\S]*What to do:[\s\S]*Source: \[/);
  });

  it('the id of a partnership stands its level', () => {
    expect(hovered('base\n')).toMatch(/\*\*Base partnership\*\*: healthy/);
  });

  it('a rule in the configuration stands what it asks', () => {
    expect(hovered('no-kpis', 'partnership-health.yml', 'rules: 1\nseverity: { no-kpis: low }\n')).toMatch(/`no-kpis`, direction/);
  });

  it('anything else stands nothing', () => {
    expect(hovered('## Summary')).toBeUndefined();
    expect(hoverAt(new PortfolioService({ today: () => '2026-04-15' }), 'a.md', { line: 0, character: 0 })).toBeUndefined();
  });
});
