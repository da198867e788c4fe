import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/generated/types.ts';
import { PortfolioService } from '../../src/service/portfolioService.ts';
import { fileExists, hasMany, listMarkdown, readPortfolioFile, readPortfolioFiles } from '../../src/workspace/portfolioFiles.ts';
import { AS_OF, changedFiles } from '../support/base.ts';

/** Folders that are made to hurt: what cannot be read is named, everything else is read as before. */
const roots: string[] = [];
let root = '';

function write(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'portfolio-'));
  roots.push(root);
  for (const [path, text] of Object.entries(changedFiles({}))) write(path, text);
  write('partnerships/base/plan.md', '# Plan\n');
});

afterAll(() => {
  for (const one of roots) rmSync(one, { recursive: true, force: true });
});

function report(): Report {
  const service = new PortfolioService({ today: () => AS_OF, fileExists: (path) => fileExists(root, path) });
  for (const file of readPortfolioFiles(root)) service.take(file);
  return service.report();
}

function mistakes(): readonly string[] {
  return report().findings.filter(({ level }) => level === 'error').map(({ rule, path, message }) => `${path} ${rule}: ${message}`);
}

const isRoot = process.getuid?.() === 0;

describe('a folder', () => {
  it('of sound documents has no mistake', () => {
    expect(mistakes()).toEqual([]);
    expect(report().partnerships.map(({ level }) => level)).toEqual(['healthy']);
  });

  it('with links in a circle is read once', () => {
    symlinkSync(root, join(root, 'partnerships/base/loop'));
    symlinkSync('..', join(root, 'partnerships/up'));
    symlinkSync('b.md', join(root, 'partnerships/a.md'));
    symlinkSync('a.md', join(root, 'partnerships/b.md'));
    expect(listMarkdown(root).filter((path) => path.includes('loop') || path.includes('up/'))).toEqual([]);
    expect(report().partnerships).toHaveLength(1);
    expect(mistakes().every((mistake) => mistake.includes('its links go in a circle'))).toBe(true);
  });

  it('with a link to nowhere is read all the same', () => {
    symlinkSync('nowhere.md', join(root, 'partnerships/base/gone.md'));
    expect(mistakes()).toEqual([]);
  });

  it('that is named like a document is no document', () => {
    mkdirSync(join(root, 'partnerships/base/folder.md'));
    write('partnerships/base/folder.md/notes.md', 'Notes.\n');
    expect(mistakes()).toEqual([]);
  });

  it('that is named like the configuration is named, and the rest judged with the defaults', () => {
    mkdirSync(join(root, 'partnership-health.yml'));
    expect(mistakes()).toEqual(['partnership-health.yml unreadable-document: this file could not be read: it is a folder']);
    expect(report().partnerships).toHaveLength(1);
  });

  it('that cannot be opened is left out', { skip: isRoot }, () => {
    write('partnerships/locked/a.md', 'Notes.\n');
    chmodSync(join(root, 'partnerships/locked'), 0);
    expect(report().partnerships).toHaveLength(1);
    chmodSync(join(root, 'partnerships/locked'), 0o755);
  });

  it('with names that are no plain names is read', () => {
    for (const name of ['a b.md', 'ü.md', '🙂.md', '[x].md', '{a,b}.md', '(!).md', '-.md', '..md', '#.md', 'a\nb.md', '%2e.md', '\\.md']) {
      write(`partnerships/base/${name}`, changedFiles({})['partnerships/base/charter.md']?.replace('partnership: base', 'partnership: other') ?? '');
    }
    expect(report().partnerships.map(({ partnership }) => partnership)).toEqual(['base', 'other']);
    expect(report().findings.filter(({ rule }) => rule === 'duplicate-id')).toHaveLength(11);
  });

  it('is listed in order, hidden folders and links to files with it, and without the folders that are never ours', () => {
    for (const path of ['b/x.md', 'b.md', '.github/y.md', 'node_modules/z.md', 'b/.git/z.md', 'b/x.MD', 'b/md']) write(path, 'Notes.\n');
    symlinkSync('b.md', join(root, 'a.md'));
    const listed = listMarkdown(root);
    expect(listed.filter((path) => !path.startsWith('partnerships/'))).toEqual(['.github/y.md', 'a.md', 'b.md', 'b/x.md']);
    expect([listed.length, listed.length + 1].map((many) => hasMany(root, many))).toEqual([true, false]);
  });

  it.each(['utf-8', 'utf-8 with a mark', 'utf-16le', 'utf-16be'])('with a file in %s is read as text', (encoding) => {
    const utf16 = Buffer.from('\uFEFFMüller 🙂', 'utf16le');
    const bytes = encoding === 'utf-16le' ? utf16 : encoding === 'utf-16be' ? Buffer.from(utf16).swap16() : Buffer.from(`${encoding === 'utf-8' ? '' : '\uFEFF'}Müller 🙂`);
    write('a.md', bytes);
    expect(readPortfolioFile(root, 'a.md')).toMatchObject({ path: 'a.md', text: 'Müller 🙂' });
  });

  it('500 folders deep is read', () => {
    const deep = `${'d/'.repeat(500)}notes.md`;
    write(deep, 'Notes.\n');
    expect(listMarkdown(root)).toContain(deep);
  });
});

describe('a file', () => {
  it('that may not be read is named, and keeps its partnership from being healthy', { skip: isRoot }, () => {
    write('partnerships/base/reviews/secret.md', '---\nkind: review\n---\n');
    chmodSync(join(root, 'partnerships/base/reviews/secret.md'), 0);
    expect(mistakes()).toEqual(['partnerships/base/reviews/secret.md unreadable-document: this file could not be read: permission denied']);
    expect(report().partnerships[0]?.level).toBe('unknown');
  });

  it('that is a folder by the time it is read is named', () => {
    mkdirSync(join(root, 'partnerships/base/x.md'));
    expect(readPortfolioFile(root, 'partnerships/base/x.md')).toEqual({ path: 'partnerships/base/x.md', failure: { type: 'unreadable', message: 'it is a folder' } });
  });

  it('whose size the file system does not know is read to its end', { skip: !existsSync('/proc/self/status') }, () => {
    symlinkSync('/proc/self/status', join(root, 'a.md'));
    expect(readPortfolioFile(root, 'a.md')).toMatchObject({ text: expect.stringContaining('VmPeak') as unknown });
  });

  it('that is gone by the time it is read is none', () => {
    expect(readPortfolioFile(root, 'partnerships/base/gone.md')).toBeUndefined();
    expect(readPortfolioFile(root, 'partnerships/base/charter.md/below.md')).toBeUndefined();
  });

  it('of 20 MB is named, and not read', () => {
    write('partnerships/base/reviews/huge.md', new Uint8Array(20_000_000).fill(97));
    expect(mistakes()).toEqual([expect.stringMatching(/huge\.md document-too-large: 20 000 000 bytes/)]);
    expect(report().partnerships[0]?.level).toBe('unknown');
  });

  it('of 20 MB where nobody expects a document is none of ours', () => {
    write('notes/huge.md', new Uint8Array(20_000_000).fill(97));
    expect(mistakes()).toEqual([]);
  });

  it('of bytes that are no text is named where they stand', () => {
    write('partnerships/base/reviews/2026-Q1.md', Buffer.from(changedFiles({})['partnerships/base/reviews/2026-Q1.md']?.replace('author: alliance', 'author: all\xEDance') ?? '', 'latin1'));
    expect(mistakes()).toEqual([expect.stringContaining('2026-Q1.md invalid-encoding')]);
  });

  it('of NUL bytes is none of ours', () => {
    write('partnerships/base/nul.md', new Uint8Array(1000));
    expect(mistakes()).toEqual([]);
  });

  it('that never ends is not waited for', { skip: process.platform === 'win32' }, () => {
    execFileSync('mkfifo', [join(root, 'partnerships/base/pipe.md')]);
    symlinkSync('/dev/zero', join(root, 'partnerships/base/zero.md'));
    expect(report().partnerships).toHaveLength(1);
  });
});
