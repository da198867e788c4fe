import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/health/finding.ts';
import { judgePartnership, type PartnershipHealth, type PointHealth } from '../../src/health/judge.ts';
import { RULES } from '../../src/rules/index.ts';
import { DIMENSIONS, SEVERITIES, type Level, type Rule } from '../../src/rules/rule.ts';
import { PortfolioService } from '../../src/service/portfolioService.ts';
import { partnershipOf } from '../support/base.ts';
import {
  blanked, CHARTER_KEYS, filesOf, isMap, laidOver, pathsIn, randomPartnership, REVIEW_KEYS, reviewPath,
  type Data, type RandomPartnership, type Steps,
} from './random.ts';
import { RANK, signRule } from './support.ts';

/** health.md, "Must always hold", over random partnerships. A failure prints its seed; `SEED` and `RUNS` repeat and extend. */
const RUN: fc.Parameters<unknown> = { numRuns: Number(process.env['RUNS'] ?? 60), seed: Number(process.env['SEED'] ?? 20260415), verbose: 1 };

function judge(partnership: RandomPartnership, rules: readonly Rule[] = RULES): PartnershipHealth {
  const { 'partnerships/base/plan.md': _, ...files } = filesOf(partnership);
  return judgePartnership(partnershipOf(files), {}, partnership.asOf, rules);
}

function rank(level: Level): number {
  return (RANK as readonly Level[]).indexOf(level);
}

/** What became better: the levels before and after, of dimensions and of the whole. */
function improvements(before: PointHealth, after: PointHealth): readonly string[] {
  const pairs = [
    ['overall', before.level, after.level] as const,
    ...DIMENSIONS.map((dimension) => [dimension, before.dimensions[dimension].level, after.dimensions[dimension].level] as const),
  ];
  return pairs.filter(([, from, to]) => rank(to) > rank(from)).map(([name, from, to]) => `${name}: ${from} → ${to}`);
}

/** What changed between two judgements, to be shown when a property does not hold. */
function changes(before: PointHealth, after: PointHealth): string {
  const named = (point: PointHealth) => new Map(point.findings.map((finding) => [nameOf(finding), `${String(finding.severity)} ${finding.reason}`]));
  const [one, other] = [named(before), named(after)];
  const gone = [...one].filter(([key, said]) => other.get(key) !== said).map(([key, said]) => `- ${key}: ${said}`);
  const come = [...other].filter(([key, said]) => one.get(key) !== said).map(([key, said]) => `+ ${key}: ${said}`);
  return [...gone, ...come].join('\n');
}

function nameOf({ rule, subject }: Finding): string {
  return `${rule.id}${subject === undefined ? '' : ` (${subject})`}`;
}

/** Whether a finding rests on a value of a document, or on something within it. */
function restsOn({ at }: Finding, path: string, steps: Steps): boolean {
  return at.some((place) => place.document.path === path && 'path' in place
    && place.path.every((step, index) => index >= steps.length || step === steps[index]));
}

function check(before: PointHealth, after: PointHealth, what: string): void {
  expect(improvements(before, after), `${what}\n${changes(before, after)}`).toEqual([]);
}

function newest({ reviews }: RandomPartnership): { readonly index: number; readonly data: Data } {
  const index = reviews.length - 1;
  return { index, data: reviews[index] ?? {} };
}

function withNewest(partnership: RandomPartnership, data: Data): RandomPartnership {
  return { ...partnership, reviews: [...partnership.reviews.slice(0, -1), data] };
}

/** A path of the data that no finding rests on. */
function freePath(data: Data, kept: readonly string[], findings: readonly Finding[], path: string, pick: number): Steps | undefined {
  const free = pathsIn(data).filter((steps) => !kept.includes(String(steps[0])) && !findings.some((finding) => restsOn(finding, path, steps)));
  return free[pick % Math.max(1, free.length)];
}

describe('no level improves', { timeout: 300_000 }, () => {
  it('when a clear answer of the newest review is blanked', () => {
    fc.assert(fc.property(randomPartnership, fc.array(fc.nat(), { minLength: 4, maxLength: 4 }), (partnership, picks) => {
      const before = judge(partnership).now;
      const { index, data } = newest(partnership);
      for (const pick of picks) {
        const steps = freePath(data, REVIEW_KEYS, before.findings, reviewPath(index), pick);
        if (steps) check(before, judge(withNewest(partnership, blanked(data, steps))).now, steps.join('.'));
      }
    }), RUN);
  });

  it('when a field of the charter is blanked that no finding rests on', () => {
    fc.assert(fc.property(randomPartnership, fc.array(fc.nat(), { minLength: 4, maxLength: 4 }), (partnership, picks) => {
      const before = judge(partnership);
      const findings = before.history.flatMap((point) => point.findings);
      for (const pick of picks) {
        const steps = freePath(partnership.charter, CHARTER_KEYS, findings, 'partnerships/base/charter.md', pick);
        if (steps) check(before.now, judge({ ...partnership, charter: blanked(partnership.charter, steps) }).now, steps.join('.'));
      }
    }), RUN);
  });

  it('when what a finding rests on is blanked, and it was as bad the time before', () => {
    fc.assert(fc.property(randomPartnership, (partnership) => {
      const { now, history: [, previous] } = judge(partnership);
      const { index, data } = newest(partnership);
      const carried = now.findings.filter((finding) => isAsBad(finding, previous));
      for (const finding of carried) {
        const paths = answersUnder(finding, reviewPath(index), data);
        const rests = now.findings.filter((other) => paths.some((steps) => restsOn(other, reviewPath(index), steps)));
        if (paths.length === 0 || !rests.every((other) => isAsBad(other, previous))) continue;
        const after = judge(withNewest(partnership, paths.reduce((left, steps) => (isThere(left, steps) ? blanked(left, steps) : left), data))).now;
        check(now, after, `${nameOf(finding)}: ${paths.map((steps) => steps.join('.')).join(', ')}`);
      }
    }), RUN);
  });

  it('when a finding is added', () => {
    const added = fc.record({
      say: fc.constantFrom(...SEVERITIES),
      dimension: fc.constantFrom(...DIMENSIONS),
      kind: fc.constantFrom<Rule['kind']>('measured', 'judged', 'completeness'),
    });
    fc.assert(fc.property(randomPartnership, added, (partnership, { say, dimension, kind }) => {
      const { index: _, data } = newest(partnership);
      const more = withNewest(partnership, { ...data, 'x-added': say });
      const rule = signRule('added', { dimension, kind });
      check(judge(more).now, judge(more, [...RULES, rule]).now, `${dimension} ${kind} ${say}`);
    }), RUN);
  });

  it('when a further answer is bad and every other finding stands as it was', () => {
    const overlays = RULES.flatMap(({ examples }) => examples.fires.flatMap(({ review }) => (review === undefined ? [] : [parse(review) as Data])));
    fc.assert(fc.property(randomPartnership, fc.constantFrom(...overlays), (partnership, overlay) => {
      const before = judge(partnership).now;
      const { data } = newest(partnership);
      const after = judge(withNewest(partnership, laidOver(data, { ...overlay, date: data['date'], period: data['period'] }) as Data)).now;
      const isThere_ = (finding: Finding): boolean => after.findings.some((other) => nameOf(other) === nameOf(finding)
        && severityRank(other) >= severityRank(finding) && other.waiver === finding.waiver);
      const answered = [...before.outcomes].every(([id, { outcome }]) => (outcome === 'unknown') === (after.outcomes.get(id)?.outcome === 'unknown') || after.outcomes.get(id)?.outcome === 'fired');
      fc.pre(answered && before.findings.every(isThere_));
      check(before, after, stringify(overlay));
    }), RUN);
  });
});

function severityRank({ severity }: Finding): number {
  return severity === null ? -1 : SEVERITIES.indexOf(severity);
}

function isAsBad(finding: Finding, previous: PointHealth | undefined): boolean {
  if (finding.carried) return true;
  const before = previous?.findings.find((other) => nameOf(other) === nameOf(finding));
  return before !== undefined && severityRank(before) >= severityRank(finding) && before.waiver === finding.waiver;
}

/** The answers of the review that a finding rests on. */
function answersUnder(finding: Finding, path: string, data: Data): readonly Steps[] {
  return finding.at.flatMap((place) => ('path' in place && place.document.path === path && !REVIEW_KEYS.includes(String(place.path[0])) && place.path.length > 0 ? [place.path] : []))
    .filter((steps) => isThere(data, steps));
}

function isThere(data: unknown, steps: Steps): boolean {
  let value = data;
  for (const step of steps) {
    if (value === null || typeof value !== 'object' || !(step in value)) return false;
    value = (value as Data)[step];
  }
  return value !== null;
}

describe('a healthy partnership', { timeout: 300_000 }, () => {
  it('is healthy in all six dimensions', () => {
    fc.assert(fc.property(randomPartnership, (partnership) => {
      for (const { level, dimensions } of judge(partnership).history) {
        if (level === 'healthy') expect(DIMENSIONS.map((dimension) => dimensions[dimension].level)).toEqual(DIMENSIONS.map(() => 'healthy'));
      }
    }), RUN);
  });
});

describe('the report', { timeout: 300_000 }, () => {
  function bytes(files: readonly (readonly [string, string])[], asOf: string): string {
    const service = new PortfolioService({ today: () => asOf, fileExists: () => true });
    for (const [path, text] of files) service.setFile(path, text);
    return JSON.stringify(service.report());
  }

  it('is the same for the same input, and whatever order the files come in', () => {
    fc.assert(fc.property(randomPartnership, fc.infiniteStream(fc.nat()), (partnership, numbers) => {
      const files = Object.entries(filesOf(partnership));
      const once = bytes(files, partnership.asOf);
      expect(bytes(files, partnership.asOf)).toBe(once);
      expect(bytes(shuffled(files, numbers), partnership.asOf)).toBe(once);
    }), RUN);
  });

  it('says the same whatever order the keys stand in', () => {
    fc.assert(fc.property(randomPartnership, fc.infiniteStream(fc.nat()), (partnership, numbers) => {
      const mixed = { ...partnership, charter: mixedKeys(partnership.charter, numbers), reviews: partnership.reviews.map((review) => mixedKeys(review, numbers)) };
      expect(summary(judge(mixed))).toEqual(summary(judge(partnership)));
    }), RUN);
  });

  it('says the same whatever order the rules stand in', () => {
    fc.assert(fc.property(randomPartnership, fc.infiniteStream(fc.nat()), (partnership, numbers) => {
      expect(summary(judge(partnership, shuffled(RULES, numbers)))).toEqual(summary(judge(partnership)));
    }), RUN);
  });

  it('has an outcome for every rule, and a reason for every outcome', () => {
    fc.assert(fc.property(randomPartnership, (partnership) => {
      for (const { outcomes } of judge(partnership).history) {
        expect([...outcomes].filter(([, { reason }]) => reason === '' || /undefined|NaN|the rule failed|\[object/.test(reason))).toEqual([]);
        expect(outcomes.size).toBe(RULES.length);
      }
    }), RUN);
  });
});

function shuffled<T>(items: readonly T[], numbers: fc.Stream<number>): readonly T[] {
  const keys = [...numbers.take(items.length)];
  return items.map((item, index) => ({ item, key: keys[index] ?? 0 })).sort((a, b) => a.key - b.key).map(({ item }) => item);
}

function mixedKeys(value: Data, numbers: fc.Stream<number>): Data {
  const mixed = (inner: unknown): unknown => {
    if (Array.isArray(inner)) return inner.map(mixed);
    return isMap(inner) ? Object.fromEntries(shuffled(Object.entries(inner), numbers).map(([key, one]) => [key, mixed(one)])) : inner;
  };
  return mixed(value) as Data;
}

/** What a judgement says, without the places and the order in which it says it. */
function summary({ history }: PartnershipHealth): unknown {
  return history.map(({ level, dimensions, coverage, outcomes, findings }) => ({
    level,
    dimensions: DIMENSIONS.map((dimension) => dimensions[dimension]),
    coverage,
    outcomes: [...outcomes].map(([id, { outcome, severity }]) => [id, outcome, severity].join(' ')).sort(),
    findings: findings.map((finding) => [nameOf(finding), finding.severity, finding.streak, finding.carried, finding.since, finding.subsumedBy].join(' ')).sort(),
  }));
}
