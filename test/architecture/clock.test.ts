import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

/** No clock, no chance, no machine in the folders above `workspace`: `eslint.config.js` says it. */
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const HOUSE_RULES = ['no-restricted-globals', 'no-restricted-syntax', 'no-console', 'no-eval', 'no-new-func'];

/** Only the rules in question, without types: fast, and enough to see whether they speak. */
async function linter(): Promise<ESLint> {
  const { default: config } = await import('../../eslint.config.js');
  return new ESLint({
    cwd: ROOT,
    overrideConfigFile: true,
    baseConfig: config,
    ruleFilter: ({ ruleId }) => HOUSE_RULES.includes(ruleId),
    overrideConfig: [{ files: ['**/*.ts'], languageOptions: { parserOptions: { projectService: false } } }],
  });
}

const eslint = await linter();

it('the sources keep to it', { timeout: 60_000 }, async () => {
  const results = await eslint.lintFiles(['src/**/*.ts']);
  const found = results.flatMap(({ filePath, messages }) => messages.map(({ line, message }) => `${filePath.slice(ROOT.length)}:${line} ${message}`));
  expect(found).toEqual([]);
  expect(results.length).toBeGreaterThan(100);
});

async function complaintsAbout(code: string, file: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(code, { filePath: `${ROOT}${file}` });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

describe.each(['text', 'document', 'model', 'rules/direction', 'lint', 'health', 'report', 'service'])('in src/%s', (folder) => {
  const file = `src/${folder}/some.ts`;

  it.each([
    'export const a = Date.now();',
    'export const a = new Date();',
    'export const a = performance.now();',
    'export const a = process.env.HOME;',
    'export const a = Math.random();',
    'export const a = globalThis.process;',
    'export const a = fetch("https://example.com");',
    'export const a = "a".localeCompare("b");',
    'export const a = (1000).toLocaleString();',
    'export const a = new Intl.NumberFormat().format(1);',
    'export const a = () => { setTimeout(() => undefined, 1); };',
    'console.log(1);',
    'eval("1");',
    'export function a(b: boolean): boolean { return b; }',
    "import { b } from './b';\nexport { b };",
  ])('%s', async (code) => {
    expect(await complaintsAbout(code, file)).not.toEqual([]);
  });

  it('nothing is wrong with what only computes', async () => {
    expect(await complaintsAbout("import { b } from './b.ts';\nexport function a(c: 'yes' | 'no'): number { return c === 'yes' ? Math.max(1, b) : 0; }", file)).toEqual([]);
  });
});

describe('in src/model/dates.ts', () => {
  it.each(['export const a = Date.now();', 'export const a = new Date();', 'export const a = Date();'])('%s', async (code) => {
    expect(await complaintsAbout(code, 'src/model/dates.ts')).not.toEqual([]);
  });

  it('a date may be made from a given text', async () => {
    expect(await complaintsAbout('export const a = (day: string): Date => new Date(Date.parse(day));', 'src/model/dates.ts')).toEqual([]);
  });
});

it.each(['src/extension/client.ts', 'src/server/serve.ts'])('%s knows nothing of Node, which a browser has not', async (file) => {
  expect(await complaintsAbout("export const a = Buffer.from('a');", file)).not.toEqual([]);
  expect(await complaintsAbout('export const a = process.platform;', file)).not.toEqual([]);
});

it('in src/workspace the clock may be read', async () => {
  expect(await complaintsAbout('export const a = new Date();', 'src/workspace/clock.ts')).toEqual([]);
});
