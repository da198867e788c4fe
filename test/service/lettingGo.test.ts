import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, expect, it } from 'vitest';
import { PortfolioService } from '../../src/service/portfolioService.ts';
import { readPortfolioFiles } from '../../src/workspace/portfolioFiles.ts';
import { AS_OF, changedFiles } from '../support/base.ts';

const root = mkdtempSync(join(tmpdir(), 'letting-go-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const PARTNERSHIPS = 40;

/** UTF-16 units that are added to each charter. */
const LONG = 400_000;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** What is in use of the heap, in bytes. */
function heap(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

it('holds nothing of the texts that were judged and let go, however long their names are', () => {
  const base = changedFiles({});
  for (let number = 0; number < PARTNERSHIPS; number++) {
    const id = `a-partnership-of-some-length-${number}`;
    for (const [path, text] of Object.entries(base)) {
      const named = text.replaceAll('partnership: base', `partnership: ${id}`).replace(/^name: .*$/m, `name: The partnership with number ${number}, by its full name`);
      const place = join(root, path.replace('/base/', `/${id}/`));
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, path.endsWith('charter.md') ? `${named}\n${'A word. '.repeat(LONG / 8)}\n` : named);
    }
  }
  const service = new PortfolioService({ today: () => AS_OF });
  const before = heap();
  for (const file of readPortfolioFiles(root)) service.take(file);
  expect(heap() - before).toBeLessThan((PARTNERSHIPS * LONG) / 4);
  for (const assessed of service.eachPartnership()) {
    expect(assessed.summary.level).toBe('healthy');
    assessed.forget();
    for (const { markdown } of assessed.documents) markdown.source.release([]);
  }
  expect(service.health().partnerships).toHaveLength(PARTNERSHIPS);
  expect(heap() - before).toBeLessThan((PARTNERSHIPS * LONG) / 4);
});
