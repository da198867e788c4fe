import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { afterAll, describe, expect, it } from 'vitest';

/** Who may import whom: `.dependency-cruiser.cjs` says it, ARCHITECTURE.md says why. */
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const options: ICruiseOptions = { ...(await extractDepcruiseOptions(join(ROOT, '.dependency-cruiser.cjs'))), validate: true };

async function violationsIn(baseDir: string): Promise<readonly string[]> {
  const { output } = await cruise(['src'], { ...options, baseDir });
  return (output as ICruiseResult).summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}

it('the folders of src/ use each other in one direction only', { timeout: 120_000 }, async () => {
  expect(await violationsIn(ROOT)).toEqual([]);
});

describe('an import that is not allowed is found:', () => {
  const folders: string[] = [];
  afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

  /** A project of a few files, checked by the same rules. */
  function projectOf(files: Readonly<Record<string, string>>): string {
    const folder = mkdtempSync(join(tmpdir(), 'architecture-'));
    folders.push(folder);
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return folder;
  }

  it.each([
    ['only-the-extension-knows-vscode', { 'src/lint/a.ts': "import { window } from 'vscode';\nexport const a = window;\n" }],
    ['only-the-extension-knows-vscode', { 'src/service/a.ts': "import type { Uri } from 'vscode';\nexport type A = Uri;\n" }],
    ['input-and-output-only-below-service', { 'src/health/a.ts': "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;\n" }],
    ['input-and-output-only-below-service', { 'src/report/a.ts': "import { join } from 'path';\nexport const a = join;\n" }],
    ['text-uses-only-what-is-above-it', { 'src/text/a.ts': "import type { B } from '../model/b.ts';\nexport type A = B;\n", 'src/model/b.ts': 'export type B = string;\n' }],
    ['service-uses-only-what-is-above-it', { 'src/service/a.ts': "export { b } from '../workspace/b.ts';\n", 'src/workspace/b.ts': 'export const b = 1;\n' }],
    ['cli-stands-alone', { 'src/cli/a.ts': "export { b } from '../server/b.ts';\n", 'src/server/b.ts': 'export const b = 1;\n' }],
    ['no-cycles', { 'src/model/a.ts': "import { b } from './b.ts';\nexport const a = (): number => b();\n", 'src/model/b.ts': "import { a } from './a.ts';\nexport const b = (): number => a();\n" }],
    ['every-file-is-in-a-known-folder', { 'src/utils/a.ts': "export { b } from '../model/b.ts';\n", 'src/model/b.ts': 'export const b = 1;\n' }],
    ['not-to-what-cannot-be-found', { 'src/model/a.ts': "export { b } from './nowhere.ts';\n" }],
  ])('%s', async (rule, files) => {
    const found = await violationsIn(projectOf(files));
    expect(found.map((violation) => violation.split(':')[0])).toContain(rule);
  });

  it('and one that is allowed is not', async () => {
    const files = {
      'src/text/a.ts': 'export const a = 1;\n',
      'src/workspace/b.ts': "import { join } from 'node:path';\nimport { a } from '../text/a.ts';\nexport const b = join('x', String(a));\n",
      'src/extension/c.ts': "import { window } from 'vscode';\nimport { b } from '../workspace/b.ts';\nexport const c = [window, b];\n",
    };
    expect(await violationsIn(projectOf(files))).toEqual([]);
  });
});
