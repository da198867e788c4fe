import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { given, openBrowser, themes, Workbench } from './workbench.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

describe('a portfolio', () => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await Workbench.open(browser, given('WALK_PORTFOLIO'));
  });

  beforeEach(({ onTestFailed }) => onTestFailed(() => workbench.picture('failed')));

  test('has an icon with the number of partnerships that need attention', async () => {
    await expect.poll(() => workbench.activity.getAttribute('aria-label')).toMatch(/\d+ partnerships are at risk or critical/);
  });

  test('opens as a tree of partnerships, each with its level in words', async () => {
    await workbench.activity.click();
    await workbench.rowsAt(1).first().waitFor();
    const labels = await workbench.rowsAt(1).evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? ''));
    expect(labels).toHaveLength(9);
    expect(labels.pop()).toMatch(/^Across all partnerships/);
    for (const label of labels) expect(label).toMatch(/healthy|watch|at risk|critical|unknown|ended/i);
  });

  test('unfolds from a partnership to its findings', async () => {
    await workbench.unfold(workbench.rowsAt(1, /critical/i));
    await workbench.unfold(workbench.rowsAt(2, /critical|at risk|watch/i));
    await workbench.rowsAt(3).first().waitFor();
    await workbench.widen(160);
    await workbench.picture('tree');
  });

  test('takes a finding to its line, by mouse and by keyboard', async () => {
    await workbench.rowsAt(3).first().click();
    await expect.poll(() => workbench.line()).toMatch(/^Ln \d+/);
    const { keyboard } = workbench.page;
    await keyboard.press('Control+K');
    await keyboard.press('W');
    await expect.poll(() => workbench.line()).toBeUndefined();
    await keyboard.press('Control+0');
    await keyboard.press('Enter');
    await expect.poll(() => workbench.line()).toMatch(/^Ln \d+/);
  });

  test('lists every problem', async () => {
    await workbench.page.keyboard.press('Control+Shift+M');
    await workbench.problems.first().waitFor();
    expect(await workbench.problems.count()).toBeGreaterThan(3);
    await workbench.picture('problems');
  });

  test('leads from a problem to the page of its rule', async () => {
    const link = workbench.page.locator('.part.panel a.monaco-link').first();
    const rule = (await link.textContent()) ?? '';
    expect(rule).toMatch(/^[a-z-]+$/);
    await link.click();
    await workbench.page.locator('.part.editor').getByRole('tab', { name: new RegExp(`^${rule}\\.md`) }).waitFor();
  });

  test('offers keys by itself where a line is begun, and values behind a key', async () => {
    const { keyboard } = workbench.page;
    await workbench.page.locator('.part.editor').getByRole('tab').first().click();
    await workbench.openFile('fernhill-desk/reviews/2026-Q2.md');
    await keyboard.press('Control+G');
    await workbench.page.locator('.quick-input-widget input').fill(':6');
    await keyboard.press('Enter');
    await keyboard.press('End');
    await keyboard.press('Enter');
    const offered = workbench.page.locator('.suggest-widget.visible .monaco-list-row');
    await offered.first().waitFor();
    await workbench.picture('keys');
    await keyboard.type('decis');
    await offered.filter({ hasText: 'decision' }).first().waitFor();
    await keyboard.press('Enter');
    await offered.filter({ hasText: 'renegotiate' }).first().waitFor();
    await workbench.picture('values');
    await keyboard.press('Escape');
    for (let i = 0; i < 4; i++) await keyboard.press('Control+Z');
  });

  test('previews a review with a card, which follows what is typed', async () => {
    const { keyboard } = workbench.page;
    await workbench.openFile('fernhill-desk/reviews/2026-Q2.md');
    await keyboard.press('Control+K');
    await keyboard.press('V');
    const actual = workbench.preview.locator('tr', { hasText: 'First-call resolution' });
    await expect.poll(() => actual.textContent()).toMatch(/80 %.*on target/);
    await keyboard.press('Control+1');
    await workbench.page.locator('.part.editor .monaco-editor.focused').waitFor();
    await keyboard.press('Control+F');
    await workbench.page.locator('.find-widget.visible').getByRole('textbox', { name: 'Find' }).fill('resolution: 80');
    await keyboard.press('Escape');
    await keyboard.press('ArrowRight');
    await keyboard.press('Backspace');
    await keyboard.press('Backspace');
    await keyboard.type('11');
    await expect.poll(() => actual.textContent()).toMatch(/11 %.*worse than floor/);
    for (const theme of themes) {
      await workbench.theme(theme);
      await workbench.picture(`preview-${theme.kind}`);
    }
    for (let i = 0; i < 4; i++) await keyboard.press('Control+Z');
    await expect.poll(() => actual.textContent()).toMatch(/80 %/);
  });

  test('tells beside the differences of two reviews what they mean', async () => {
    await workbench.openFile('saltmarsh-voice/reviews/2026-Q3.md');
    await workbench.command('Partnership Health: Compare with the Review Before');
    await workbench.page.locator('.part.editor .monaco-diff-editor').waitFor();
    await workbench.preview.getByRole('heading', { name: 'Saltmarsh telephony: watch, was at risk' }).waitFor();
    await workbench.unfold(workbench.rowsAt(1, /Saltmarsh/));
    await workbench.unfold(workbench.rowsAt(2, /^Reviews/));
    await workbench.rowsAt(3, /^2026-Q3/).waitFor();
    await workbench.picture('compare');
    await workbench.command('View: Close All Editors');
  });

  test('is told of in the status bar while one of its documents is open, without taking the focus', async () => {
    await workbench.openFile('greyfell-cloud/charter.md');
    await workbench.status(/at risk · \d+ problems/).waitFor();
    await workbench.rowsAt(1, /Greyfell/).and(workbench.page.locator('[aria-selected="true"]')).waitFor();
    expect(await workbench.page.locator('.part.editor .monaco-editor.focused').count()).toBe(1);
    await workbench.openFile('greyfell-cloud/plan.md');
    await workbench.status(/at risk/).waitFor({ state: 'detached' });
  });

  test('is filtered by keyboard alone, which says what it hides, and shown again where it is asked for', async () => {
    const { keyboard } = workbench.page;
    await workbench.command('Partnership Health: Filter by Text…');
    const box = workbench.page.locator('.quick-input-widget').filter({ hasText: 'Filter by Text' });
    await box.locator('input').first().fill('pays 34 days');
    await keyboard.press('Enter');
    await workbench.page.locator('.part.sidebar').getByText('Filtered: 1 of 8 partnerships (with "pays 34 days")').waitFor();
    await workbench.rowsAt(3, /pays 34 days/).waitFor();
    await workbench.picture('filtered');
    await workbench.openFile('greyfell-cloud/charter.md');
    await workbench.status(/at risk/).click();
    await workbench.rowsAt(1, /Greyfell/).and(workbench.page.locator('[aria-selected="true"]')).waitFor();
    expect(await workbench.rowsAt(1).count()).toBe(9);
  });

  test('has what is to be done below it, overdue first', async () => {
    const first = workbench.tree('Actions and Issues').getByRole('treeitem').nth(1);
    expect(await first.getAttribute('aria-label')).toMatch(/overdue since \d{4}-\d\d-\d\d, by /);
  });

  test('is marked in the explorer', async () => {
    await workbench.command('View: Show Explorer');
    const folder = workbench.page.locator('.explorer-folders-view').getByRole('treeitem', { name: /^fernhill-desk/ });
    const badge = (): Promise<string> => folder.locator('.monaco-icon-label').evaluate((label) => getComputedStyle(label, '::after').content);
    await expect.poll(badge).toBe('"H"');
    await workbench.picture('explorer');
    await workbench.activity.click();
  });

  for (const theme of themes) {
    test(`can be seen in ${theme.name}`, async () => {
      await workbench.theme(theme);
      await workbench.picture(theme.kind);
      const color = await iconColor(workbench);
      expect(color.icon).not.toBe(color.text);
    });
  }
});

/** Of the page, where it is called. */
declare function getComputedStyle(element: unknown, part?: string): { readonly color: string; readonly content: string };

/** The colours of the first partnership's icon and of its text. */
function iconColor(workbench: Workbench): Promise<{ readonly icon: string; readonly text: string }> {
  return workbench.rowsAt(1).first().evaluate((row) => {
    const color = (selector: string): string => getComputedStyle(row.querySelector(selector)).color;
    return { icon: color('.custom-view-tree-node-item-icon'), text: color('.label-name') };
  });
}
