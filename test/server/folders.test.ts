import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Folders } from '../../src/server/folders.ts';
import { MemoryHost, review } from './memoryHost.ts';

const A = 'file:///a';
const B = 'file:///b';
const DESK = 'partnerships/desk/reviews/2026-Q1.md';

let host: MemoryHost;
let shown: Map<string, readonly string[]>;
let published: string[];
let evaluations: number;
let log: string[];
let folders: Folders;

beforeEach(() => {
  host = new MemoryHost();
  shown = new Map();
  published = [];
  log = [];
  evaluations = 0;
  folders = new Folders((folder) => (folder.startsWith('file:') ? host : undefined), {
    publish: (uri, diagnostics) => {
      published.push(uri);
      shown.set(uri, diagnostics.map(({ code }) => String(code)));
    },
    evaluated: () => (evaluations += 1),
    prepare: () => undefined,
    progress: () => ({ report: () => undefined, end: () => undefined }),
    log: (message) => log.push(message),
  });
});

async function open(...uris: readonly string[]): Promise<void> {
  folders.change(uris.map((uri) => ({ uri, name: uri.slice(uri.lastIndexOf('/') + 1) })), []);
  await vi.waitFor(() => expect(folders.health().ready).toBe(true));
}

const partnerships = (): readonly string[] => folders.health().folders.flatMap(({ nodes }) => nodes.map(({ label }) => label));
const problems = (uri: string): readonly string[] => shown.get(uri) ?? [];
const changed = (uri: string, path: string, event: 'created' | 'changed' | 'deleted'): Promise<void> => folders.touched([{ uri: `${uri}/${path}`, event }]);

describe('documents', () => {
  test('are judged though none is open', async () => {
    host.files(A).set(DESK, review('desk'));
    await open(A);
    expect(problems(`${A}/${DESK}`)).toEqual(expect.arrayContaining(['no-kpis', 'scope-undefined']));
    expect(partnerships()).toEqual(['desk']);
  });

  test('in the editor stand over those on disk, until they are closed', async () => {
    host.files(A).set(DESK, review('desk'));
    await open(A);
    folders.edited(`${A}/${DESK}`, review('desk', 'surprise: 1'));
    await vi.waitFor(() => expect(problems(`${A}/${DESK}`)).toContain('unknown-field'));
    await changed(A, DESK, 'changed');
    folders.closed(`${A}/${DESK}`);
    await vi.waitFor(() => expect(problems(`${A}/${DESK}`)).not.toContain('unknown-field'));
    expect(problems(`${A}/${DESK}`)).toContain('no-kpis');
  });

  test('that vanish take their diagnostics with them, open or not, and come back', async () => {
    host.files(A).set(DESK, review('desk'));
    await open(A);
    folders.edited(`${A}/${DESK}`, review('desk'));
    host.files(A).delete(DESK);
    await changed(A, DESK, 'deleted');
    await vi.waitFor(() => expect(problems(`${A}/${DESK}`)).toEqual([]));
    folders.edited(`${A}/${DESK}`, review('desk', 'surprise: 1'));
    expect(partnerships()).toEqual([]);
    host.files(A).set(DESK, review('desk'));
    await changed(A, DESK, 'created');
    await vi.waitFor(() => expect(problems(`${A}/${DESK}`)).toContain('unknown-field'));
  });

  test('are judged by the configuration as it is being edited', async () => {
    host.files(A).set(DESK, review('desk')).set('partnership-health.yml', 'rules: 1\n');
    await open(A);
    folders.edited(`${A}/partnership-health.yml`, 'rules: 1\nseverity: { no-kpis: off }\n');
    await vi.waitFor(() => expect(problems(`${A}/${DESK}`)).not.toContain('no-kpis'));
    folders.closed(`${A}/partnership-health.yml`);
    await vi.waitFor(() => expect(problems(`${A}/${DESK}`)).toContain('no-kpis'));
  });

  test('outside of every folder are nobody’s', async () => {
    await open(A);
    folders.edited('file:///elsewhere/x.md', review('x'));
    folders.edited('untitled:Untitled-1', review('x'));
    expect(partnerships()).toEqual([]);
    expect(published).toEqual([]);
  });

  test('that are only a part of a file, or another version of it, do not stand over it', async () => {
    const other = 'partnerships/other/reviews/2026-Q1.md';
    host.files(A).set(DESK, review('desk')).set(other, review('other'));
    await open(A);
    for (const more of ['#L1', '?ref=before']) folders.edited(`${A}/${DESK}${more}`, '');
    folders.edited(`${A}/${other}`, review('other', 'surprise: 1'));
    await vi.waitFor(() => expect(problems(`${A}/${other}`)).toContain('unknown-field'));
    expect(problems(`${A}/${DESK}`)).toContain('no-kpis');
  });

  test('are judged once for many keystrokes', async () => {
    host.files(A).set(DESK, review('desk'));
    await open(A);
    const before = evaluations;
    for (let i = 0; i < 20; i++) folders.edited(`${A}/${DESK}`, review('desk', `x-note: ${i}`, 'surprise: 1'));
    await vi.waitFor(() => expect(problems(`${A}/${DESK}`)).toContain('unknown-field'));
    await vi.waitFor(() => expect(evaluations).toBe(before + 1));
  });

  test('are not sent again when nothing has changed in them', async () => {
    host.files(A).set(DESK, review('desk')).set('partnerships/other/reviews/2026-Q1.md', review('other'));
    await open(A);
    published.length = 0;
    folders.edited(`${A}/${DESK}`, review('desk', 'surprise: 1'));
    await vi.waitFor(() => expect(problems(`${A}/${DESK}`)).toContain('unknown-field'));
    expect(published).toEqual([`${A}/${DESK}`]);
  });
});

describe('folders of documents', () => {
  test('that come as one event are read', async () => {
    await open(A);
    host.files(A).set(DESK, review('desk'));
    await changed(A, 'partnerships', 'created');
    await vi.waitFor(() => expect(partnerships()).toEqual(['desk']));
  });

  test('are looked at again, because what is written into a new folder may go unseen', async () => {
    await open(A);
    host.files(A).set('partnerships/desk/notes.md', '# Notes');
    await changed(A, 'partnerships/desk', 'created');
    await vi.waitFor(() => expect(host.reads).toBe(2));
    host.files(A).set(DESK, review('desk'));
    await vi.waitFor(() => expect(partnerships()).toEqual(['desk']), { timeout: 5000 });
  });

  test('that go as one event are forgotten', async () => {
    host.files(A).set(DESK, review('desk'));
    await open(A);
    host.files(A).clear();
    await changed(A, 'partnerships/desk', 'deleted');
    await vi.waitFor(() => expect(partnerships()).toEqual([]));
    expect(problems(`${A}/${DESK}`)).toEqual([]);
  });

  test('that hold nothing of ours cost no reading', async () => {
    await open(A);
    const before = host.reads;
    await changed(A, 'build', 'deleted');
    await changed(A, 'notes.txt', 'created');
    await changed(A, 'node_modules/x/README.md', 'created');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(host.reads).toBe(before);
  });
});

describe('the workspace', () => {
  test('gains and loses folders', async () => {
    host.files(A).set(DESK, review('desk'));
    host.files(B).set(DESK, review('other'));
    await open(A);
    await open(B);
    expect(partnerships()).toEqual(['desk', 'other']);
    folders.change([], [{ uri: A, name: 'a' }]);
    expect(partnerships()).toEqual(['other']);
    expect(problems(`${A}/${DESK}`)).toEqual([]);
    expect(problems(`${B}/${DESK}`)).toContain('no-kpis');
  });

  test('gives a folder that comes later the documents that are open', async () => {
    host.files(A).set(DESK, review('desk'));
    folders.edited(`${A}/${DESK}`, review('desk', 'surprise: 1'));
    await open(A);
    await vi.waitFor(() => expect(problems(`${A}/${DESK}`)).toContain('unknown-field'));
  });

  test('lets the innermost of nested folders speak for a document', async () => {
    const inner = `${A}/partnerships`;
    host.files(A).set(DESK, review('desk')).set('partnership-health.yml', 'rules: 1\nseverity: { no-kpis: off }\n');
    host.files(inner).set('desk/reviews/2026-Q1.md', review('desk'));
    await open(A, inner);
    await vi.waitFor(() => expect(problems(`${A}/${DESK}`)).toContain('no-kpis'));
    folders.change([], [{ uri: inner, name: 'partnerships' }]);
    await vi.waitFor(() => expect(problems(`${A}/${DESK}`)).toContain('scope-undefined'));
    expect(problems(`${A}/${DESK}`)).not.toContain('no-kpis');
  });

  test('says that a folder is out of reach, judges the others, and tries again with the next change', async () => {
    host.files(A).set(DESK, review('desk'));
    host.files(B).set(DESK, review('other'));
    host.broken.add(B);
    await open(A, B);
    expect(partnerships()).toEqual(['desk', 'This folder could not be judged']);
    expect(log.join('\n')).toContain('the disk is gone');
    host.broken.delete(B);
    await changed(B, DESK, 'changed');
    await vi.waitFor(() => expect(partnerships()).toEqual(['desk', 'other']));
  });

  test('is judged anew when a new day has begun', async () => {
    host.files(A).set(DESK, review('desk', 'decisionOn: 2026-04-02'));
    await open(A);
    const before = host.reads;
    folders.checkDate();
    host.day = '2026-04-02';
    folders.checkDate();
    await vi.waitFor(() => expect(host.reads).toBe(before + 1));
  });

  test('judges only what is on this machine', async () => {
    folders.change([{ uri: 'memfs:/a', name: 'a' }], []);
    expect(folders.health()).toEqual({ ready: true, folders: [] });
    expect(log.join('\n')).toContain('not on this machine');
  });
});

describe('a clock', () => {
  test('that is set back, and forth again, has everything judged anew, as of the day that it shows', async () => {
    host.files(A).set(DESK, review('desk'));
    await open(A);
    expect(problems(`${A}/${DESK}`)).not.toContain('impossible-date');
    host.day = '2026-01-15';
    folders.checkDate();
    await vi.waitFor(() => expect(problems(`${A}/${DESK}`)).toContain('impossible-date'));
    host.day = '2026-04-02';
    folders.checkDate();
    await vi.waitFor(() => expect(problems(`${A}/${DESK}`)).not.toContain('impossible-date'));
  });

  test('that jumps while something is typed keeps nobody waiting', async () => {
    host.files(A).set(DESK, review('desk'));
    await open(A);
    const before = evaluations;
    vi.setSystemTime(new Date('1999-12-31T23:59:59'));
    folders.edited(`${A}/${DESK}`, review('desk', 'bogus: 1'));
    vi.setSystemTime(new Date('2031-01-01'));
    folders.edited(`${A}/${DESK}`, review('desk', 'bogus: 2'));
    vi.setSystemTime(new Date('1999-12-31'));
    await vi.waitFor(() => expect(problems(`${A}/${DESK}`)).toContain('unknown-field'));
    await vi.waitFor(() => expect(evaluations).toBeGreaterThan(before));
    vi.useRealTimers();
  });
});

test('of thousands of files that come with a folder, one is looked at', async () => {
  host.files(A).set(DESK, review('desk'));
  host.files(A).set('build/0/page.js', '');
  await open(A);
  const asked = vi.spyOn(host, 'isFolder');
  const paths = ['build', ...Array.from({ length: 5000 }, (_, index) => `build/${index}`)];
  await folders.touched(paths.map((path) => ({ uri: `${A}/${path}`, event: 'created' })));
  expect(asked).toHaveBeenCalledTimes(1);
});
