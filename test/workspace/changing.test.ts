import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Report } from '../../src/model/generated/types.ts';
import { PortfolioService } from '../../src/service/portfolioService.ts';
import { SourceText, type StoredText } from '../../src/text/sourceText.ts';
import { readPortfolioFile, readPortfolioFiles } from '../../src/workspace/portfolioFiles.ts';
import { AS_OF, changedFiles } from '../support/base.ts';

/** What somebody else does right after a file was read, or before a folder is opened, by its path. */
const meanwhile = vi.hoisted(() => new Map<string, () => void>());

vi.mock('node:fs', async (original) => {
  const real: typeof fs = await original();
  const during = (path: unknown): void => meanwhile.get(String(path))?.();
  const open = new Map<number, unknown>();
  return {
    ...real,
    openSync: (...args: Parameters<typeof fs.openSync>) => {
      const file = real.openSync(...args);
      open.set(file, args[0]);
      return file;
    },
    readSync: (file: number, ...args: [NodeJS.ArrayBufferView, number, number, number]) => {
      const read = real.readSync(file, ...args);
      during(open.get(file));
      return read;
    },
    readdirSync: (...args: Parameters<typeof fs.readdirSync>) => {
      during(args[0]);
      return real.readdirSync(...args);
    },
  };
});

const REVIEW = 'partnerships/base/reviews/2026-Q1.md';
const roots: string[] = [];
let root: string;

beforeEach(() => {
  meanwhile.clear();
  root = fs.mkdtempSync(join(tmpdir(), 'changing-'));
  roots.push(root);
  for (const [path, text] of Object.entries(changedFiles({}))) write(path, text);
});

afterAll(() => {
  for (const one of roots) fs.rmSync(one, { recursive: true, force: true });
});

function write(path: string, text: string): void {
  fs.mkdirSync(dirname(join(root, path)), { recursive: true });
  fs.writeFileSync(join(root, path), text);
}

function at(path: string): string {
  return `${root}/${path}`;
}

function report(): Report {
  const service = new PortfolioService({ today: () => AS_OF });
  for (const file of readPortfolioFiles(root)) service.take(file);
  return service.report();
}

/** Has something done once, whenever a path is looked at first. */
function once(path: string, act: () => void): void {
  meanwhile.set(at(path), () => {
    meanwhile.delete(at(path));
    act();
  });
}

const whole = changedFiles({})[REVIEW] ?? '';

describe('a file', () => {
  it('that grows while it is read is read again', () => {
    write(REVIEW, whole.slice(0, 200));
    once(REVIEW, () => fs.appendFileSync(at(REVIEW), whole.slice(200)));
    expect(readPortfolioFile(root, REVIEW)).toMatchObject({ path: REVIEW, text: whole });
  });

  it('that is replaced while it is read is read again', () => {
    write(REVIEW, whole.replaceAll('2026', '2025'));
    write('draft.tmp', whole);
    fs.utimesSync(at('draft.tmp'), fs.statSync(at(REVIEW)).atime, fs.statSync(at(REVIEW)).mtime);
    once(REVIEW, () => fs.renameSync(at('draft.tmp'), at(REVIEW)));
    expect(readPortfolioFile(root, REVIEW)).toMatchObject({ path: REVIEW, text: whole });
  });

  it('that was let go is read again, and the lines that were kept are as they were', () => {
    const { stored = '' } = readPortfolioFile(root, REVIEW) as { readonly stored?: StoredText };
    const source = new SourceText(stored);
    source.release([1]);
    expect(source.text).toBe(whole);
    write(REVIEW, 'another\ntext\nnow');
    source.release([]);
    expect([source.lineText(1), source.text]).toEqual(['kind: review', 'another\ntext\nnow']);
    fs.rmSync(at(REVIEW));
    source.release([]);
    expect([source.lineText(1), source.text, source.positionAt(200)]).toEqual(['kind: review', '', { line: 0, character: 0 }]);
  });

  it.each([
    ['a byte order mark', Buffer.from('\uFEFFone\ntwo'), 'one\ntwo'],
    ['two bytes a sign', Buffer.from('\uFEFFone\ntwo', 'utf16le'), 'one\ntwo'],
    ['bytes that are no text', Buffer.from([0x6f, 0xff, 0x0a, 0x74]), 'o\uFFFD\nt'],
  ])('with %s is the same text when it is read again', (_, bytes, text) => {
    fs.writeFileSync(at(REVIEW), bytes);
    const { stored = '' } = readPortfolioFile(root, REVIEW) as { readonly stored?: StoredText };
    const source = new SourceText(stored);
    expect(source.text).toBe(text);
    source.release([0]);
    expect([source.lineText(0), source.text]).toEqual([text.split('\n')[0], text]);
  });

  it('that is emptied, to be written anew, while it is read is not taken for what it was', () => {
    once(REVIEW, () => fs.truncateSync(at(REVIEW), 0));
    expect(readPortfolioFile(root, REVIEW)).toMatchObject({ path: REVIEW, text: '' });
  });

  it('that grows beyond what is read while it is read is too large', () => {
    once(REVIEW, () => fs.truncateSync(at(REVIEW), 50_000_000));
    expect(readPortfolioFile(root, REVIEW)).toMatchObject({ failure: { type: 'too-large' } });
  });

  it('that never rests is named, keeps its partnership from being healthy, and the rest is judged', () => {
    expect(report().partnerships).toMatchObject([{ partnership: 'base', level: 'healthy' }]);
    let reads = 0;
    meanwhile.set(at(REVIEW), () => fs.appendFileSync(at(REVIEW), `line ${reads++}\n`));
    const { findings, partnerships } = report();
    expect(findings.filter(({ path, level }) => path === REVIEW && level === 'error')).toMatchObject([
      { rule: 'unreadable-document', message: 'this file could not be read: somebody is writing it at this moment; look again when that is done' },
    ]);
    expect(partnerships).toMatchObject([{ partnership: 'base', level: 'watch' }]);
    expect(reads).toBe(3);
    expect(findings.filter(({ rule }) => rule === 'missing-kind')).toEqual([]);
  });

  it('that vanishes once it was listed, or once it was read, is none', () => {
    once('partnerships/base/charter.md', () => fs.rmSync(at(REVIEW)));
    expect([...readPortfolioFiles(root)].map(({ path }) => path)).not.toContain(REVIEW);
    write(REVIEW, whole);
    once(REVIEW, () => fs.rmSync(at(REVIEW)));
    expect(readPortfolioFile(root, REVIEW)).toBeUndefined();
  });

  it('that becomes a folder once it was listed is named, and the rest is judged', () => {
    once('partnerships/base/charter.md', () => {
      fs.rmSync(at(REVIEW));
      fs.mkdirSync(at(REVIEW));
    });
    const { findings, partnerships } = report();
    expect(findings.filter(({ path }) => path === REVIEW).map(({ message }) => message)).toEqual(['this file could not be read: it is a folder']);
    expect(partnerships).toHaveLength(1);
  });
});

describe('a folder', () => {
  function refuse(path: string, code = 'EIO'): void {
    meanwhile.set(`${root}/${path}/`, () => {
      throw Object.assign(new Error(`${code}: refused`), { code });
    });
  }

  it('that cannot be opened is named, and keeps the partnership that it belongs to from being healthy', () => {
    refuse('partnerships/base/reviews');
    const { findings, partnerships } = report();
    expect(findings.filter(({ rule }) => rule === 'unreadable-document')).toMatchObject([{
      path: 'partnerships/base/reviews', partnership: 'base', level: 'error',
      message: 'this folder could not be opened, and may hold documents: the disk does not answer as it should',
    }]);
    expect(partnerships).toMatchObject([{ partnership: 'base', level: 'unknown' }]);
  });

  it('that cannot be opened is named where all partnerships lie in it', () => {
    refuse('partnerships', 'EACCES');
    expect(report().findings).toMatchObject([{ rule: 'unreadable-document', path: 'partnerships', message: 'this folder could not be opened, and may hold documents: permission denied' }]);
  });

  it('that cannot be opened is no matter where nobody expects a document', () => {
    write('docs/page.md', 'A page.\n');
    refuse('docs');
    expect(report().partnerships).toMatchObject([{ level: 'healthy' }]);
    write('partnership-health.yml', 'rules: 1\nexclude: [partnerships/base/reviews/**]\n');
    refuse('partnerships/base/reviews');
    expect(report().findings.filter(({ rule }) => rule === 'unreadable-document')).toEqual([]);
  });

  it('that vanishes once it was listed holds nothing', () => {
    once('partnerships/base/reviews/', () => fs.rmSync(at('partnerships/base/reviews'), { recursive: true }));
    expect(report().findings.filter(({ rule }) => rule === 'unreadable-document')).toEqual([]);
  });
});
