import type { PortfolioService } from '../../../src/service/portfolioService.ts';
import type { Finding, Report } from '../../../src/model/generated/types.ts';
import type { Range } from '../../../src/text/sourceText.ts';
import { decode } from '../../../src/text/decode.ts';
import { schemaErrors } from '../../support/schemaErrors.ts';
import { mustHold } from '../target.ts';
import type { PipelineInput } from './input.ts';
import { serviceOf } from './service.ts';

/** The report has a place in a file for everything, follows its schema, and depends on nothing but what is written. */
export function checkReport(service: PortfolioService, { after, sample: { asOf }, order }: PipelineInput): void {
  const report = service.report();
  const bytes = JSON.stringify(report);
  const lines = new Map([...after].map(([path, content]) => [path, linesOf(decode(content))]));
  for (const finding of report.findings) checkFinding(finding, lines);
  checkOutcomes(report);
  const errors = schemaErrors('report.schema.json', JSON.parse(bytes));
  mustHold(errors.length === 0, () => `the report is not as its schema says: ${errors.join('; ')}`);
  const again = JSON.stringify(serviceOf(shuffled(after, order), asOf).report());
  mustHold(again === bytes, () => `read anew, and in another order, the files give another report: ${firstDifference(bytes, again)}`);
}

/** Where two texts begin to differ, with what stands around it. */
export function firstDifference(one: string, other: string): string {
  const limit = Math.min(one.length, other.length);
  let at = 0;
  while (at < limit && one[at] === other[at]) at += 1;
  const around = (text: string): string => text.slice(Math.max(0, at - 200), at + 200);
  return `\n  ${around(one)}\n  ${around(other)}`;
}

function checkFinding(finding: Finding, lines: ReadonlyMap<string, readonly string[]>): void {
  const { rule, message, path, range, related = [] } = finding;
  mustHold(!/the rule failed/.test(message), () => `${rule} crashed: ${message}`);
  mustHold(message !== '', () => `${rule} says nothing`);
  for (const place of [{ path, range }, ...related]) {
    const why = strangeIn(place.range, lines.get(place.path));
    mustHold(why === undefined, () => `${rule} points to ${JSON.stringify(place)}: ${why}`);
  }
}

function checkOutcomes({ partnerships }: Report): void {
  for (const { partnership, outcomes } of partnerships) {
    for (const [rule, { reason }] of Object.entries(outcomes)) mustHold(reason !== '' && !/the rule failed/.test(reason), () => `${rule} says of ${partnership}: ${reason}`);
  }
}

/** Lines as the protocol of language servers counts them; counted here anew, so that one may hold the other. */
function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/);
}

function strangeIn({ start, end }: Range, lines: readonly string[] | undefined): string | undefined {
  if (!lines) return 'there is no such file';
  if (start.line > end.line || (start.line === end.line && start.character > end.character)) return 'it ends before it begins';
  return [start, end].flatMap(({ line, character }) => {
    const text = lines[line];
    if (text === undefined) return [`there is no line ${line}`];
    return character >= 0 && character <= text.length ? [] : [`line ${line} has ${text.length} characters`];
  })[0];
}

function shuffled(files: PipelineInput['after'], seed: number): PipelineInput['after'] {
  const keyOf = (index: number): number => Math.imul(seed + index, 0x9e3779b1) >>> 0;
  return new Map([...files].map((file, index) => ({ file, key: keyOf(index) })).sort((a, b) => a.key - b.key).map(({ file }) => file));
}
