import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { SaxesParser } from 'saxes';
import { agendaOf } from '../../../src/report/agenda.ts';
import { partnershipCard } from '../../../src/report/card.ts';
import { checkMarkdown } from '../../../src/report/checkMarkdown.ts';
import type { CheckResult } from '../../../src/report/checkResult.ts';
import { checkText } from '../../../src/report/checkText.ts';
import { failuresIn } from '../../../src/report/failing.ts';
import { githubCommands } from '../../../src/report/githubCommands.ts';
import { junit } from '../../../src/report/junit.ts';
import { PLAIN } from '../../../src/report/paint.ts';
import { portfolioPage } from '../../../src/report/portfolioPage.ts';
import { sarif } from '../../../src/report/sarif.ts';
import { statusText } from '../../../src/report/statusText.ts';
import { levelMarks } from '../../../src/service/levelMarks.ts';
import type { PortfolioService } from '../../../src/service/portfolioService.ts';
import { mustHold } from '../target.ts';
import type { PipelineInput } from './input.ts';

const ajv = new Ajv({ strict: false });
addFormats(ajv);
const isSarif = ajv.compile(JSON.parse(readFileSync(new URL('../../report/sarif/sarif-schema-2.1.0.json', import.meta.url), 'utf8')) as object);

const showPath = (path: string): string => path;

/** How often what takes longest is made: once in so many cases. */
const SELDOM = 8;

/** Every format can be made, is well formed, and brings nothing into a terminal that would move its cursor. */
export function checkOutputs(service: PortfolioService, { order }: PipelineInput): void {
  const result = resultOf(service);
  const lineText = (path: string, line: number): string => service.lineText(path, line);
  const width = [20, 80, 200][order % 3] ?? 80;
  checkForTerminal('text', checkText(result.report, { paint: PLAIN, lineText, showPath, hints: 'shown', width }));
  checkForTerminal('status', statusText(service.health(), PLAIN, width));
  checkForTerminal('the page of the check', checkMarkdown(result, { showPath, linkBase: '' }));
  checkForTerminal('the page of the portfolio', portfolioPage(service.health(), 'portfolio'));
  checkCommands(githubCommands(result, showPath));
  checkXml(junit(result, showPath));
  checkViews(service);
  if (order % SELDOM === 0) checkSarif(sarif(result, { version: '1.0.0', showPath, rulePage: () => undefined }));
}

function checkSarif(text: string): void {
  mustHold(isSarif(JSON.parse(text)), () => `what was made is no SARIF: ${JSON.stringify(isSarif.errors)}`);
}

function resultOf(service: PortfolioService): CheckResult {
  const report = service.report();
  const documents = service.allDocuments().map(({ markdown: { path }, partnership }) => ({ path, partnership }));
  return { report, whole: report, failOn: 'watch', failures: failuresIn(report, 'watch'), hints: 'shown', documents, baseline: undefined };
}

function checkForTerminal(name: string, text: string): void {
  const strange = /(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.exec(text)?.[0];
  mustHold(strange === undefined, () => `${name} has a character ${JSON.stringify(strange)} for a terminal`);
}

/** The last line is the summary, which holds nothing of a document. */
function checkCommands(text: string): void {
  for (const line of text.trimEnd().split('\n').slice(0, -1)) mustHold(/^::(?:error|warning|notice) \S/.test(line), () => `this is no command of a workflow: ${JSON.stringify(line)}`);
}

function checkXml(text: string): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => mustHold(false, () => `what was made is no XML: ${error.message}`));
  parser.write(text).close();
}

function checkViews(service: PortfolioService): void {
  const health = service.health();
  JSON.stringify([service.tree(), agendaOf(health), levelMarks(health)]);
  for (const { health: one } of health.partnerships) for (const document of one.partnership.documents) if (document.kind) JSON.stringify(partnershipCard(one, document));
}
