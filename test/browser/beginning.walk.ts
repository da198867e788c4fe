import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { given, openBrowser, Workbench } from './workbench.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

/** A sound document of the sample, as one of the new partnership. */
async function sound(path: string): Promise<string> {
  const text = await readFile(new URL(`../../examples/portfolio/partnerships/fernhill-desk/${path}`, import.meta.url), 'utf8');
  return text.replace('partnership: fernhill-desk', 'partnership: fernhill-north').replaceAll('plan.md', 'charter.md');
}

describe('from an empty folder to a healthy partnership, by keyboard alone', () => {
  let workbench: Workbench;
  const row = (name: RegExp) => workbench.rowsAt(1, name).first();

  beforeAll(async () => {
    workbench = await Workbench.open(browser, given('WALK_EMPTY'));
    // Before, the palette does not know the extension's commands.
    await workbench.activity.waitFor();
  });

  beforeEach(({ onTestFailed }) => onTestFailed(() => workbench.picture('failed')));

  test('the view welcomes, and says what can be done', async () => {
    await workbench.command('Partnership Health: Focus on Health View');
    const welcome = workbench.page.locator('.part.sidebar .welcome-view-content');
    await welcome.getByText('no partnership documents').waitFor();
    for (const name of ['New Partnership', 'Create Sample Portfolio']) expect(await welcome.getByRole('button', { name }).isVisible()).toBe(true);
    await workbench.picture('welcome');
  });

  test('the walkthrough leads to a sample, and ticks the step off', async () => {
    await workbench.command('Partnership Health: Open Walkthrough');
    await workbench.page.getByText('From an empty folder to a committed review').waitFor();
    await workbench.command('Partnership Health: Create Sample Portfolio');
    await row(/Brightfold CRM/).waitFor();
    const step = workbench.page.locator('.getting-started-step').filter({ hasText: 'Create a sample' });
    await step.locator('.codicon-getting-started-step-checked.complete').waitFor();
    await workbench.pictures('walkthrough');
  });

  test('a partnership is begun by taking over what is proposed', async () => {
    await workbench.command('Partnership Health: New Partnership');
    await workbench.answer('1/8', 'Fernhill North');
    for (let step = 2; step < 7; step++) await workbench.answer(`${step}/8`);
    await workbench.page.locator('.quick-input-title').getByText('(7/8)').waitFor();
    await workbench.pictures('wizard');
    await workbench.answer('7/8');
    await workbench.answer('8/8');
    await workbench.page.locator('.part.editor').getByRole('tab', { name: /^charter\.md/ }).waitFor();
    await expect.poll(() => workbench.line()).toMatch(/^Ln 8, Col 8/);
    await workbench.picture('charter');
    await workbench.replaceAll(await sound('charter.md'));
    await workbench.page.keyboard.press('Control+S');
    await row(/Fernhill/).waitFor();
  });

  test('its review is proposed, waits at its first blank, and offers what may be written', async () => {
    await workbench.command('Partnership Health: New Review');
    await workbench.answer('1/3');
    await workbench.answer('2/3');
    await workbench.answer('3/3');
    await workbench.page.locator('.part.editor').getByRole('tab', { name: /^2026-Q3\.md/ }).waitFor();
    await expect.poll(() => workbench.line()).toMatch(/^Ln 9, /);
    const { keyboard } = workbench.page;
    for (const key of ['Control+G', '6', 'Enter', 'End', 'Enter']) await keyboard.press(key);
    await keyboard.type('decis');
    const offered = workbench.page.locator('.suggest-widget.visible .monaco-list-row');
    await offered.filter({ hasText: 'with its day' }).waitFor();
    await workbench.picture('review');
    await keyboard.press('Escape');
  });

  test('what is wrong with it is underlined, mended, and gone', async () => {
    const { keyboard } = workbench.page;
    const wrong = (await sound('reviews/2026-Q3.md')).replace('satisfaction:', 'satisfacton:').replace('meetingsWithOutcome:', 'meetingWithOutcome:');
    await workbench.replaceAll(wrong);
    await keyboard.press('Control+Home');
    await expect.poll(() => workbench.warnings.count()).toBe(2);
    await workbench.picture('warnings');
    for (let left = 1; left >= 0; left--) {
      await keyboard.press('F8');
      // Keys that are pressed before it is there go elsewhere.
      const shown = workbench.page.locator('.marker-widget');
      await shown.waitFor();
      await keyboard.press('Escape');
      await shown.waitFor({ state: 'detached' });
      await keyboard.press('Control+.');
      await workbench.page.locator('.action-widget').getByText(/satisfaction|meetingsWithOutcome/).first().waitFor();
      await workbench.picture(`fix-${left}`);
      await keyboard.press('Enter');
      await expect.poll(() => workbench.warnings.count()).toBe(left);
    }
    await keyboard.press('Control+S');
  });

  test('the tree shows its level', async () => {
    await workbench.command('Partnership Health: Focus on Health View');
    await expect.poll(() => workbench.rowsAt(1).evaluateAll((rows) => rows.map((one) => one.getAttribute('aria-label') ?? '').filter((label) => /Fernhill/.test(label) && /healthy/.test(label)).length)).toBe(2);
    await workbench.pictures('healthy');
  });
});
