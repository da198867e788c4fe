import { expect, test } from 'vitest';
import { parseMarkdown } from '../../src/document/document.ts';
import { interpret } from '../../src/model/partnershipDocument.ts';

test('an item of a list that cannot be used leaves an empty one of the kind that belongs there, and is named', () => {
  const text = ['---', 'kind: charter', 'partnership: a', 'motion: [sell, [x]]', 'coverage: { regions: [~, { a: b }, emea] }', 'responsibilities: [~, words, { task: call }]', '---', ''].join('\n');
  const document = interpret(parseMarkdown('a.md', text), 'included');
  expect(JSON.parse(JSON.stringify(document?.data))).toMatchObject({ motion: ['sell', ''], coverage: { regions: ['', '', 'emea'] }, responsibilities: [{}, {}, { task: 'call' }] });
  expect(document?.dropped).toEqual(expect.arrayContaining([['motion', 1], ['coverage', 'regions', 0], ['responsibilities', 1]]));
});
