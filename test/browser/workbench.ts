import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type FrameLocator, type Locator, type Page } from 'playwright-core';

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

/** A colour theme of VS Code. */
export interface Theme {
  readonly name: string;
  readonly kind: string;
}

/** A theme of each kind. */
export const themes: readonly Theme[] = [
  { name: 'Default Dark Modern', kind: 'vs-dark' },
  { name: 'Default Light Modern', kind: 'vs' },
  { name: 'Default High Contrast', kind: 'hc-black' },
  { name: 'Default High Contrast Light', kind: 'hc-light' },
];

/** VS Code in a page, used as a person would. */
export class Workbench {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens a folder and waits until VS Code stands. */
  static async open(browser: Browser, address: string): Promise<Workbench> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1.5 });
    page.setDefaultTimeout(60_000);
    await page.goto(address);
    await page.locator('.monaco-workbench .part.activitybar').waitFor();
    return new Workbench(page);
  }

  /** The extension's icon in the activity bar. */
  get activity(): Locator {
    return this.page.locator('.part.activitybar').getByRole('tab', { name: /^Partnership Health/ });
  }

  /** The rows of the health tree that are at a depth, 1 being the outermost, and say something. */
  rowsAt(depth: number, hasText: RegExp = /./): Locator {
    return this.tree('Health').locator(`[role="treeitem"][aria-level="${depth}"]`).filter({ hasText });
  }

  /** A tree in the side bar, by its title. */
  tree(name: string): Locator {
    return this.page.locator('.part.sidebar').getByRole('tree', { name, exact: true });
  }

  /** An entry of the status bar. */
  status(text: RegExp): Locator {
    return this.page.locator('.part.statusbar').getByText(text);
  }

  /** Opens a file by its folder and its name. */
  async openFile(path: string): Promise<void> {
    const [folder = '', name = ''] = [path.split('/')[0], path.split('/').at(-1)];
    await this.choose('Control+P', path, folder, name);
    await this.page.locator('.part.editor').getByRole('tab', { name: new RegExp(`^${name.replace('.', '\\.')}`), selected: true }).waitFor();
  }

  /** What is wanted has to stand first before it is taken: lists show what was used last until they have searched. */
  private async choose(key: string, typed: string, ...words: readonly string[]): Promise<void> {
    await this.page.keyboard.press(key);
    await this.page.locator('.quick-input-widget input').first().fill(typed);
    const first = this.page.locator('.quick-input-list .monaco-list-row[data-index="0"]');
    await words.reduce((row, hasText) => row.filter({ hasText }), first).waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** Unfolds the first of these rows that can be. */
  async unfold(rows: Locator): Promise<void> {
    const folded = rows.and(this.page.locator('[aria-expanded="false"]')).first();
    const label = await folded.getAttribute('aria-label');
    await folded.click();
    await this.page.locator('.part.sidebar [role="treeitem"][aria-expanded="true"]').and(this.page.getByLabel(label ?? '')).waitFor();
  }

  /** Where the cursor stands, as the status bar says it; nothing when no editor is open. */
  async line(): Promise<string | undefined> {
    const place = this.page.locator('.part.statusbar').getByText(/^Ln \d+, Col \d+/);
    return (await place.count()) > 0 ? ((await place.first().textContent()) ?? undefined) : undefined;
  }

  /** The rows of the Problems panel. */
  get problems(): Locator {
    return this.page.locator('.part.panel').getByRole('treeitem');
  }

  /** VS Code's preview of Markdown. */
  get preview(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  }

  /** Switches the colour theme; its `kind` is the class that the workbench wears then. */
  async theme({ name, kind }: Theme): Promise<void> {
    const file = given('WALK_SETTINGS');
    const settings = JSON.parse(await readFile(file, 'utf8')) as object;
    await writeFile(file, JSON.stringify({ ...settings, 'workbench.colorTheme': name }));
    await this.page.locator(`.monaco-workbench.${kind}`).waitFor();
  }

  /** Calls a command by its title, from the command palette; a page that has just opened may take the focus away from it once. */
  async command(title: string): Promise<void> {
    const found = await this.findCommand(title).catch(() => this.findCommand(title));
    await found.page().keyboard.press('Enter');
  }

  private async findCommand(title: string): Promise<Locator> {
    await this.page.keyboard.press('F1');
    await this.page.locator('.quick-input-widget input').first().fill(`>${title}`, { timeout: 10_000 });
    const row = this.page.locator('.quick-input-list .monaco-list-row.focused').filter({ hasText: title });
    await row.waitFor({ timeout: 10_000 });
    return row;
  }

  /** Answers a question of a wizard with what is proposed, or with what is typed. */
  async answer(step: string, text?: string): Promise<void> {
    await this.page.locator('.quick-input-title').getByText(`(${step})`).waitFor();
    if (text !== undefined) await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** Puts a text in place of all that is in the editor. */
  async replaceAll(text: string): Promise<void> {
    await this.page.keyboard.press('Control+A');
    // The clipboard itself belongs to the machine that the walk runs on.
    const paste = `const data = new DataTransfer(); data.setData('text/plain', ${JSON.stringify(text)});
      document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));`;
    await this.page.evaluate(`(() => { ${paste} })()`);
    // Extensions are asked about a paste first; whoever moves the cursor meanwhile calls it off.
    await this.page.locator('.part.statusbar').getByText(`Ln ${text.split('\n').length}, Col 1`, { exact: true }).waitFor();
  }

  /** What is underlined as wrong in the part of the document that can be seen. */
  get warnings(): Locator {
    return this.page.locator('.part.editor .cdr.squiggly-warning');
  }

  /** Keeps a picture in each theme, the first one last, so that the next pictures are as those before. */
  async pictures(name: string): Promise<void> {
    for (const theme of [...themes].reverse()) {
      await this.theme(theme);
      await this.picture(`${name}-${theme.kind}`);
    }
  }

  /** Makes the side bar wider, by dragging its edge. */
  async widen(by: number): Promise<void> {
    const edge = (await this.page.locator('.part.sidebar').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const x = edge.x + edge.width;
    await this.page.mouse.move(x, 400);
    await this.page.mouse.down();
    await this.page.mouse.move(x + by, 400, { steps: 5 });
    await this.page.mouse.up();
  }

  /** Keeps a picture for a person to look at. */
  async picture(name: string): Promise<void> {
    await this.page.mouse.move(20, 450);
    await this.page.waitForTimeout(400);
    await this.page.screenshot({ path: join(given('WALK_PICTURES'), `${name}.png`) });
  }
}
