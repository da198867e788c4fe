import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { CliError, type CliIo } from '../io.ts';

/** `lsp`: the language server on standard input and output, for editors that start their servers by a command. */
export function addLspCommand(program: Command, io: CliIo): void {
  program
    .command('lsp')
    .summary('run the language server for an editor')
    .description('Run the language server on standard input and output. An editor starts this; it speaks the Language Server Protocol.')
    .option('--stdio', 'speak on standard input and output, which is the only way and need not be said')
    .action(async () => {
      io.exitCode = await runServer();
    });
}

/** The server is a bundle of its own beside the command line. Ends with the server's own exit code. */
function runServer(): Promise<number> {
  const server = fileURLToPath(new URL('server.cjs', import.meta.url));
  if (!existsSync(server)) throw new CliError(`the language server is not there (${server}); build it with npm run build`);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [server, '--stdio'], { stdio: 'inherit' });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
