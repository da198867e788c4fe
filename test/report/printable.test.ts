import { expect, it } from 'vitest';
import { printable } from '../../src/report/printable.ts';

it('text of a document cannot move the cursor of a terminal, colour it, forge a line or turn its direction', () => {
  expect(printable('a\u001b[2Jb\r\nforged: healthy\u0007 \u202Edlog')).toBe('a\ufffd[2Jb forged: healthy\ufffd \ufffddlog');
  expect(printable('Bücher\tfür 5 €, 東京 👍')).toBe('Bücher\tfür 5 €, 東京 👍');
});
