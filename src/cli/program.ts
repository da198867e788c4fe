import { Command, CommanderError } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { addCheckCommand } from './commands/check.ts';
import { addCommitCommand } from './commands/commit.ts';
import { addCompareCommand } from './commands/compare.ts';
import { addFixCommand } from './commands/fix.ts';
import { addInitCommand } from './commands/init.ts';
import { addLspCommand } from './commands/lsp.ts';
import { addNewCommand } from './commands/new.ts';
import { addRulesCommand } from './commands/rules.ts';
import { addStatusCommand } from './commands/status.ts';
import { addTrendCommand } from './commands/trend.ts';
import { printable } from '../report/printable.ts';
import { messageOf } from '../text/messageOf.ts';
import { GitError } from '../workspace/gitFolder.ts';
import { CliError, type CliIo } from './io.ts';

/** Runs the command line with its arguments (without node and script). Answers the exit code; never throws. */
export async function run(args: readonly string[], io: CliIo): Promise<number> {
  try {
    await makeProgram(io).parseAsync([...args], { from: 'user' });
    return io.exitCode;
  } catch (error) {
    return explain(error, io);
  }
}

function makeProgram(io: CliIo): Command {
  const program = new Command('partnership-health')
    .description('See which IT partnerships are failing, and why, while it can still be mended.')
    .version(manifest.version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .configureOutput({
      writeOut: io.stdout,
      writeErr: io.stderr,
      // Its suggestion belongs to the same sentence.
      outputError: (text, write) => write(`${text.trim().replace(/\s*\n\s*/g, ' ')}\n`),
    })
    .exitOverride();
  for (const add of [addCheckCommand, addStatusCommand, addTrendCommand, addCompareCommand, addInitCommand, addNewCommand, addFixCommand, addCommitCommand, addRulesCommand, addLspCommand]) add(program, io);
  for (const command of program.commands) command.copyInheritedSettings(program);
  return program;
}

function explain(error: unknown, io: CliIo): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const message = messageOf(error);
  // Whatever else goes wrong is a fault of ours; the user gets one line all the same, and the trace on demand.
  const isTold = error instanceof CliError || error instanceof GitError;
  const hint = isTold ? '' : ' (this is a fault of the program; DEBUG=1 shows where)';
  io.stderr(`error: ${printable(message)}${hint}\n`);
  if (!isTold && process.env['DEBUG'] !== undefined && error instanceof Error) io.stderr(`${error.stack ?? ''}\n`);
  return 2;
}
