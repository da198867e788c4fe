import { writeFileSync } from 'node:fs';
import { delimiter, join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { programIn } from '../../src/workspace/gitProgram.ts';
import { temporaryFolder } from '../support/repository.ts';

it('is found where programs are installed, and never in the folder at hand', () => {
  const [first, second] = [temporaryFolder(), temporaryFolder()];
  writeFileSync(join(second, 'git.exe'), '');
  expect(programIn([first, second].join(delimiter), 'git.exe')).toBe(join(second, 'git.exe'));
  const nowhere = programIn(['.', '', relative(process.cwd(), second), first].join(delimiter), 'git.exe');
  expect(nowhere).toBe(join(process.execPath, 'git.exe'));
});
