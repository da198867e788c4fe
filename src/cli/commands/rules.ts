import type { Command } from 'commander';
import { pageOfRule } from '../../report/rulePage.ts';
import { rulesText } from '../../report/rulesText.ts';
import { DOCUMENT_RULES, RULES } from '../../rules/index.ts';
import { didYouMean, nearest } from '../../text/didYouMean.ts';
import { CliError, type CliIo } from '../io.ts';
import { makePaint } from '../paint.ts';

/** `rules [ID]`: all rules, or what one of them means. */
export function addRulesCommand(program: Command, io: CliIo): void {
  program
    .command('rules')
    .summary('list the rules, or explain one')
    .description('List the rules, or explain one: what it asks, why, from which source, and what to do.')
    .argument('[ID]', 'the id of a rule')
    .action((id: string | undefined) => {
      io.stdout(id === undefined ? rulesText(makePaint(io.colour ? 'colour' : 'plain')) : explain(id));
    });
}

function explain(id: string): string {
  const page = pageOfRule(id);
  if (page !== undefined) return page;
  const known = [...RULES, ...DOCUMENT_RULES].map((candidate) => candidate.id);
  throw new CliError(`there is no rule "${id}"${didYouMean(nearest(id, known))}; \`partnership-health rules\` lists them`);
}
