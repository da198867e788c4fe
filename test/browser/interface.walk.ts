import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { given, openBrowser, Workbench } from './workbench.ts';

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

  test('has an icon with the number of partnerships that need attention', async () => {
    await expect.poll(() => workbench.activity.getAttribute('aria-label'), { timeout: 20_000 }).toMatch(/\d+ partnerships are at risk or critical/);
  });

  test('opens as a tree of partnerships, each with its level in words', async () => {
    await workbench.activity.click();
    await workbench.rowsAt(1).first().waitFor();
    const labels = await workbench.rowsAt(1).evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? ''));
    expect(labels).toHaveLength(8);
    for (const label of labels) expect(label).toMatch(/healthy|watch|at risk|critical|unknown|ended/i);
  });

  test('expands by keyboard, from the partnership to a finding', async () => {
    await workbench.rows.filter({ hasText: /critical/i }).first().click();
    const { keyboard } = workbench.page;
    if ((await workbench.rowsAt(2).count()) === 0) await keyboard.press('ArrowRight');
    await workbench.rowsAt(2).first().waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowRight');
    await workbench.rowsAt(3).first().waitFor();
    await workbench.picture('tree');
  });

  test('takes a finding to its line', async () => {
    await workbench.rowsAt(3).first().click();
    const line = workbench.page.locator('.part.editor .line-numbers.active-line-number').first();
    await line.waitFor();
    await expect.poll(() => line.textContent()).toMatch(/^\d+$/);
  });

  test('lists every problem', async () => {
    await workbench.page.keyboard.press('Control+Shift+M');
    await workbench.problems.first().waitFor();
    expect(await workbench.problems.count()).toBeGreaterThan(3);
  });

  for (const theme of ['Dark Modern', 'Light Modern', 'Dark High Contrast', 'Light High Contrast']) {
    test(`can be seen in ${theme}`, async () => {
      await workbench.theme(theme);
      await workbench.picture(theme.toLowerCase().replaceAll(' ', '-'));
      const color = await iconColor(workbench);
      expect(color.icon).not.toBe(color.text);
    });
  }
});

describe('a folder without partnership documents', () => {
  test('is welcomed with what to do', async () => {
    const workbench = await Workbench.open(browser, given('WALK_EMPTY'));
    await workbench.activity.click();
    const welcome = workbench.page.locator('.part.sidebar .welcome-view-content');
    await welcome.getByText('no partnership documents').waitFor();
    await welcome.getByRole('button', { name: 'New Review' }).waitFor();
    await workbench.picture('welcome');
  });
});

/** The colours of the first partnership's icon and of its text. */
function iconColor(workbench: Workbench): Promise<{ readonly icon: string; readonly text: string }> {
  return workbench.rowsAt(1).first().evaluate(`(row) => {
    const color = (selector) => getComputedStyle(row.querySelector(selector)).color;
    return { icon: color('.custom-view-tree-node-item-icon'), text: color('.label-name') };
  }`);
}
