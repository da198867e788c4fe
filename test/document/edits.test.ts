import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBody, rereadBody, type ReadBody } from '../../src/document/body.ts';
import { isPlain } from '../../src/document/bodyLines.ts';
import { changeBetween } from '../../src/document/parts.ts';
import { randomBody } from '../support/random/body.ts';
import { RUN, TIMEOUT } from '../support/random/run.ts';

/** An edit: so much of the text is replaced by something, where `at` and `length` are shares of what there is. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.constant(0), fc.double({ min: 0, max: 0.3, noNaN: true })),
  text: fc.oneof(fc.constantFrom('', 'x', ' ', '\n', '\n\n', '#', '# ', '`', '```\n', '<!--', '-->', '- ', '> ', '===\n', '[', '](a)', ']: b', '    ', '\t', '\r\n', '1. ', '[a]: b\n', '<div>\n'), randomBody),
});

function edited(text: string, { at, length, text: inserted }: { readonly at: number; readonly length: number; readonly text: string }): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + inserted + text.slice(start + Math.floor(length * text.length));
}

const paragraphs = fc.array(randomBody, { minLength: 1, maxLength: 6 }).map((bodies) => bodies.join('\n\n'));

describe('a body that is edited', TIMEOUT, () => {
  const expectAsFromScratch = (start: string, edits: readonly Parameters<typeof edited>[1][], kept: (text: string) => string): void => {
    let now: ReadBody = readBody(kept(start));
    for (const each of edits) {
      now = rereadBody(now, kept(edited(now.body, each)));
      expect(now.parts, JSON.stringify(now.body)).toEqual(readBody(now.body).parts);
    }
  };

  it('is read as from scratch', () => {
    fc.assert(fc.property(paragraphs, fc.array(edit, { maxLength: 8 }), (start, edits) => expectAsFromScratch(start, edits, (text) => text)), { ...RUN, numRuns: RUN.numRuns * 10 });
  });

  it('is read as from scratch by the parser, however plain it becomes', () => {
    // A tab makes any body one for the parser.
    const unusual = (text: string): string => (isPlain(text) ? `${text}\n\n\tcode\n` : text);
    fc.assert(fc.property(paragraphs, fc.array(edit, { maxLength: 8 }), (start, edits) => expectAsFromScratch(start, edits, unusual)), { ...RUN, numRuns: RUN.numRuns * 10 });
  });

  it('is read as from scratch when it is longer than what is read at once', () => {
    const long = 'A line of *text* with [a link](a.md).\n\n## A heading\n\n- one\n- two\n\n'.repeat(60);
    fc.assert(fc.property(paragraphs, fc.array(edit.map((one) => ({ ...one, length: one.length / 50 })), { maxLength: 6 }), fc.constantFrom('', '\n\n```\ncode\n'), (start, edits, end) =>
      expectAsFromScratch(long + start + long + end, edits, (text) => text)), RUN);
  });

  it('has its parts untouched where nothing was edited', () => {
    const before = readBody('## A\n\ntext\n\n## B\n\n[c](d.md)\n\n## E\n');
    const after = rereadBody(before, '## A\n\nmore\n\n## B\n\n[c](d.md)\n\n## E\n');
    expect([0, 1, 2].map((index) => after.parts.headings[index] === before.parts.headings[index])).toEqual([true, true, true]);
    expect(after.parts.links[0]).toBe(before.parts.links[0]);
  });
});

it('two texts differ from the first character that they do not share to the last', () => {
  fc.assert(fc.property(fc.string({ maxLength: 9 }), fc.string({ maxLength: 9 }), fc.string({ maxLength: 9 }), fc.string({ maxLength: 9 }), fc.constantFrom(0, 5000), (start, one, other, end, filling) => {
    const [before, after] = [one, other].map((middle) => `${start}${'.'.repeat(filling)}${middle}${'.'.repeat(filling)}${end}`) as [string, string];
    const { start: from, endBefore, end: to } = changeBetween(before, after);
    expect(before.slice(0, from) + after.slice(from, to) + before.slice(endBefore)).toBe(after);
    expect(from > 0 && before[from] === after[from] && from < Math.min(endBefore, to)).toBe(false);
    expect(endBefore > from && to > from && before[endBefore - 1] === after[to - 1]).toBe(false);
  }));
});
