import type { CliIo } from '../../src/cli/io.ts';
import { run } from '../../src/cli/program.ts';
import { AS_OF } from './base.ts';

/** What a command printed, and what it ended with. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command in a folder, with no terminal, two weeks after the base review; `more` is otherwise. */
export async function runIn(cwd: string, args: readonly string[], more: Partial<CliIo> = {}): Promise<Ran> {
  const said = { out: '', err: '' };
  const code = await run(args, {
    stdout: (text) => void (said.out += text),
    stderr: (text) => void (said.err += text),
    cwd, isTty: false, showsProgress: false, colour: false, width: 100, today: () => AS_OF, exitCode: 0, ...more,
  });
  return { code, ...said };
}
