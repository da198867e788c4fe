import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { DOCUMENT_RULES, RULES } from '../src/rules/index.ts';
import type { Fix } from '../src/rules/documentRule.ts';
import { applyEdits, type TextEdit } from '../src/text/edit.ts';
import type { Remark } from './fixtures/support/carets.ts';
import { readFixture, redraw, type Fixture, type FixtureFile } from './fixtures/support/fixture.ts';
import { fixesOf, judgeFixture, type Judged } from './fixtures/support/judge.ts';

/** Fixtures with carets: `test/fixtures/README.md` says how to write one. */
const ROOT = fileURLToPath(new URL('./fixtures/rules/', import.meta.url));
const UPDATE = process.env['UPDATE_FIXTURES'] === '1';

const RULE_IDS = [...RULES, ...DOCUMENT_RULES].map(({ id }) => id);
const folders = readdirSync(ROOT).sort();

function fixturesOf(rule: string): readonly string[] {
  return readdirSync(join(ROOT, rule)).filter((name) => name.endsWith('.md')).sort();
}

function judge(rule: string, name: string): { readonly fixture: Fixture; readonly judged: Judged } {
  const fixture = readFixture(join(ROOT, rule, name));
  return { fixture, judged: judgeFixture(fixture, rule) };
}

/** Every file as written, and as it would have to look; and whatever was found beyond the lines of the fixture. */
function compare({ fixture, judged }: { readonly fixture: Fixture; readonly judged: Judged }) {
  const own = fixture.files.map((file) => ({ file, ...redraw(file, judged.remarks.get(file.path) ?? []) }));
  const around = [...judged.remarks].filter(([path]) => !fixture.files.some((file) => file.path === path));
  const beyond = [...own.map(({ file, beyond: remarks }) => [file.path, remarks] as const), ...around];
  return { own, beyond: beyond.flatMap(([path, remarks]) => remarks.map((remark) => describeBeyond(path, remark, fixture))) };
}

function describeBeyond(path: string, { rule, message, range }: Remark, { portfolio }: Fixture): string {
  const line = portfolio.get(path)?.split(/\r\n|\n|\r/)[range.start.line] ?? '';
  return `${path}:${range.start.line + 1} ${rule}: ${message} (copy this line into the fixture to put carets under it: ${line})`;
}

describe.each(folders)('%s', (rule) => {
  it.each(fixturesOf(rule))('%s', (name) => {
    const { own, beyond } = compare(judge(rule, name));
    if (UPDATE) own.forEach(({ file, text }) => update(file.file, file.written, text));
    else for (const { file, text } of own) expect(file.written).toBe(text);
    expect(beyond).toEqual([]);
  });

  it.each(fixturesOf(rule).filter((name) => name.startsWith('bad-') && !/\.(fixed|offered)\.md$/.test(name)))('%s is mended by its fixes', (name) => {
    const { fixture, judged } = judge(rule, name);
    for (const safety of ['safe', 'offered'] as const) {
      const edits = fixesOf(judged, fixture.main.path, safety).flatMap((fix) => ownEdits(fix, fixture.main));
      const file = join(ROOT, rule, name.replace(/\.md$/, safety === 'safe' ? '.fixed.md' : '.offered.md'));
      if (edits.length === 0) expect(existsSync(file), `${file} has nothing to show`).toBe(false);
      else checkFixed(file, applyEdits(fixture.main.own, edits));
    }
  });
});

/** A fix's edits in the fixture's own text; those that go into what its base adds have no place there. */
function ownEdits({ edits }: Fix, { ownOffset }: FixtureFile): readonly TextEdit[] {
  return edits.flatMap(({ span, text }) => {
    const [start, end] = [ownOffset(span.start), ownOffset(span.end)];
    return start === undefined || end === undefined ? [] : [{ span: { start, end }, text }];
  });
}

function checkFixed(file: string, text: string): void {
  const own = existsSync(file) ? readFixture(file).main.own : undefined;
  if (UPDATE && own !== text) writeFileSync(file, text);
  else expect(own).toBe(text);
}

function update(file: string, written: string, text: string): void {
  if (written === text) return;
  const mark = readFileSync(file, 'utf8').startsWith('\uFEFF') ? '\uFEFF' : '';
  // What is no text cannot be written back as it was; such a fixture is made by hand.
  expect(Buffer.from(mark + written).equals(readFileSync(file)), `${file} has to be edited by hand`).toBe(true);
  writeFileSync(file, mark + text);
}

describe('every fixture', () => {
  it('is of a rule that exists', () => {
    expect(folders.filter((folder) => !RULE_IDS.includes(folder))).toEqual([]);
  });

  it('is good, bad or mended, and says so in its name', () => {
    const names = folders.flatMap((rule) => fixturesOf(rule).map((name) => `${rule}/${name}`));
    expect(names.filter((name) => !/\/(good-[\w-]+|bad-[\w-]+(\.fixed|\.offered)?)\.md$/.test(name))).toEqual([]);
  });

  it('that is bad shows its rule, one that is good shows nothing', () => {
    for (const rule of folders) {
      for (const name of fixturesOf(rule)) {
        const said = readFixture(join(ROOT, rule, name)).files.flatMap(({ expected }) => expected.map((remark) => remark.rule));
        if (name.startsWith('good-')) expect(said, `${rule}/${name}`).toEqual([]);
        else if (!/\.(fixed|offered)\.md$/.test(name)) expect(said, `${rule}/${name}`).toContain(rule);
      }
    }
  });
});

it('every rule has a bad fixture', () => {
  const shown = new Set(folders.filter((rule) => fixturesOf(rule).some((name) => name.startsWith('bad-'))));
  expect(RULE_IDS.filter((id) => !shown.has(id))).toEqual([]);
});

it('every rule about documents has a good fixture', () => {
  const shown = new Set(folders.filter((rule) => fixturesOf(rule).some((name) => name.startsWith('good-'))));
  expect(DOCUMENT_RULES.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
});
