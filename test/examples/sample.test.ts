import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cleanUp } from '../../scripts/lib/cleanup.mjs';
import { copySample } from '../../scripts/lib/sample.mjs';
import { temporaryFolder } from '../../scripts/lib/temp.mjs';
import { PortfolioService } from '../../src/service/portfolioService.ts';
import { choosePartnership } from '../../src/service/scaffold/proposals.ts';
import { readPortfolioFiles } from '../../src/workspace/portfolioFiles.ts';

afterAll(cleanUp);

describe('the sample that comes with the extension', () => {
  let service: PortfolioService;

  beforeAll(async () => {
    const root = await temporaryFolder('sample');
    await copySample(root);
    service = new PortfolioService({ today: () => '2031-01-01', fileExists: (path) => existsSync(join(root, path)) });
    for (const file of readPortfolioFiles(root)) service.take(file);
  });

  it('has no two partnerships alike, whatever the day', () => {
    const levels = service.health().partnerships.map(({ health }) => [health.partnership.id, health.now.level]);
    expect(Object.fromEntries(levels)).toEqual({ 'brightfold-crm': 'critical', 'copperline-cabling': 'unknown', 'fernhill-desk': 'healthy', 'quillback-security': 'watch' });
  });

  it('is the same as the big sample where they overlap, and has no mistake of its own', () => {
    expect(service.health().asOf).toBe('2026-10-15');
    expect(service.report().findings.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('has a review that is due, for those who try to write one', () => {
    expect(choosePartnership(service, 'review')[0]).toMatchObject({ partnership: 'copperline-cabling' });
    expect(choosePartnership(service, 'review')[0]).not.toHaveProperty('problem');
  });
});
