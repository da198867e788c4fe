import { resolve } from 'node:path';
import manifest from '../../../package.json' with { type: 'json' };
import { baselineNotes, type CheckResult } from '../../report/checkResult.ts';
import { checkText } from '../../report/checkText.ts';
import { hasFailed } from '../../report/failing.ts';
import { installedRulePage } from '../../workspace/rulePages.ts';
import { FileError, putFile } from '../../workspace/writeFile.ts';
import { CliError, type CliIo } from '../io.ts';
import { makePaint } from '../paint.ts';
import type { OpenedPortfolio } from '../portfolio.ts';
import type { Format, Output } from './outputs.ts';

/** What the formats need of the command. */
export interface FormatOptions {
  readonly quiet?: true;
  readonly linkBase: string;
  readonly rulesUrl?: string;
}

/** Prints what was found, and writes it to files: as text where nothing else is to be printed. */
export async function putOut(result: CheckResult, outputs: readonly Output[], options: FormatOptions, portfolio: OpenedPortfolio, io: CliIo): Promise<void> {
  const printed = outputs.find(({ file }) => file === undefined)?.format ?? 'text';
  for (const { format, file } of outputs) {
    if (file !== undefined) write(file, await formatted(format, result, options, portfolio, { ...io, colour: false }), io);
  }
  io.stdout(await formatted(printed, result, options, portfolio, io));
}

function write(file: string, text: string, { cwd }: CliIo): void {
  try {
    putFile(resolve(cwd, file), text);
  } catch (error) {
    if (error instanceof FileError) throw new CliError(`${file} was not written: ${error.message}`);
    throw error;
  }
}

/** What only one of the formats needs is loaded for it alone: most checks print text. */
async function formatted(format: Format, result: CheckResult, options: FormatOptions, portfolio: OpenedPortfolio, io: CliIo): Promise<string> {
  const showPath = portfolio.relativePath;
  switch (format) {
    case 'text': return text(result, options, portfolio, io);
    case 'json': return `${JSON.stringify(result.report, null, 2)}\n`;
    case 'sarif': return (await import('../../report/sarif.ts')).sarif(result, { version: manifest.version, showPath, rulePage: rulePages(options) });
    case 'junit': return (await import('../../report/junit.ts')).junit(result, showPath);
    case 'github': return (await import('../../report/githubCommands.ts')).githubCommands(result, showPath);
    case 'markdown': return (await import('../../report/checkMarkdown.ts')).checkMarkdown(result, { showPath, linkBase: withSlash(options.linkBase) });
  }
}

function text(result: CheckResult, { quiet }: FormatOptions, portfolio: OpenedPortfolio, io: CliIo): string {
  if (quiet && !hasFailed(result.failures)) return '';
  const found = checkText(result.report, {
    paint: makePaint(io.colour ? 'colour' : 'plain'),
    lineText: portfolio.lineText,
    showPath: portfolio.showPath,
    hints: result.hints,
    width: io.width,
  });
  return [found, ...baselineNotes(result).map((note) => `${note}\n`)].join('');
}

function rulePages({ rulesUrl }: FormatOptions): (rule: string) => string | undefined {
  return rulesUrl === undefined ? installedRulePage : (rule) => `${withSlash(rulesUrl)}${rule}.md`;
}

function withSlash(url: string): string {
  return url === '' || url.endsWith('/') ? url : `${url}/`;
}
