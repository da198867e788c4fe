import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cleanUp } from '../../scripts/lib/cleanup.mjs';
import { fromRoot } from '../../scripts/lib/paths.mjs';
import { temporaryFolder } from '../../scripts/lib/temp.mjs';
import { packVsix, stageExtension } from '../../scripts/lib/vsix.mjs';

afterAll(cleanUp);

describe('the package', () => {
  let files: readonly string[];
  let manifest: Record<string, unknown>;

  beforeAll(async () => {
    const folder = await temporaryFolder('test');
    ({ files } = await packVsix(join(folder, 'extension.vsix')));
    manifest = JSON.parse(await readFile(join(await stageExtension(folder), 'package.json'), 'utf8')) as Record<string, unknown>;
  }, 60_000);

  test('holds what the extension needs, and nothing else', async () => {
    const pages = (await readdir(fromRoot('docs', 'rules'))).map((page) => `docs/rules/${page}`);
    const sample = (await readdir(fromRoot('dist', 'sample'), { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    const samples = sample.map(({ parentPath, name }) => relative(fromRoot(), join(parentPath, name)).replaceAll('\\', '/'));
    const steps = ['', 'de/'].flatMap((language) => ['commit', 'health', 'partnership', 'review', 'sample'].map((step) => `media/walkthrough/${language}${step}.md`));
    expect(samples).toContain('dist/sample/partnership-health.yml');
    const texts = ['l10n/bundle.l10n.de.json', 'l10n/bundle.l10n.json', 'package.nls.de.json', 'package.nls.json'];
    const programs = ['dist/extension.cjs', 'dist/server.cjs', 'dist/web/extension.js', 'dist/web/server.js', 'media/activity-bar.svg', 'media/icon.png', 'media/preview.css', 'package.json', ...texts];
    expect([...files].sort()).toEqual([...programs, ...samples, ...steps, ...pages, 'CHANGELOG.md', 'LICENSE', 'README.md'].sort());
  });

  test('holds every file that its manifest names', () => {
    const named = JSON.stringify(manifest).match(/(?<=")(\.\/)?(dist|media)\/[^"]+/g) ?? [];
    expect(named.length).toBeGreaterThan(2);
    for (const path of named) expect(files).toContain(path.replace('./', ''));
  });

  test('says nothing that only developers need', () => {
    expect(Object.keys(manifest)).not.toEqual(expect.arrayContaining(['devDependencies']));
    expect(Object.keys(manifest)).not.toEqual(expect.arrayContaining(['scripts']));
  });
});

describe('the bundles', () => {
  test.each(['extension.cjs', 'server.cjs', 'cli.cjs', 'commandLine.cjs', 'web/extension.js', 'web/server.js'])('%s executes nothing that it reads', async (name) => {
    const text = await readFile(fromRoot('dist', name), 'utf8');
    expect(text).not.toMatch(/\beval\s*\(/);
    expect(text).not.toContain('stringifying JavaScript is not supported');
    expect(text).not.toContain('safeLoad');
  });

  test('only the extension asks for VS Code', async () => {
    for (const name of ['server', 'cli', 'commandLine']) expect(await readFile(fromRoot('dist', `${name}.cjs`), 'utf8')).not.toMatch(/require\("vscode"\)/);
  });

  test('the command line can be started by itself', async () => {
    expect(await readFile(fromRoot('dist', 'cli.cjs'), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });
});
