import { describe, expect, it } from 'vitest';
import { DOCUMENT_RULES, RULES } from '../../src/rules/index.ts';

/** `npm run new-rule` leaves questions in double braces where only the author knows the answer. */
const TEXTS = [
  ...RULES.map(({ id, title, why, firesWhen, data }) => ({ id, texts: [title, why, firesWhen, ...data] })),
  ...DOCUMENT_RULES.map(({ id, title, why, firesWhen }) => ({ id, texts: [title, why, firesWhen] })),
];

describe('every rule', () => {
  it.each(TEXTS)('$id has answered what was asked of its author', ({ texts }) => {
    expect(texts.filter((text) => /\{\{|\}\}/.test(text)), 'answer what stands in double braces').toEqual([]);
  });

  it.each(TEXTS)('$id says why and when', ({ texts }) => {
    expect(texts.filter((text) => text.trim().length < 3)).toEqual([]);
  });
});
