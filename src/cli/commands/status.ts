import type { Command } from 'commander';
import { narrowHealth, statusText } from '../../report/statusText.ts';
import type { CliIo } from '../io.ts';
import { makePaint } from '../paint.ts';
import { openPortfolio } from '../portfolio.ts';

/** `status [PATH]`: the health of every partnership as a table, with the reasons. */
export function addStatusCommand(program: Command, io: CliIo): void {
  program
    .command('status')
    .summary('show the health of every partnership')
    .description('Show the health of every partnership as a table, the worst first, with the reasons for whatever is not healthy.')
    .argument('[PATH]', 'a file or folder (default: this folder)')
    .option('--as-of <date>', 'judge as of this day (default: today, or asOf of partnership-health.yml)')
    .action(async (path: string | undefined, { asOf }: { readonly asOf?: string }) => {
      const { service, isAsked } = await openPortfolio(path === undefined ? [] : [path], { asOf }, io);
      io.stdout(statusText(narrowHealth(service.health(), isAsked, service.eachPartnership()), makePaint(io.colour ? 'colour' : 'plain'), io.width));
    });
}
