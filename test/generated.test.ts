import { expect, it } from 'vitest';
import { staleOutputs } from '../scripts/generate.ts';

it('every generated file is what its sources make', { timeout: 120_000 }, async () => {
  expect(await staleOutputs(), 'run `npm run generate` and commit what it writes').toEqual([]);
});
