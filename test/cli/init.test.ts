import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseYamlFile } from '../../src/document/document.ts';
import { interpretConfiguration } from '../../src/model/partnershipDocument.ts';
import { changedFiles } from '../support/base.ts';
import { TestFolder } from './folder.ts';

const ATTRIBUTES = 'partnerships/**/*.md text eol=lf diff=markdown\n';
const WORKFLOW = '.github/workflows/partnership-health.yml';
const HOOK = '.githooks/pre-commit';
const HOOKS = '.pre-commit-config.yaml';

let folder: TestFolder;

beforeEach(() => {
  folder = new TestFolder();
  folder.git('init', '-q', '-b', 'main');
});

afterEach(() => folder.dispose());

function allFiles(): readonly string[] {
  const entries = readdirSync(folder.path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map(({ parentPath, name }) => join(parentPath, name).slice(folder.path.length + 1).replaceAll('\\', '/')).filter((path) => !path.startsWith('.git/')).sort();
}

describe('init', () => {
  it('makes what a repository needs, and says what to do next', async () => {
    expect(await folder.cli(['init'])).toEqual({
      code: 0, err: '', out: `made         partnership-health.yml
made         .gitattributes
made         ${HOOK}
made         ${WORKFLOW}

Next: git config core.hooksPath .githooks, to have what is staged checked before each commit
Next: write in ${WORKFLOW} where Partnership Health comes from (or make it with --action OWNER/REPOSITORY@VERSION)
Next: partnership-health new charter ID --name NAME, to begin a partnership
`,
    });
    expect(allFiles()).toEqual(['.gitattributes', HOOK, WORKFLOW, 'partnership-health.yml'].sort());
    expect(folder.git('config', '--local', '--list')).not.toContain('hookspath');
  });

  it('writes settings that are sound, as they are and when what is behind the # is used', async () => {
    await folder.cli(['init']);
    const text = folder.read('partnership-health.yml');
    for (const settings of [text, text.replace(/^# (?=[a-z]+:|\s+(?:needs:|- ))/gm, '')]) {
      const { problems, markdown } = interpretConfiguration(parseYamlFile('partnership-health.yml', settings));
      expect([problems, markdown.problems]).toEqual([[], []]);
    }
    expect(parse(text)).toEqual({ rules: 1 });
    expect((await folder.cli(['check'])).code).toBe(0);
  });

  it('has git treat documents alike everywhere', async () => {
    await folder.cli(['init']);
    expect(folder.read('.gitattributes')).toBe(ATTRIBUTES);
    expect(folder.git('check-attr', 'eol', 'diff', '--', 'partnerships/a/reviews/b.md')).toBe('partnerships/a/reviews/b.md: eol: lf\npartnerships/a/reviews/b.md: diff: markdown\n');
  });

  it('makes a workflow that runs nothing of anybody until somebody has said whose', async () => {
    await folder.cli(['init']);
    const uses = (): readonly string[] => (parse(folder.read(WORKFLOW)) as { readonly jobs: { readonly check: { readonly steps: readonly { readonly uses: string }[] } } }).jobs.check.steps.map((step) => step.uses);
    expect(uses()).toEqual(['actions/checkout@v4', '<owner>/partnership-health@<version>']);
    folder.remove(WORKFLOW);
    expect((await folder.cli(['init', '--action', 'us/health@v1.2'])).out).not.toContain('where Partnership Health comes from');
    expect(uses()[1]).toBe('us/health@v1.2');
    expect(folder.read(WORKFLOW)).not.toContain('Write the repository');
  });

  it('gives the workflow inputs that the action has', async () => {
    await folder.cli(['init']);
    const [, step] = (parse(folder.read(WORKFLOW)) as { readonly jobs: { readonly check: { readonly steps: readonly { readonly with: object }[] } } }).jobs.check.steps;
    const { inputs } = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as { readonly inputs: object };
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(step?.with ?? {})));
  });

  it.skipIf(process.platform === 'win32')('makes a hook that git can start, and that says when there is no program', async () => {
    await folder.cli(['init']);
    expect(statSync(join(folder.path, HOOK)).mode & 0o777).toBe(0o755);
    folder.git('config', 'core.hooksPath', '.githooks');
    folder.put({ 'bin/partnership-health': '#!/bin/sh\necho "$@" > told\nexit 1\n' });
    folder.git('add', '-A');
    const path = process.env['PATH'];
    try {
      expect(folder.git('commit', '-qm', 'no program')).toBe('');
      process.env['PATH'] = `${join(folder.path, 'bin')}:${path ?? ''}`;
      chmodSync(join(folder.path, 'bin', 'partnership-health'), 0o755);
      expect(() => folder.git('commit', '-qam', 'refused')).toThrow();
      expect(folder.read('told')).toBe('check --staged -- .\n');
    } finally {
      process.env['PATH'] = path;
    }
  });

  it('copies the templates when it is asked to, and they can be used', async () => {
    expect((await folder.cli(['init', '--templates'])).out).toContain('made         .partnership-health/templates/vetting.md\n');
    expect((await folder.cli(['new', 'charter', 'acme'])).out).toContain('Made from .partnership-health/templates/charter.md.\n');
  });

  it('tells what it would do with --dry-run, and writes nothing', async () => {
    folder.put({ '.gitattributes': '*.png binary\n' });
    const { code, out } = await folder.cli(['init', '--dry-run']);
    expect([code, out]).toEqual([0, `would make   partnership-health.yml\nwould add to .gitattributes\n    ${ATTRIBUTES}would make   ${HOOK}\nwould make   ${WORKFLOW}\n`]);
    expect(allFiles()).toEqual(['.gitattributes']);
    expect(folder.read('.gitattributes')).toBe('*.png binary\n');
  });

  it('does nothing the second time', async () => {
    await folder.cli(['init']);
    const before = allFiles().map(folder.read.bind(folder));
    expect((await folder.cli(['init'])).out).toMatch(/^kept {9}partnership-health\.yml: it is there already\nkept {9}\.gitattributes: it has all that is needed\nkept /);
    expect(allFiles().map(folder.read.bind(folder))).toEqual(before);
  });
});

describe('init where something is there', () => {
  it('leaves it as it is', async () => {
    const own = { 'partnership-health.yml': 'rules: 1 # ours\n', [WORKFLOW]: 'ours', [HOOK]: 'ours' };
    folder.put(own);
    expect((await folder.cli(['init'])).code).toBe(0);
    for (const [path, text] of Object.entries(own)) expect(folder.read(path)).toBe(text);
  });

  it.each([
    ['*.png binary', `*.png binary\n${ATTRIBUTES}`],
    ['* text=auto\r\n', `* text=auto\r\n${ATTRIBUTES.replace('\n', '\r\n')}`],
    [`# ours\n${ATTRIBUTES}`, `# ours\n${ATTRIBUTES}`],
    ['*.md -text\n', '*.md -text\n'],
  ])('adds what is missing to %j', async (present, after) => {
    folder.put({ '.gitattributes': present });
    const { out } = await folder.cli(['init']);
    expect(folder.read('.gitattributes')).toBe(after);
    expect(out.includes(`add by hand  .gitattributes: it says something about such files already (*.md -text)\n    ${ATTRIBUTES}`)).toBe(present.includes('-text'));
  });

  it('adds the hook to the configuration of pre-commit, and makes none of its own', async () => {
    const present = '# ours\ndefault_stages: [pre-commit]\nrepos:\n# first\n- repo: local\n  hooks:\n  - id: lint # why\n    name: lint\n    entry: lint\n    language: system\n';
    folder.put({ [HOOKS]: present });
    expect((await folder.cli(['init'])).out).toContain(`added to     ${HOOKS}\n    - repo: local\n`);
    expect(folder.read(HOOKS).startsWith(present)).toBe(true);
    const { repos } = parse(folder.read(HOOKS)) as { readonly repos: readonly { readonly hooks: readonly { readonly id: string; readonly args?: readonly string[] }[] }[] };
    expect(repos.map(({ hooks }) => hooks.map(({ id }) => id))).toEqual([['lint'], ['partnership-health']]);
    expect(existsSync(join(folder.path, HOOK))).toBe(false);
    const added = folder.read(HOOKS);
    expect((await folder.cli(['init'])).out).toContain(`kept         ${HOOKS}: it has all that is needed\n`);
    expect(folder.read(HOOKS)).toBe(added);
  });

  it.each([
    ['repos: []\n', 'it has no list of repos with an entry a line'],
    ['repos:\n- repo: meta\n  hooks: [{ id: identity }]\nfail_fast: true\n', 'its repos do not stand at its end'],
    ['repos:\n- repo: meta\n  hooks:\n  - id: identity\n    name: |\n      text', undefined],
    ['repos: [\n', 'it cannot be read as YAML'],
    ['a: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b, *b, *b]\n', 'it cannot be read as YAML'],
    ['just text\n', 'it has no list of repos with an entry a line'],
    ['', 'it has no list of repos with an entry a line'],
  ])('says what to add where adding is not safe: %j', async (present, because) => {
    folder.put({ [HOOKS]: present });
    const { code, out } = await folder.cli(['init']);
    expect(code).toBe(0);
    if (because === undefined) return expect(folder.read(HOOKS).startsWith(present)).toBe(true);
    expect(out).toContain(`add by hand  ${HOOKS}: ${because}\n      - repo: local\n`);
    expect(folder.read(HOOKS)).toBe(present);
  });

  it('writes through no link, neither to a file nor to a folder', { skip: process.platform === 'win32' }, async () => {
    mkdirSync(join(folder.path, 'elsewhere'));
    symlinkSync('elsewhere', join(folder.path, '.github'));
    symlinkSync('nowhere', join(folder.path, 'partnership-health.yml'));
    folder.put({ 'real': '' });
    symlinkSync('real', join(folder.path, '.gitattributes'));
    const { code, out } = await folder.cli(['init']);
    expect(code).toBe(2);
    for (const name of ['.github', 'partnership-health.yml', '.gitattributes']) expect(out).toContain(`: ${name} is a link, and nothing is written through links\n`);
    expect([readdirSync(join(folder.path, 'elsewhere')), folder.read('real'), readlinkSync(join(folder.path, 'partnership-health.yml'))]).toEqual([[], '', 'nowhere']);
  });

  it('says which file could not be made, and makes the others', async () => {
    folder.put({ '.github': 'a file' });
    const { code, out } = await folder.cli(['init']);
    expect(code).toBe(2);
    expect(out).toContain(`failed       ${WORKFLOW}: a file stands where a folder is needed\n`);
    expect(allFiles()).toContain('partnership-health.yml');
  });
});

describe('init in other places', () => {
  it('puts what is of the record there, and what is of the repository at its top', async () => {
    expect((await folder.cli(['init', "it's/records"])).code).toBe(0);
    expect(allFiles()).toEqual([HOOK, WORKFLOW, "it's/records/.gitattributes", "it's/records/partnership-health.yml"].sort());
    expect(folder.read(HOOK)).toContain("--staged -- 'it'\\''s/records'\n");
    expect(folder.read(WORKFLOW)).toContain('path: "it\'s/records"\n');
    expect((await folder.cli(['init'], "it's/records")).out).toMatch(/^kept {9}partnership-health\.yml: .*\n.*\nkept {9}\.\.\/\.\.\/\.githooks\/pre-commit: /);
  });

  it('works without a repository, and says so', async () => {
    folder.remove('.git');
    expect((await folder.cli(['init'])).out).toContain('\nNext: git init, in this folder\n');
    expect(allFiles()).toContain(HOOK);
  });

  it.each([
    [['init', 'note.txt'], /note\.txt is no folder; give the one that the record is to be in\n$/],
    [['init', '--action', 'evil repo'], /^error: option '--action <repository>' argument 'evil repo' is invalid\. Expected a repository and a version, like owner\/partnership-health@v1\.\n$/],
  ])('refuses %s', async (args, message) => {
    folder.put({ 'note.txt': '' });
    const { code, out, err } = await folder.cli(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });

  it('refuses a folder within a record', async () => {
    folder.put({ 'partnership-health.yml': 'rules: 1\n', ...changedFiles({}) });
    const { code, err } = await folder.cli(['init', 'partnerships']);
    expect([code, err]).toEqual([2, expect.stringMatching(/^error: partnerships lies in the portfolio .* already; run init there, or leave it as it is\n$/)]);
  });
});
