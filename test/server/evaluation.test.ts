import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { AssessedPartnership } from '../../src/health/assessedPartnership.ts';
import { Folders } from '../../src/server/folders.ts';
import { MemoryHost, review } from './memoryHost.ts';

const A = 'file:///a';
const MANY = 250;

const idOf = (index: number): string => `partner-${String(index).padStart(4, '0')}`;
const pathOf = (index: number): string => `partnerships/${idOf(index)}/reviews/2026-Q1.md`;
const uriOf = (index: number): string => `${A}/${pathOf(index)}`;

let host: MemoryHost;
let published: { readonly uri: string; readonly codes: readonly string[] }[];
let evaluations: number;
let steps: (readonly [number, number])[];
let ended: number;
/** Of which partnership the rest was made, and how much had been told by then. */
let prepared: { readonly id: string; readonly published: number }[];
let folders: Folders;

beforeEach(() => {
  host = new MemoryHost();
  published = [];
  evaluations = 0;
  steps = [];
  ended = 0;
  prepared = [];
  folders = new Folders(() => host, {
    publish: (uri, diagnostics) => published.push({ uri, codes: diagnostics.map(({ code }) => String(code)) }),
    evaluated: () => (evaluations += 1),
    prepare: ({ id }) => prepared.push({ id, published: published.length }),
    progress: () => ({ report: (done, of) => steps.push([done, of]), end: () => (ended += 1) }),
    log: () => undefined,
  });
  for (let index = 0; index < MANY; index++) host.files(A).set(pathOf(index), review(idOf(index)));
});

afterEach(() => folders.change([], [{ uri: A, name: 'a' }]));

const open = (): void => folders.change([{ uri: A, name: 'a' }], []);
const isReady = (): Promise<void> => vi.waitFor(() => expect(folders.health().ready).toBe(true), { timeout: 60_000 });
const codesOf = (index: number): readonly string[] => published.findLast(({ uri }) => uri === uriOf(index))?.codes ?? [];

/** Calls something when others have their turn for the first time. */
function atFirstBreath(call: () => Promise<void>): Promise<void> {
  const { breathe } = host;
  return new Promise((resolve, reject) => {
    host.breathe = async () => {
      host.breathe = breathe;
      call().then(resolve, reject);
      await breathe();
    };
  });
}

describe('a portfolio that is opened', () => {
  test('tells of what is open first, and of everything in the end', async () => {
    folders.edited(uriOf(MANY - 1), review(idOf(MANY - 1), 'surprise: 1'));
    open();
    await isReady();
    expect(published[0]?.uri).toBe(uriOf(MANY - 1));
    expect(published[0]?.codes).toContain('unknown-field');
    expect(new Set(published.map(({ uri }) => uri)).size).toBe(MANY);
    expect(evaluations).toBe(1);
  });

  test('answers questions in between', async () => {
    let shownThen = MANY;
    const asked = atFirstBreath(async () => {
      const name = await folders.ask(uriOf(MANY - 1), (service, path) => service.documentAt(path)?.assessed?.health.name);
      shownThen = published.length;
      expect(name).toBe(idOf(MANY - 1));
    });
    open();
    await asked;
    expect(shownThen).toBeLessThan(MANY);
    await isReady();
  });

  test('says how far it is, and that it has come to an end', async () => {
    open();
    await isReady();
    expect(steps.length).toBeGreaterThan(0);
    expect(steps.every(([done, of]) => done <= of && of === MANY)).toBe(true);
    expect(ended).toBe(1);
  });

  test('goes on with what was typed meanwhile, and never tells what stood there before', async () => {
    const typed = atFirstBreath(async () => {
      folders.edited(uriOf(MANY - 1), review(idOf(MANY - 1), 'surprise: 1'));
      await folders.ask(uriOf(MANY - 1), () => undefined);
    });
    open();
    await typed;
    await isReady();
    const told = published.filter(({ uri }) => uri === uriOf(MANY - 1));
    expect(told.map(({ codes }) => codes.includes('unknown-field'))).toEqual([true]);
    expect(new Set(published.map(({ uri }) => uri)).size).toBe(MANY);
  });

  test('tells nothing more when it is closed in the middle', async () => {
    const closed = atFirstBreath(async () => folders.change([], [{ uri: A, name: 'a' }]));
    open();
    await closed;
    const sent = published.length;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(published).toHaveLength(sent);
    expect(published.filter(({ codes }) => codes.length === 0)).toHaveLength(sent / 2);
  });
});

describe('what is typed', () => {
  beforeEach(async () => {
    open();
    await isReady();
    folders.edited(uriOf(7), review(idOf(7)));
    await folders.ask(uriOf(7), () => undefined);
    published = [];
    prepared = [];
  });

  const isTold = (): Promise<void> => vi.waitFor(() => expect(codesOf(7)).toContain('unknown-field'));

  test('is told, and others have their turn, before anything else is made of it', async () => {
    let madeThen = -1;
    const breathed = atFirstBreath(async () => {
      expect(codesOf(7)).toContain('unknown-field');
      madeThen = prepared.length;
    });
    folders.edited(uriOf(7), review(idOf(7), 'surprise: 1'));
    await breathed;
    expect(madeThen).toBe(0);
    await vi.waitFor(() => expect(prepared).toEqual([{ id: idOf(7), published: 1 }]));
  });

  test('is not looked for on disk', async () => {
    const readFile = vi.spyOn(host, 'readFile');
    folders.edited(uriOf(7), review(idOf(7), 'surprise: 1'));
    await isTold();
    expect(readFile).not.toHaveBeenCalled();
    folders.closed(uriOf(7));
    await vi.waitFor(() => expect(codesOf(7)).not.toContain('unknown-field'));
    expect(readFile).toHaveBeenCalledTimes(1);
  });
});

describe('what is made of every partnership', () => {
  beforeEach(async () => {
    open();
    await isReady();
    vi.useFakeTimers({ toFake: ['performance'] });
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  /** The mistakes of a partnership, which take long to find. */
  function slowly({ mistakes }: AssessedPartnership): readonly string[] {
    vi.advanceTimersByTime(11);
    return mistakes.map(({ rule }) => rule.id);
  }

  test('keeps nobody waiting who types meanwhile, and is made of what stands in the end', async () => {
    const made = new Map<string, readonly string[]>();
    let madeThen = MANY;
    const typed = atFirstBreath(async () => {
      folders.edited(uriOf(0), review(idOf(0), 'surprise: 1'));
      const found = await folders.ask(uriOf(0), (service, path) => service.documentAt(path)?.assessed?.mistakes);
      expect(found?.map(({ rule }) => rule.id)).toContain('unknown-field');
      madeThen = Math.min(madeThen, made.size);
    });
    await folders.ofEach(A, { make: (assessed) => made.set(assessed.id, slowly(assessed)), isWanted: () => true });
    await typed;
    expect(madeThen).toBe(1);
    expect(made.size).toBe(MANY);
    expect(made.get(idOf(0))).toContain('unknown-field');
  });

  test('is left when nobody waits for it any more, and when the folder is closed', async () => {
    let made = 0;
    let isWanted = true;
    const left = atFirstBreath(async () => void (isWanted = false));
    const make = (assessed: AssessedPartnership): void => void (made += Math.min(1, slowly(assessed).length));
    await folders.ofEach(A, { make, isWanted: () => isWanted });
    await left;
    expect(made).toBe(1);
    const closed = atFirstBreath(async () => folders.change([], [{ uri: A, name: 'a' }]));
    made = 0;
    await folders.ofEach(A, { make, isWanted: () => true });
    await closed;
    expect(made).toBe(1);
  });
});

describe('a change on disk', () => {
  beforeEach(async () => {
    open();
    await isReady();
    published.length = 0;
    evaluations = 0;
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  const settled = async (): Promise<void> => {
    for (let i = 0; i < 40; i++) {
      await vi.advanceTimersByTimeAsync(250);
      await new Promise((resolve) => setImmediate(resolve));
    }
  };

  test('of many files at once is one evaluation, in however many batches it is told', async () => {
    const events = Array.from({ length: MANY }, (_, index) => {
      const isGone = index % 10 === 9;
      if (isGone) host.files(A).delete(pathOf(index));
      else host.files(A).set(pathOf(index), review(idOf(index), 'surprise: 1'));
      return { uri: uriOf(index), event: isGone ? ('deleted' as const) : ('changed' as const) };
    });
    for (let at = 0; at < events.length; at += 50) {
      void folders.touched(events.slice(at, at + 50));
      await vi.advanceTimersByTimeAsync(300);
    }
    expect(evaluations).toBe(0);
    await settled();
    expect(evaluations).toBe(1);
    expect(codesOf(0)).toContain('unknown-field');
    expect(codesOf(9)).toEqual([]);
    expect(published).toHaveLength(MANY);
  });

  test('that changes nothing is no evaluation', async () => {
    void folders.touched([{ uri: uriOf(0), event: 'changed' }]);
    await settled();
    expect(evaluations).toBe(0);
  });

  test('of which the watcher tells too early, and once only, is seen all the same', async () => {
    void folders.touched([{ uri: uriOf(0), event: 'changed' }]);
    await vi.advanceTimersByTimeAsync(500);
    host.files(A).set(pathOf(0), review(idOf(0), 'surprise: 1'));
    await settled();
    expect(codesOf(0)).toContain('unknown-field');
  });

  test('that a question took in is told all the same', async () => {
    host.files(A).set(pathOf(0), review(idOf(0), 'surprise: 1'));
    host.isFolder = async () => true;
    const asked = vi.fn(() => undefined);
    void folders.touched([{ uri: `${A}/partnerships/new`, event: 'created' }]);
    await folders.ask(uriOf(0), asked);
    await settled();
    expect(codesOf(0)).toContain('unknown-field');
  });

  test('does not wait for a look at what else has come', async () => {
    host.files(A).set(pathOf(0), review(idOf(0), 'surprise: 1'));
    host.isFolder = () => new Promise(() => undefined);
    void folders.touched([{ uri: `${A}/elsewhere`, event: 'created' }, { uri: uriOf(0), event: 'changed' }]);
    await settled();
    expect(codesOf(0)).toContain('unknown-field');
  });
});
