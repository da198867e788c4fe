import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFile, FileError } from '../../src/workspace/writeFile.ts';
import { changedFiles } from '../support/base.ts';
import { runIn, type Ran } from '../support/commandLine.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'new-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function cli(args: readonly string[], within = '.'): Promise<Ran> {
  return runIn(join(folder, within), args, { today: () => '2026-07-01' });
}

function put(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function read(path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

function allFiles(): readonly string[] {
  return (readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile()).map((entry) => entry.name).sort();
}

/** Nothing but one clear line. */
function refusal(error: string): Ran {
  return { code: 2, out: '', err: `error: ${error}\n` };
}

describe('new', () => {
  it('begins a partnership in an empty folder, from the vetting to the first review', async () => {
    const vetting = await cli(['new', 'vetting', 'acme', '--name', 'Acme']);
    expect(vetting).toMatchObject({ code: 0, err: '' });
    expect(vetting.out).toContain('partnerships/acme/vetting.md\n\nNext: ');
    put({ 'partnerships/acme/vetting.md': read('partnerships/acme/vetting.md').replace('involvement:', 'involvement: deep') });
    const charter = await cli(['new', 'charter', 'acme']);
    expect(charter.out).toContain('Then: partnership-health check partnerships/acme/charter.md\n');
    expect(read('partnerships/acme/charter.md')).toMatch(/\nname: Acme\n[\s\S]*\ninvolvement: deep/);
    expect((await cli(['new', 'review'])).out).toContain('partnerships/acme/reviews/2026-Q2.md\n');
    expect((await cli(['new', 'recovery', 'acme'])).out).toContain('partnerships/acme/recovery/2026-07.md\n');
    expect(allFiles()).toEqual(['2026-07.md', '2026-Q2.md', 'charter.md', 'vetting.md']);
  });

  it('carries the last review forward', async () => {
    put(changedFiles({}));
    expect((await cli(['new', 'review', 'base', '--author', 'head of services'])).code).toBe(0);
    expect(read('partnerships/base/reviews/2026-Q2.md')).toMatch(/^---\nkind: review\npartnership: base\ndate: 2026-07-01\nperiod: 2026-Q2\nauthor: head of services\n/);
  });

  it('takes a period and a date', async () => {
    put(changedFiles({}));
    expect((await cli(['new', 'review', '--date', '2026-10-05', '--period', '2026-Q2'])).code).toBe(0);
    expect(read('partnerships/base/reviews/2026-Q2.md')).toContain('\ndate: 2026-10-05\nperiod: 2026-Q2\n');
  });

  it('dates by the configuration where that says a day', async () => {
    put({ ...changedFiles({}), 'partnership-health.yml': 'asOf: 2026-10-05\n' });
    expect((await cli(['new', 'review'], 'partnerships/base')).out).toContain('reviews/2026-Q3.md\n');
    expect(read('partnerships/base/reviews/2026-Q3.md')).toContain('\ndate: 2026-10-05\n');
  });

  it('writes into the portfolio that it is pointed at', async () => {
    put({ 'other/partnership-health.yml': 'rules: 1\n' });
    const { out } = await cli(['new', 'charter', 'acme', '--dir', 'other']);
    expect(out).toContain('other/partnerships/acme/charter.md\n');
    expect(existsSync(join(folder, 'other/partnerships/acme/charter.md'))).toBe(true);
  });

  it('takes a charter over from a vetting that lies elsewhere', async () => {
    put({ 'portfolio/partnership-health.yml': '', 'drafts/found.md': changedFiles({ vetting: '{}' })['partnerships/base/vetting.md'] ?? '' });
    const { out } = await cli(['new', 'charter', 'base', '--from', 'drafts/found.md', '--dir', 'portfolio']);
    expect(out).toContain('portfolio/partnerships/base/charter.md\n');
    expect(read('portfolio/partnerships/base/charter.md')).toContain('owner: ally');
  });

  it('says what it can begin', async () => {
    const { code, err, out } = await cli(['new', '--help']);
    expect([code, err]).toEqual([0, '']);
    for (const kind of ['charter', 'review', 'vetting', 'recovery']) expect(out).toContain(`  ${kind} `);
  });
});

describe('a template of the repository', () => {
  const path = '.partnership-health/templates/vetting.md';

  it('is what a document is made from, which is said, and is no document itself', async () => {
    put({ [path]: '---\nkind: vetting\npartnership: template\nname:\nx-region: # north or south\n---\n\n## Decision\n' });
    expect((await cli(['new', 'vetting', 'acme', '--name', 'Acme'])).out).toContain(`partnerships/acme/vetting.md\n\nMade from ${path}.\n`);
    expect(read('partnerships/acme/vetting.md')).toBe('---\nkind: vetting\npartnership: acme\nname: Acme\nx-region: # north or south\ndate: 2026-07-01\n---\n\n## Decision\n');
    expect((await cli(['check', '--all'])).out).not.toContain('template');
  });

  it('that is broken stops everything, also where the charter takes over from a vetting', async () => {
    put({ ...changedFiles({ vetting: '{}' }), [path]: 'no frontmatter', '.partnership-health/templates/charter.md': '---\nkind: review\n---\n' });
    const before = allFiles();
    expect((await cli(['new', 'vetting', 'acme'])).err).toMatch(/^error: \.partnership-health\/templates\/vetting\.md cannot be used as a template: it has no frontmatter/);
    expect((await cli(['new', 'charter', 'base2', '--from', 'partnerships/base/vetting.md'])).err).toContain('its kind is review; expected kind: charter');
    expect(allFiles()).toEqual(before);
  });
});

describe('new is refused with one line', () => {
  beforeEach(() => put(changedFiles({ vetting: '{}' })));

  it.each<[string, readonly string[], string]>([
    ['for a partnership that is not there', ['review', 'basis'], 'there is no partnership basis'],
    ['for one that nearly is', ['review', 'bases'], 'there is no partnership bases; did you mean "base"?'],
    ['for a recovery of one that nearly is', ['recovery', 'bas'], 'there is no partnership bas; did you mean "base"?'],
    ['for a charter that is there', ['charter', 'base'], 'base has a charter already, partnerships/base/charter.md'],
    ['for a vetting that is there', ['vetting', 'base'], 'base has a vetting already, partnerships/base/vetting.md'],
    ['for an id that is another in capitals', ['charter', 'Base'], 'there is a partnership base already; did you mean "base"?'],
    ['for what is no id', ['charter', '../up'], '"../up" cannot be an id; expected letters, digits and single hyphens, like northwind-helpdesk'],
    ['for what is no day', ['review', '--date', '2026-02-30'], '--date 2026-02-30 is not a day; expected one like 2026-03-31'],
    ['for what is no period', ['review', '--period', 'spring'], 'spring is no period; expected one like 2026-Q1, 2026-H1, 2026-03, 2026 or 2026-01-01/2026-03-31'],
    ['for a period that is reviewed', ['review', '--period', '2026-Q1'], '2026-Q1 is reviewed already, in partnerships/base/reviews/2026-Q1.md'],
    ['for a vetting that is not there', ['charter', 'acme', '--from', 'no.md'], 'there is no file no.md'],
    ['for a vetting that is none', ['charter', 'acme', '--from', 'partnerships/base/charter.md'], 'partnerships/base/charter.md is no vetting; expected a Markdown file with kind: vetting'],
    ['for the vetting of another', ['charter', 'acme', '--from', 'partnerships/base/vetting.md'], 'partnerships/base/vetting.md is the vetting of base, not of acme; expected one id for both'],
    ['for a folder that is not there', ['charter', 'acme', '--dir', 'nowhere'], 'there is no file or folder nowhere'],
  ])('%s', async (_, args, error) => {
    const before = allFiles();
    expect(await cli(['new', ...args])).toEqual(refusal(error));
    expect(allFiles()).toEqual(before);
  });

  it('where several partnerships could be meant, or none is there', async () => {
    put({ 'partnerships/acme/charter.md': '---\nkind: charter\npartnership: acme\n---\n' });
    expect(await cli(['new', 'review'])).toEqual(refusal('there are 2 partnerships; say which one: acme, base'));
    mkdirSync(join(folder, 'empty'));
    expect(await cli(['new', 'review'], 'empty')).toEqual(refusal('there is no partnership here yet; begin with `partnership-health new charter ID`'));
  });

  it('where another file is in the way', async () => {
    put({ 'partnerships/acme/charter.md': 'mine' });
    expect(await cli(['new', 'charter', 'acme'])).toEqual(refusal('partnerships/acme/charter.md was not written: it is there already, and has been left as it is'));
    expect(read('partnerships/acme/charter.md')).toBe('mine');
  });

  it('where a file stands in place of the folder', async () => {
    put({ 'partnerships/acme': 'mine' });
    expect(await cli(['new', 'charter', 'acme'])).toEqual(refusal('partnerships/acme/charter.md was not written: a file stands where a folder is needed'));
  });

  it('where no file can have such a name', async () => {
    const id = 'a'.repeat(300);
    expect(await cli(['new', 'charter', id])).toEqual(refusal(`partnerships/${id}/charter.md was not written: its name is too long`));
  });

  it('where there is nothing to recover from', async () => {
    put({ 'partnership-health.yml': 'asOf: 2026-04-15\n' });
    expect(await cli(['new', 'recovery', 'base'])).toEqual(refusal('base has no finding to recover from'));
  });
});

describe('a new file', () => {
  it('never takes the place of a file, a link, or a link to nowhere', () => {
    put({ 'there.md': 'mine' });
    symlinkSync('there.md', join(folder, 'link.md'));
    symlinkSync('nowhere.md', join(folder, 'lost.md'));
    for (const name of ['there.md', 'link.md', 'lost.md']) expect(() => createFile(join(folder, name), 'other')).toThrow(FileError);
    expect(read('there.md')).toBe('mine');
    expect(readdirSync(folder).sort()).toEqual(['link.md', 'lost.md', 'there.md']);
  });

  it('is written by one of many at the same time, whole, and by no other', async () => {
    const program = join(folder, 'write.cjs');
    buildSync({
      stdin: {
        contents: `import { createFile } from './writeFile.ts';
          process.stdin.once('data', () => {
            try { createFile(process.argv[2], process.argv[3].repeat(100_000)); console.log('wrote'); } catch (error) { console.log(error.message); }
            process.exit();
          });
          console.log('ready');`,
        resolveDir: fileURLToPath(new URL('../../src/workspace/', import.meta.url)), loader: 'ts',
      },
      bundle: true, platform: 'node', format: 'cjs', outfile: program, logLevel: 'silent',
    });
    const target = join(folder, 'a/b/new.md');
    const said = await race(program, target, ['a', 'b', 'c', 'd', 'e', 'f']);
    expect(said.filter((line) => line === 'wrote')).toHaveLength(1);
    expect(new Set(said)).toEqual(new Set(['wrote', 'it is there already, and has been left as it is']));
    const winner = 'abcdef'[said.indexOf('wrote')] ?? '';
    expect(readFileSync(target, 'utf8')).toBe(winner.repeat(100_000));
    expect(readdirSync(dirname(target))).toEqual(['new.md']);
  }, 60_000);
});

/** Starts processes, lets all of them write when the last is ready, and tells what each said. */
async function race(program: string, target: string, letters: readonly string[]): Promise<readonly string[]> {
  const runners = letters.map((letter) => spawn(process.execPath, [program, target, letter], { stdio: ['pipe', 'pipe', 'inherit'] }));
  await Promise.all(runners.map((runner) => new Promise((resolve) => runner.stdout.once('data', resolve))));
  const answers = runners.map((runner) => new Promise<string>((resolve) => runner.stdout.once('data', (data: Buffer) => resolve(data.toString().trim()))));
  for (const runner of runners) runner.stdin.write('go\n');
  return Promise.all(answers);
}
