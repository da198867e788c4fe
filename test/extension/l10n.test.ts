import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getL10nJson } from '@vscode/l10n-dev';
import { describe, expect, it } from 'vitest';
import { fromRoot } from '../../scripts/lib/paths.mjs';

type Strings = Readonly<Record<string, string>>;

const LANGUAGES = ['de'];

async function strings(...path: readonly string[]): Promise<Strings> {
  return JSON.parse(await readFile(fromRoot(...path), 'utf8')) as Strings;
}

async function stringsInCode(): Promise<readonly string[]> {
  const folder = fromRoot('src', 'extension');
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.ts'));
  const contents = await Promise.all(files.map(async (file) => ({ extension: '.ts' as const, contents: await readFile(join(folder, file), 'utf8') })));
  return Object.keys(await getL10nJson(contents));
}

/** What a text leaves open, such as `{0}`, and what it links to. */
function holes(text: string): readonly string[] {
  return (text.match(/\{\d+\}|\((?:command|https?):[^)]*\)|\$\([a-z-]+\)/g) ?? []).sort();
}

/** Every text of the manifest that a person reads. */
function shownIn(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string') return ['title', 'description', 'name', 'contents', 'markdown', 'enumDescriptions'].includes(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((entry) => shownIn(entry, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, entry]) => shownIn(entry, name));
}

describe('the texts of the extension', () => {
  it('are all in the bundle that translations start from (npm run l10n)', async () => {
    expect(Object.keys(await strings('l10n', 'bundle.l10n.json')).sort()).toEqual([...await stringsInCode()].sort());
  });

  it('are named in the manifest, every one of them, and none is left over', async () => {
    const manifest = JSON.parse(await readFile(fromRoot('package.json'), 'utf8')) as { readonly contributes: unknown; readonly capabilities: unknown };
    const shown = [...shownIn(manifest.contributes), ...shownIn(manifest.capabilities)].filter((text) => text !== 'Partnership Health');
    expect(shown.filter((text) => !/^%[\w.]+%$/.test(text))).toEqual([]);
    expect([...new Set(shown.map((text) => text.slice(1, -1)))].sort()).toEqual(Object.keys(await strings('package.nls.json')).sort());
  });

  it.each(LANGUAGES)('are there in %s, with the same places to fill in and the same links', async (language) => {
    for (const [english, translated] of [[['l10n', 'bundle.l10n.json'], ['l10n', `bundle.l10n.${language}.json`]], [['package.nls.json'], [`package.nls.${language}.json`]]] as const) {
      const [own, theirs] = [await strings(...english), await strings(...translated)];
      expect(Object.keys(theirs)).toEqual(Object.keys(own));
      for (const [key, text] of Object.entries(theirs)) expect([key, holes(text)]).toEqual([key, holes(own[key] ?? '')]);
      expect(Object.values(theirs).filter((text) => text.trim() === '')).toEqual([]);
    }
  });

  it.each(['', ...LANGUAGES])('lead to pages of the walkthrough that are there (%s)', async (language) => {
    const pages = Object.entries(await strings(language === '' ? 'package.nls.json' : `package.nls.${language}.json`)).filter(([key]) => key.endsWith('.media'));
    expect(pages).toHaveLength(5);
    expect(pages.filter(([, page]) => !existsSync(fromRoot(page)))).toEqual([]);
  });
});
