import { expect, test } from 'vitest';
import { resolveLink } from '../../src/model/links.ts';

test.each([
  ['plan.md', 'partnerships/a/plan.md'],
  ['plan\\_two.md', 'partnerships/a/plan_two.md'],
  ['plan\\(1\\).md#top', 'partnerships/a/plan(1).md'],
  ['plan%20two.md', 'partnerships/a/plan two.md'],
  ['100%.md', 'partnerships/a/100%.md'],
  ['/notes\\a.md', 'notes\\a.md'],
  ['../../../x.md', undefined],
])('%s leads to %s', (target, path) => {
  expect(resolveLink('partnerships/a/charter.md', target)).toBe(path);
});
