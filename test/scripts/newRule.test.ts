import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fromRoot } from '../../scripts/lib/paths.mjs';
import { writeRule } from '../../scripts/new-rule.ts';
import type { Entry, Options } from '../../scripts/new-rule/request.ts';

const ENTRY: Entry = {
  id: 'quiet-quarter',
  dimension: 'relationship',
  severity: 'low',
  kind: 'measured',
  core: true,
  appliesWhen: 'motion has sell',
  needs: 'r.contact.meetings',
  firesWhen: 'meetings < 1; the partner\'s own do not count',
  escalates: false,
  actions: ['stay-in-contact'],
  sources: ['var'],
  provenance: ['source', 'default'],
  subsumes: ['vague-answers'],
};

let root: string;

/** A project with nothing in it but what a new rule has to know. */
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'partnership-health-new-rule-'));
  await mkdir(join(root, 'src', 'rules', 'value'), { recursive: true });
  await mkdir(join(root, 'test', 'rules', 'cases'), { recursive: true });
  await writeFile(join(root, 'src', 'rules', 'value', 'zero-margin.ts'), 'export {};\n');
  await writeFile(join(root, 'test', 'rules', 'catalogue.json'), JSON.stringify({ rules: [ENTRY, { ...ENTRY, id: 'odd', appliesWhen: 'the moon is full', kind: 'judged' }, { ...ENTRY, id: 'wrong', actions: ['no-such-action'] }] }));
});

afterEach(() => rm(root, { recursive: true }));

const textOf = (path: string): Promise<string> => readFile(join(root, path), 'utf8');

describe('a rule of the catalogue', () => {
  test('is written as the catalogue has it', async () => {
    const { files } = await writeRule(['quiet-quarter'], {}, root);
    expect([...files.keys()]).toEqual([
      'src/rules/relationship/quiet-quarter.ts', 'test/rules/cases/quiet-quarter.yml', 'test/fixtures/rules/quiet-quarter/bad-example.md',
    ]);
    for (const [path, text] of files) expect(await textOf(path)).toBe(text);
    const rule = await textOf('src/rules/relationship/quiet-quarter.ts');
    for (const line of [
      "import { sells } from '../conditions.ts';", "  title: 'Quiet quarter',", "  dimension: 'relationship',", "  severity: 'low',", '  core: true,',
      '  appliesWhen: sells,', '  escalates: false,', "  subsumes: ['vague-answers'],", "  actions: ['stay-in-contact'],", "  provenance: ['source', 'default'],",
    ]) expect(rule.split('\n')).toContain(line);
    expect(rule).toContain("the partner\\'s own do not count");
  });

  test('has a case of every kind that its tests will ask for', async () => {
    await writeRule(['quiet-quarter'], {}, root);
    const kinds = [...(await textOf('test/rules/cases/quiet-quarter.yml')).matchAll(/is: (.*)/g)].map(([, kind]) => kind);
    expect(kinds).toEqual(['fires', 'boundary', 'clear', 'unknown', 'not-applicable']);
  });

  test('that is judged by a person asks for its sign, and says which condition is missing', async () => {
    const { files, steps } = await writeRule(['odd'], {}, root);
    expect(files.get('src/rules/relationship/odd.ts')).toContain('defineSign({');
    expect(files.get('test/rules/cases/odd.yml')).toContain('signs: { odd: { seen: true, evidence: the call of 12 March } }');
    expect(steps.join('\n')).toContain('no condition says "the moon is full"');
  });
});

describe('a rule that the catalogue does not have', () => {
  test('is what the command line says, and says what to add to the catalogue', async () => {
    const { files, steps } = await writeRule(['slow-start'], { dimension: 'value', severity: 'high', title: "The partner's slow start" }, root);
    expect(files.get('src/rules/value/slow-start.ts')).toContain("  title: 'The partner\\'s slow start',\n  dimension: 'value',\n  severity: 'high',\n  kind: 'measured',");
    expect(steps[0]).toContain('{"id":"slow-start","dimension":"value","severity":"high","kind":"measured"');
  });

  test('about documents has fixtures and no cases', async () => {
    const { files } = await writeRule(['long-line'], { document: true, level: 'error' }, root);
    expect([...files.keys()]).toEqual([
      'src/rules/documents/long-line.ts', 'test/fixtures/rules/long-line/bad-example.md', 'test/fixtures/rules/long-line/good-example.md',
    ]);
    expect(files.get('src/rules/documents/long-line.ts')).toContain("  level: 'error',");
  });
});

test('everything that is written passes the type check', { timeout: 60_000 }, async () => {
  await linkSources(['src'], (name) => name !== 'rules');
  await linkSources(['src', 'rules'], (name) => name === 'shapes' || name.endsWith('.ts'));
  const requests: readonly (readonly [string, Options])[] = [
    ['quiet-quarter', {}], ['odd', {}], ['a', { document: true }], ['b', { dimension: 'positive' }], ['c', { dimension: 'vetting' }],
    ['d', { dimension: 'portfolio' }], ['e', { dimension: 'delivery', kind: 'judged' }], ['f', { dimension: 'direction', kind: 'completeness' }],
  ];
  const written: string[] = [];
  for (const [id, options] of requests) written.push(...(await writeRule([id], options, root)).files.keys());
  const files = written.filter((path) => path.endsWith('.ts')).map((path) => join(root, path));
  expect(files).toHaveLength(requests.length);
  expect(problemsIn(files)).toEqual([]);
  const [wrong = ''] = (await writeRule(['wrong'], {}, root)).files.keys();
  expect(problemsIn([join(root, wrong)]).join()).toContain('"no-such-action"');
});

async function linkSources(folder: readonly string[], isNeeded: (name: string) => boolean): Promise<void> {
  for (const name of (await readdir(fromRoot(...folder))).filter(isNeeded)) await symlink(fromRoot(...folder, name), join(root, ...folder, name));
}

function problemsIn(files: readonly string[]): readonly string[] {
  const { config } = ts.readConfigFile(fromRoot('tsconfig.json'), (path) => ts.sys.readFile(path)) as { config: { compilerOptions: object } };
  const { options } = ts.convertCompilerOptionsFromJson({ ...config.compilerOptions, types: [] }, fromRoot());
  const program = ts.createProgram(files, options);
  const sources = files.map((file) => program.getSourceFile(file));
  const problems = sources.flatMap((source) => [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]);
  return problems.map(({ file, messageText }) => `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
}

describe('what is refused, before anything is written', () => {
  test.each<[readonly string[], Options, RegExp]>([
    [[], {}, /^Give the id of the new rule/],
    [['one', 'two'], {}, /^Give one id, not 2: one, two/],
    [['Bad_Id'], {}, /^Bad_Id is no id; write lower-case words with hyphens/],
    [['no--gap'], {}, /is no id/],
    [['zero-margin'], { dimension: 'value' }, /^zero-margin exists: src\/rules\/value\/zero-margin\.ts/],
    [['new-one'], {}, /^new-one is not in test\/rules\/catalogue\.json, so say --dimension, one of direction, value,/],
    [['new-one'], { dimension: 'values' }, /^--dimension is values; it has to be one of .*; did you mean "value"\?$/],
    [['new-one'], { dimension: 'documents' }, /^--dimension is documents; it has to be one of/],
    [['new-one'], { dimension: 'value', severity: 'bad' }, /^--severity is bad; it has to be one of low, medium, high, critical\.$/],
    [['new-one'], { dimension: 'positive', severity: 'low' }, /^--severity is low; it has to be one of -\.$/],
    [['new-one'], { dimension: 'value', kind: 'guessed' }, /^--kind is guessed; it has to be one of completeness/],
    [['new-one'], { dimension: 'value', level: 'error' }, /^--level is for rules about documents/],
    [['new-one'], { document: true, severity: 'low' }, /^--severity is for rules about health/],
    [['new-one'], { document: true, level: 'fatal' }, /^--level is fatal; it has to be one of error, warning/],
    [['quiet-quarter'], { dimension: 'value' }, /^--dimension is not asked for: test\/rules\/catalogue\.json says it of quiet-quarter/],
    [['quiet-quarter'], { document: true }, /^quiet-quarter is a rule about health/],
  ])('%j %j', async (ids, options, message) => {
    await expect(writeRule(ids, options, root)).rejects.toThrow(message);
    expect(await readdir(join(root, 'src', 'rules'))).toEqual(['value']);
    expect(await readdir(join(root, 'test', 'rules'))).toEqual(['cases', 'catalogue.json']);
  });

  test('a file that is there already stays as it is', async () => {
    await writeFile(join(root, 'test', 'rules', 'cases', 'quiet-quarter.yml'), 'mine\n');
    await expect(writeRule(['quiet-quarter'], {}, root)).rejects.toThrow(/^test\/rules\/cases\/quiet-quarter\.yml exists, and nothing is overwritten/);
    expect(await textOf('test/rules/cases/quiet-quarter.yml')).toBe('mine\n');
    expect(await readdir(join(root, 'src', 'rules'))).toEqual(['value']);
  });
});

describe('the command', { timeout: 60_000 }, () => {
  const run = (folder: string, ...args: readonly string[]): ReturnType<typeof spawnSync> =>
    spawnSync(process.execPath, ['--import', 'tsx', join(folder, 'scripts', 'new-rule.ts'), ...args], { encoding: 'utf8', cwd: folder });

  test('answers wrong usage with one line and code 2', () => {
    for (const args of [['Bad_Id'], ['--nonsense']]) {
      const { status, stdout, stderr } = run(fromRoot(), ...args);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(String(stderr).trim().split('\n')).toHaveLength(1);
    }
  });

  test('makes the rule known to the rest of the project, and says what is left to do', async () => {
    for (const name of ['src', 'scripts', 'schemas', 'templates', 'package.json']) await cp(fromRoot(name), join(root, name), { recursive: true });
    await symlink(fromRoot('node_modules'), join(root, 'node_modules'));
    const { status, stdout, stderr } = run(root, 'quiet-quarter');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(await textOf('src/rules/index.ts')).toContain("import { rule as quietQuarter } from './relationship/quiet-quarter.ts';");
    expect(await textOf('docs/rules/quiet-quarter.md')).toContain('Quiet quarter');
    expect(stdout).toMatch(/wrote src\/rules\/relationship\/quiet-quarter\.ts\n[^]*What is left to do, in this order:\n {2}1\. test\/rules\/deviations\.ts[^]*npm run generate, then npm test\.\n$/);
  });
});
