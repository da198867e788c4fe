import type { Command } from 'commander';
import type { CliIo } from '../io.ts';

/** placeholder until written */
export function addFixCommand(program: Command, io: CliIo): void {
  program.command('fix').action(() => io.stdout(''));
}
