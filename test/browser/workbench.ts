import { join } from 'node:path';
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';

/** What the script that started VS Code hands over. */
export function given(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`The environment variable ${name} is not set; start the walk with npm run test:browser.`);
  return value;
}

/** Opens a browser, without a window. */
export function openBrowser(): Promise<Browser> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath: given('WALK_CHROMIUM'), args: [...sandbox, '--disable-gpu'] });
}

/** VS Code in a page, used as a person would. */
export class Workbench {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens a folder and waits until VS Code stands. */
  static async open(browser: Browser, address: string): Promise<Workbench> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1.5 });
    await page.goto(address);
    await page.locator('.monaco-workbench .part.activitybar').waitFor();
    return new Workbench(page);
  }

  /** The extension's icon in the activity bar. */
  get activity(): Locator {
    return this.page.locator('.part.activitybar').getByRole('tab', { name: /^Partnership Health/ });
  }

  /** The rows of the health tree, as far as they are expanded. */
  get rows(): Locator {
    return this.page.locator('.part.sidebar').getByRole('treeitem');
  }

  /** The rows of the tree that are at a depth, 1 being the outermost. */
  rowsAt(depth: number): Locator {
    return this.page.locator(`.part.sidebar [role="treeitem"][aria-level="${depth}"]`);
  }

  /** The rows of the Problems panel. */
  get problems(): Locator {
    return this.page.locator('.part.panel').getByRole('treeitem');
  }

  /** Runs a command by its name in the command palette. */
  async command(name: string): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.page.keyboard.type(name);
    await this.page.getByRole('option', { name: new RegExp(`^${name}`) }).first().waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** Switches the colour theme. */
  async theme(name: string): Promise<void> {
    await this.command('Preferences: Color Theme');
    await this.page.getByRole('option', { name: /Light Modern/ }).first().waitFor();
    await this.page.keyboard.type(name);
    await this.page.getByRole('option', { name }).first().waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** Keeps a picture for a person to look at. */
  async picture(name: string): Promise<void> {
    await this.page.mouse.move(640, 5);
    await this.page.waitForTimeout(400);
    await this.page.screenshot({ path: join(given('WALK_PICTURES'), `${name}.png`) });
  }
}
