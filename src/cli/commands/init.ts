import { InvalidArgumentError, Option, type Command } from 'commander';
import type { InitOptions } from '../init/init.ts';
import type { CliIo } from '../io.ts';

/** `init [PATH]`: the files that a repository needs for its checks. */
export function addInitCommand(program: Command, io: CliIo): void {
  program
    .command('init')
    .summary('set a repository up for its checks')
    .description('Set a repository up: settings, line ends, a hook that checks what is staged, and a workflow for GitHub. What is there already is never overwritten, and the configuration of git is left alone.')
    .argument('[PATH]', 'the folder of the record (default: this folder)')
    .option('--templates', 'copy the built-in templates, to change them')
    .addOption(new Option('--action <repository>', 'the repository on GitHub that holds Partnership Health, for the workflow, like owner/partnership-health@v1').argParser(actionName))
    .option('-n, --dry-run', 'say what would be made, and write nothing')
    .action(async (path: string | undefined, options: InitOptions) => {
      // Few start with this, and what it writes is much text.
      const { init } = await import('../init/init.ts');
      init(path ?? '.', options, io);
    });
}

function actionName(value: string): string {
  if (/^[\w.-]+\/[\w.-]+(?:\/[\w./-]+)?@[\w./-]+$/.test(value)) return value;
  throw new InvalidArgumentError('Expected a repository and a version, like owner/partnership-health@v1.');
}
