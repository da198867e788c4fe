import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Finding, Report } from '../../src/model/generated/types.ts';
import { DIMENSIONS } from '../../src/rules/rule.ts';
import { PortfolioService } from '../../src/service/portfolioService.ts';
import { readPortfolioFiles } from '../../src/workspace/portfolioFiles.ts';

const root = fileURLToPath(new URL('../../examples/portfolio', import.meta.url));

function open(): PortfolioService {
  const service = new PortfolioService({ today: () => '2030-01-01' });
  for (const file of readPortfolioFiles(root)) {
    if ('failure' in file) throw new Error(`${file.path}: ${file.failure.message}`);
    service.setFile(file.path, file.text);
  }
  return service;
}

/** What the sample is meant to show, a line for each finding, so that a change is read before it is accepted. */
function goldenText(report: Report): string {
  const levels = report.partnerships.map(({ partnership, level, coverage, dimensions }) => {
    const each = DIMENSIONS.map((name) => `${name} ${dimensions[name].level}`).join(', ');
    return `${partnership}: ${level}, ${coverage.answered} of ${coverage.applicable} answered (${each})`;
  });
  return [`as of ${report.asOf}`, '', ...levels, '', ...report.findings.map(line), ''].join('\n');
}

function line({ path, range, rule, subject, severity, level, streak, carried, subsumedBy, waived, message }: Finding): string {
  const notes = [
    ...(streak > 1 ? [`streak ${streak}`] : []),
    ...(carried ? ['carried'] : []),
    ...(subsumedBy === null ? [] : [`under ${subsumedBy}`]),
    ...(waived ? [`waived until ${waived.until}`] : []),
  ];
  const name = subject === null ? rule : `${rule}/${subject}`;
  const short = path.replace(/^partnerships\//, '');
  return `${short}:${range.start.line + 1}:${range.start.character + 1} ${severity ?? level} ${name}${notes.length > 0 ? ` [${notes.join(', ')}]` : ''}: ${message}`;
}

describe('the sample portfolio', () => {
  const service = open();
  const report = service.report();

  it('shows what it is meant to show, and nothing by accident', async () => {
    await expect(goldenText(report)).toMatchFileSnapshot('portfolio.golden.txt');
  });

  it('has flawless documents', () => {
    expect(report.findings.filter((finding) => finding.dimension === null)).toEqual([]);
  });

  it('shows at least sixty of the rules at work, in one review or another', () => {
    const { partnerships, findings } = service.health();
    const reviews = partnerships.flatMap(({ health }) => health.history);
    const fired = [...findings, ...reviews.flatMap((review) => review.findings)].map(({ rule }) => rule.id);
    expect(new Set(fired).size).toBeGreaterThanOrEqual(60);
  });

  it('covers every level', () => {
    expect(new Set(report.partnerships.map(({ level }) => level))).toEqual(new Set(['healthy', 'watch', 'at-risk', 'critical', 'unknown', 'ended']));
  });

  it('tells of a decline, a recovery and an exit', () => {
    const levels = new Map(service.health().partnerships.map(({ health }) => [health.partnership.id, [...health.history].reverse().map((point) => point.level)]));
    expect(levels.get('brightfold-crm')).toEqual(['healthy', 'healthy', 'watch', 'watch', 'at-risk', 'critical', 'critical']);
    expect(levels.get('saltmarsh-voice')).toEqual(['healthy', 'healthy', 'watch', 'at-risk', 'critical', 'at-risk', 'watch']);
    expect(levels.get('tinroof-web')?.at(-1)).toBe('ended');
  });
});
