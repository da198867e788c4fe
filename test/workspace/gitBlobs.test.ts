import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readBlobs, readEntries } from '../../src/workspace/gitBlobs.ts';
import { commitOf, entriesOf } from '../../src/workspace/revision.ts';
import { newRepository, temporaryFolder } from '../support/repository.ts';

/** Larger than a pipe takes at once. */
const LARGE = 200_000;

function namesIn(folder: string): readonly string[] {
  return entriesOf(folder, commitOf(folder, 'HEAD') ?? '').map(({ blob }) => blob);
}

it('reads all contents, however many bytes come at a time', () => {
  const { folder, commit } = newRepository();
  const texts = Array.from({ length: 9 }, (_, index) => `${index} ü\n`.repeat(LARGE / 5 - index));
  commit('2026-01-05', Object.fromEntries(texts.map((text, index) => [`${index}.md`, text])));
  for (const portion of [LARGE + 1000, 3 * LARGE, 100 * LARGE]) {
    expect([...readBlobs(folder, namesIn(folder), portion)].map(([, content]) => content), `${portion} bytes`).toEqual(texts.map((text) => ({ text })));
  }
});

it('reads all contents that are many, though git still has names to take in when it has said enough', () => {
  const { folder, commit } = newRepository();
  commit('2026-01-05', { '1.md': 'x'.repeat(LARGE), '2.md': 'y'.repeat(LARGE) });
  const names = namesIn(folder);
  const gone = Array.from({ length: 50_000 }, (_, index) => String(index).padStart(40, 'f'));
  const asked = [...names.slice(0, 1), ...gone, ...names.slice(1)];
  expect([...readBlobs(folder, asked, LARGE + 1000)].map(([blob]) => blob)).toEqual(names);
});

it('names what is too large, and goes on behind it', () => {
  const { folder, commit } = newRepository();
  commit('2026-01-05', { '1.md': 'before', '2.md': 'x'.repeat(17 * 1024 * 1024), '3.md': 'behind' });
  for (const portion of [LARGE, 100 * LARGE, 1000 * LARGE]) {
    expect([...readBlobs(folder, namesIn(folder), portion)].map(([, content]) => ('text' in content ? content.text : content.failure.type))).toEqual(['before', 'too-large', 'behind']);
  }
});

it('leaves out what is not there, and gives as a file that cannot be read what should be', () => {
  const { folder, commit } = newRepository();
  commit('2026-01-05', { 'a.md': 'one', 'b.md': 'one', 'sub/c.md': 'two' });
  const [one = '', , two = ''] = namesIn(folder);
  const gone = 'f'.repeat(40);
  expect([...readBlobs(folder, [gone, one, commitOf(folder, 'HEAD') ?? '', two, one])].map(([blob]) => blob)).toEqual([one, two]);
  expect([...readEntries(folder, [one, gone, two, one].map((blob, index) => ({ path: `${index}.md`, mode: '100644', blob })))]).toMatchObject([
    { path: '0.md', text: 'one' }, { path: '3.md', text: 'one' }, { path: '2.md', text: 'two' }, { path: '1.md', failure: { type: 'unreadable' } },
  ]);
  expect([...readBlobs(temporaryFolder(), [one])]).toEqual([]);
});

it('decodes as files on disk are decoded', () => {
  const { folder, commit } = newRepository();
  writeFileSync(join(folder, 'a.md'), Buffer.from('\uFEFFwide', 'utf16le'));
  commit('2026-01-05');
  execFileSync('git', ['gc', '-q'], { cwd: folder });
  expect([...readBlobs(folder, namesIn(folder))]).toMatchObject([[expect.any(String), { text: 'wide' }]]);
});
