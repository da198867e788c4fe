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
    await keyboard.press('Control+P');
    await workbench.page.locator('.quick-input-widget input').fill('fernhill-desk/reviews/2026-Q2.md');
    await workbench.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'fernhill-desk' }).first().waitFor();
    await keyboard.press('Enter');
    await workbench.page.locator('.part.editor').getByRole('tab', { name: /^2026-Q2\.md/ }).waitFor();
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
declare function getComputedStyle(element: unknown): { readonly color: string };

/** The colours of the first partnership's icon and of its text. */
function iconColor(workbench: Workbench): Promise<{ readonly icon: string; readonly text: string }> {
  return workbench.rowsAt(1).first().evaluate((row) => {
    const color = (selector: string): string => getComputedStyle(row.querySelector(selector)).color;
    return { icon: color('.custom-view-tree-node-item-icon'), text: color('.label-name') };
  });
}
