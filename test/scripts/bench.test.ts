import { describe, expect, test } from 'vitest';
import { coldFigures } from '../../scripts/bench/cold.mjs';
import { figure } from '../../scripts/bench/figures.mjs';
import { choose } from '../../scripts/bench/parts.mjs';
import { checkers, unreported } from '../../scripts/bench/programs.mjs';
import { scalingFigures } from '../../scripts/bench/scaling.mjs';
import { resultsTable } from '../../scripts/bench/table.mjs';

interface Run {
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly peakMB: number;
  readonly output: string;
}

const run = (wallMs: number, cpuMs = wallMs, peakMB = 100): Run => ({ wallMs, cpuMs, peakMB, output: '' });

describe('a figure', () => {
  test('is the median, with its spread', () => {
    expect(figure('typing', 'ms', [5, 1, 3, 100])).toEqual({ what: 'typing', unit: 'ms', median: 4, lowest: 1, highest: 100, values: [5, 1, 3, 100] });
  });

  test('is held to a limit by its median, or by its ratio where it has one', () => {
    expect(figure('typing', 'ms', [5], { most: 5 })).toMatchObject({ met: true });
    expect(figure('typing', 'ms', [5.1], { most: 5 })).toMatchObject({ met: false });
    expect(figure('start', 'ms', [90], { ratio: 2.1, compared: '# Node.js', most: 2 })).toMatchObject({ met: false });
    expect(figure('peer', 'files/s', [90], { ratio: 8, compared: 'ours is #', least: 8 })).toMatchObject({ met: true });
    expect(figure('peer', 'files/s', [90], { ratio: 7.9, compared: 'ours is #', least: 8 })).toMatchObject({ met: false });
  });
});

describe('a cold check', () => {
  const [ours, ...peers] = checkers;
  const runs = new Map(checkers.map((checker) => [checker, [run(checker === ours ? 1000 : 20_000)]]));

  test('says how many times as fast as each peer ours is, and holds it to what is required of the size', () => {
    const [own, ...others] = coldFigures(1000, 1000, runs);
    expect(own).toMatchObject({ what: 'partnership-health', unit: 'files/s', median: 1000 });
    expect(own).not.toHaveProperty('ratio');
    expect(others.map(({ ratio }) => ratio)).toEqual(peers.map(() => 20));
    const required = Object.fromEntries(others.map(({ what, least, met }) => [what, [least, met]]));
    const none = [undefined, undefined];
    expect(required).toEqual({ rumdl: none, 'markdownlint-cli2': [8, true], 'remark-cli': none, 'remark-cli with schema': [25, false] });
  });

  test('counts for a slow peer the documents that it had, and says how many', () => {
    const figures = coldFigures(10_000, 1000, runs);
    const slow = figures.find(({ what }) => what.startsWith('remark-cli with schema'));
    expect(slow).toMatchObject({ what: 'remark-cli with schema, 1,000 of them', median: 50, ratio: 200, least: 60, met: true });
    expect(figures.find(({ what }) => what === 'rumdl')).toMatchObject({ median: 500, ratio: 20, least: 2 });
  });
});

test('a document has to cost what it costs in a smaller portfolio', () => {
  const measured = [{ size: 1000, runs: [run(0, 500)] }, { size: 10_000, runs: [run(0, 5200)] }, { size: 100_000, runs: [run(0, 62_400, 1600)] }];
  const figures = scalingFigures(measured);
  expect(figures.map(({ what, median, met }) => [what, median, met])).toEqual([
    ['a document of 1,000', 0.5, undefined],
    ['a document of 10,000', 0.52, true],
    ['a document of 100,000', 0.624, false],
    ['peak of 100,000', 1600, false],
  ]);
});

test('a program has to name every faulty document, and every fault that is meant for it once', () => {
  const peer = { reports: [/\bMD052\b/g] };
  const faulty = ['partnerships/a/review.md', 'partnerships/b/review.md'];
  const line = (path: string): string => `${path}:1:1 MD052 is not defined\n`;
  expect(unreported(peer, faulty.map(line).join(''), faulty)).toBeUndefined();
  expect(unreported(peer, 'partnerships\\a\\review.md MD052\npartnerships\\b\\review.md MD052', faulty)).toBeUndefined();
  expect(unreported(peer, line('partnerships/a/review.md'), faulty)).toBe('1 of 2 faulty documents, among them partnerships/b/review.md');
  expect(unreported(peer, [...faulty, 'partnerships/c/review.md'].map(line).join(''), faulty)).toBe('\\bMD052\\b was reported 3 times, expected 2');
});

describe('what is chosen', () => {
  test('is everything unless something is named, in the order of the bench', () => {
    const all = choose([]);
    expect(all).toEqual({ names: ['cold', 'warm', 'start-up', 'memory', 'scaling', 'besides', 'editing', 'extension', 'server', 'history', 'package'], size: undefined });
    expect(choose(['1000'])).toEqual({ ...all, size: 1000 });
    expect(choose(['history', '200', 'warm'])).toEqual({ names: ['warm', 'history'], size: 200 });
  });

  test('is refused where it is not there, too small, or said twice', () => {
    expect(choose(['hot'])).toEqual({ wrong: expect.stringMatching(/^--only is hot; it has to be one of cold, .+, or a number of documents\.$/) as string });
    expect(choose(['99'])).toEqual({ wrong: '--only is 99; a number of documents has to be from 100 on.' });
    expect(choose(['100', '200'])).toEqual({ wrong: '--only has the numbers 100 and 200; give one.' });
  });
});

test('the table names a part once, and says of each figure what is required', () => {
  const sections = [
    { part: 'start-up', figures: [figure('Node.js', 'ms', [40, 41.26, 50]), figure('ours', 'ms', [82], { ratio: 2.004, compared: '# Node.js', most: 2 })] },
    { part: 'memory', figures: [figure('check', 'MB', [2_512.4], { cpuMs: 1234, peakMB: 99.96, most: 250 })] },
    { part: 'cold', figures: [figure('peer', 'files/s', [99], { ratio: 8.5, compared: 'ours is #', least: 8 })] },
  ];
  expect(resultsTable(sections)).toBe(`\
| part     | what    | median     | spread | CPU s | peak MB | beside        | required | met |
|----------|---------|------------|--------|-------|---------|---------------|----------|-----|
| start-up | Node.js | 41.3 ms    | 40–50  |       |         |               |          |     |
|          | ours    | 82 ms      | once   |       |         | 2 × Node.js   | ≤ 2 ×    | no  |
| memory   | check   | 2,512 MB   | once   | 1.2   | 100     |               | ≤ 250 MB | no  |
| cold     | peer    | 99 files/s | once   |       |         | ours is 8.5 × | ≥ 8 ×    | yes |`);
});
