import { Command, CommanderError } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { printable } from '../report/printable.ts';
import { messageOf } from '../text/messageOf.ts';
import { CliError, type CliIo } from './io.ts';

type AddCommand = (program: Command, io: CliIo) => void;

/** Each command by its name. What a command needs is loaded when it is called, since most of a start is loading. */
const COMMANDS: ReadonlyMap<string, () => Promise<AddCommand>> = new Map([
  ['check', async () => (await import('./commands/check.ts')).addCheckCommand],
  ['status', async () => (await import('./commands/status.ts')).addStatusCommand],
  ['trend', async () => (await import('./commands/trend.ts')).addTrendCommand],
  ['compare', async () => (await import('./commands/compare.ts')).addCompareCommand],
  ['init', async () => (await import('./commands/init.ts')).addInitCommand],
  ['new', async () => (await import('./commands/new.ts')).addNewCommand],
  ['fix', async () => (await import('./commands/fix.ts')).addFixCommand],
  ['commit', async () => (await import('./commands/commit.ts')).addCommitCommand],
  ['rules', async () => (await import('./commands/rules.ts')).addRulesCommand],
  ['lsp', async () => (await import('./commands/lsp.ts')).addLspCommand],
]);

/** The commands that arguments may mean: the one that they name, none for the version, all for everything else. */
function meant([first = '']: readonly string[]): readonly (() => Promise<AddCommand>)[] {
  if (first === '-v' || first === '--version') return [];
  const named = COMMANDS.get(first);
  return named ? [named] : [...COMMANDS.values()];
}

/** Runs the command line with its arguments (without node and script). Answers the exit code; never throws. */
export async function run(args: readonly string[], io: CliIo): Promise<number> {
  try {
    const commands = await Promise.all(meant(args).map((load) => load()));
    await makeProgram(commands, io).parseAsync([...args], { from: 'user' });
    return io.exitCode;
  } catch (error) {
    return explain(error, io);
  }
}

function makeProgram(commands: readonly AddCommand[], io: CliIo): Command {
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
  for (const add of commands) add(program, io);
  for (const command of program.commands) command.copyInheritedSettings(program);
  return program;
}

function explain(error: unknown, io: CliIo): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const message = messageOf(error);
  // Whatever else goes wrong is a fault of ours; the user gets one line all the same, and the trace on demand.
  const hint = error instanceof CliError ? '' : ' (this is a fault of the program; DEBUG=1 shows where)';
  io.stderr(`error: ${printable(message)}${hint}\n`);
  if (!(error instanceof CliError) && process.env['DEBUG'] !== undefined && error instanceof Error) io.stderr(`${error.stack ?? ''}\n`);
  return 2;
}
