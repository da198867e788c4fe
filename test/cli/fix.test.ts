import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { applyPatch, parsePatch } from 'diff';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changedBytes, FileError, LeftAlone, replaceFile } from '../../src/workspace/writeFile.ts';
import { BASE, changedFiles } from '../support/base.ts';
import { runIn, type Ran } from '../support/commandLine.ts';

const REVIEW = 'partnerships/base/reviews/2026-Q1.md';
const CHARTER = 'partnerships/base/charter.md';

/** The sound review with four slips, in another style: a byte order mark, Windows line ends, quotes and comments. */
const BROKEN = `\uFEFF${BASE.review
  .replace('customer:', '"Customer":')
  .replace('direction: we-pay', "direction: 'We Pay'")
  .replace(/^date: .*$/m, 'date: 02.04.2026 # the day')
  .replace("## Partner's view", '## Partners view ##')
  .replaceAll('\n', '\r\n')}`;
const MENDED = `\uFEFF${BASE.review
  .replace('customer:', '"customer":')
  .replace('direction: we-pay', "direction: 'we-pay'")
  .replace(/^date: .*$/m, 'date: 2026-04-02 # the day')
  .replace("## Partner's view", "## Partner's view ##")
  .replaceAll('\n', '\r\n')}`;

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fix-'));
  for (const [path, text] of Object.entries(changedFiles({}))) put(path, text);
  put('partnership-health.yml', 'asOf: 2026-04-15\n');
  put('partnerships/base/plan.md', '# Plan\n');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

function bytes(path: string): Buffer {
  return readFileSync(join(folder, path));
}

function fix(args: readonly string[] = [], within = '.'): Promise<Ran> {
  return runIn(join(folder, within), ['fix', ...args]);
}

describe('fix', () => {
  it('has nothing to do with a sound portfolio', async () => {
    const before = bytes(REVIEW);
    expect(await fix()).toEqual({ code: 0, out: 'nothing can be mended with certainty\n', err: '' });
    expect(bytes(REVIEW)).toEqual(before);
  });

  it('mends what is certain, to the byte, and says what it did', async () => {
    put(REVIEW, BROKEN);
    const { code, out, err } = await fix();
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe(`${REVIEW}
  5  Change to "2026-04-02"  invalid-value
  17  Change to "customer"  unknown-field
  19  Change to "we-pay"  invalid-value
  98  Change the heading to "Partner's view"  missing-section

4 mistakes mended in 1 file
`);
    expect(bytes(REVIEW).toString()).toBe(MENDED);
    expect((await fix()).out).toBe('nothing can be mended with certainty\n');
  });

  it('counts what is left', async () => {
    put(REVIEW, BASE.review.replace('customer:', 'Customer:').replace('direction: we-pay', 'direction: nobody').replace('money:', 'monney:'));
    expect((await fix()).out).toContain('1 mistake mended in 1 file; 2 mistakes left for you, see `partnership-health check`\n');
  });

  it('touches only what it was asked for', async () => {
    put(REVIEW, BROKEN);
    put(CHARTER, BASE.charter.replace('stage: active', 'stage: Active'));
    expect((await fix([CHARTER])).out).toBe(`${CHARTER}\n  5  Change to "active"  invalid-value\n\n1 mistake mended in 1 file\n`);
    expect(bytes(REVIEW).toString()).toBe(BROKEN);
    expect((await fix(['partnerships/base/reviews'])).out).toContain('4 mistakes mended in 1 file');
  });

  it('mends the configuration as well', async () => {
    put('partnership-health.yml', '# ours\nasOf: 2026/04/15\nseverity: { No-Kpis: LOW } # for now\n');
    expect((await fix()).out).toContain('3 mistakes mended in 1 file');
    expect(bytes('partnership-health.yml').toString()).toBe('# ours\nasOf: 2026-04-15\nseverity: { no-kpis: low } # for now\n');
  });

  it('works from a folder within', async () => {
    put(REVIEW, BROKEN);
    expect((await fix([], 'partnerships/base')).out).toMatch(/^reviews\/2026-Q1\.md\n/);
    expect(bytes(REVIEW).toString()).toBe(MENDED);
  });

  it.each([
    ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(BROKEN.slice(1), 'utf16le')]), 'it is UTF-16; save it as UTF-8 first'],
    ['bytes that are no text', Buffer.concat([Buffer.from(BROKEN), Buffer.from([0xe9, 0x0a])]), 'it has bytes that are not UTF-8'],
  ])('leaves a file in %s alone and says so', async (_, content, why) => {
    put(REVIEW, content);
    put(CHARTER, BASE.charter.replace('stage: active', 'stage: Active'));
    const { code, out, err } = await fix();
    expect([code, err]).toEqual([0, `${REVIEW} was left alone: ${why}\n`]);
    expect(out).toMatch(/1 mistake mended in 1 file; \d+ mistakes left for you/);
    expect(bytes(REVIEW)).toEqual(content);
  });

  it('refuses a path that is not there with one line', async () => {
    expect(await fix(['nowhere'])).toEqual({ code: 2, out: '', err: 'error: there is no file or folder nowhere\n' });
  });
});

describe('fix --dry-run', () => {
  it('shows a patch that does the same, and writes nothing', async () => {
    put(REVIEW, BROKEN);
    put(CHARTER, BASE.charter.replace('stage: active', 'stage: Active'));
    const { code, out, err } = await fix(['--dry-run']);
    expect(code).toBe(0);
    expect(err).toMatch(/5 mistakes would be mended in 2 files\n$/);
    expect(bytes(REVIEW).toString()).toBe(BROKEN);
    const patches = parsePatch(out);
    expect(patches.map(({ oldFileName, newFileName }) => [oldFileName, newFileName])).toEqual([
      [`a/${CHARTER}`, `b/${CHARTER}`],
      [`a/${REVIEW}`, `b/${REVIEW}`],
    ]);
    const patch = patches[1];
    expect(patch && applyPatch(BROKEN, patch)).toBe(MENDED);
    expect(readdirSync(join(folder, 'partnerships/base/reviews')).sort()).toEqual(['2025-Q4.md', '2026-Q1.md']);
  });

  it('shows nothing where there is nothing to mend', async () => {
    expect(await fix(['-n'])).toEqual({ code: 0, out: '', err: 'nothing can be mended with certainty\n' });
  });
});

describe('a file that is replaced', () => {
  const path = (): string => join(folder, 'file.md');

  it('is left as it is when somebody else has changed it', () => {
    put('file.md', 'theirs');
    expect(() => replaceFile(path(), Buffer.from('read'), Buffer.from('ours'))).toThrow(LeftAlone);
    expect(() => changedBytes(bytes('file.md'), 'read', 'ours')).toThrow('somebody else has just changed it');
    expect(bytes('file.md').toString()).toBe('theirs');
  });

  it('keeps its mode, and a link stays a link', () => {
    put('file.md', 'read');
    chmodSync(path(), 0o640);
    symlinkSync('file.md', join(folder, 'link.md'));
    replaceFile(join(folder, 'link.md'), Buffer.from('read'), Buffer.from('ours'));
    expect(readlinkSync(join(folder, 'link.md'))).toBe('file.md');
    expect([bytes('file.md').toString(), statSync(path()).mode & 0o777]).toEqual(['ours', 0o640]);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('is left as it is when it cannot be written', () => {
    expect(() => replaceFile(path(), Buffer.from(''), Buffer.from('ours'))).toThrow(FileError);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
