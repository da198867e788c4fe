import { describe, expect, it } from 'vitest';
import { wrapText } from '../../src/report/wrap.ts';

describe('a text that is wrapped', () => {
  it.each<[string, string, number, readonly string[]]>([
    ['is left as it is where it fits', 'one two', 7, ['one two']],
    ['is broken between words', 'one two three', 8, ['one two', 'three']],
    ['keeps a word whole that is too long', 'a supercalifragilistic word', 8, ['a', 'supercalifragilistic', 'word']],
    ['keeps the thousands of a number and its unit on one line', 'it cost 12 500 or 40 % more', 11, ['it cost', '12 500 or', '40 % more']],
    ['breaks before a number that is none of the one before it', 'in 2026 1000 came', 7, ['in 2026', '1000', 'came']],
    ['counts two columns for a wide sign', '漢字 漢字 漢字', 9, ['漢字 漢字', '漢字']],
    ['loses no sign but blanks at the ends of lines', 'one  two  three', 5, ['one', 'two', 'three']],
    ['is never wider than a person reads with ease', `${'word '.repeat(40)}end`, 500, ['word '.repeat(20).trim(), 'word '.repeat(20).trim(), 'end']],
  ])('%s', (_, text, width, lines) => {
    expect(wrapText(text, width)).toEqual(lines);
  });
});
