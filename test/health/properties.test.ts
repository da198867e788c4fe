import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weighs, type Finding } from '../../src/health/finding.ts';
import type { PointHealth } from '../../src/health/judge.ts';
import type { PartnershipHealth } from '../../src/health/partnershipHealth.ts';
import { fieldAt } from '../../src/model/fields.ts';
import { RULES } from '../../src/rules/index.ts';
import { DIMENSIONS, fired, SEVERITIES, type Dimension, type Rule } from '../../src/rules/rule.ts';
import { blanked, pathsIn, valueIn, withChanges, type Data, type Steps } from '../support/random/data.ts';
import { changesIn, EXAMPLES, KEPT, type RandomDocument } from '../support/random/documents.ts';
import { changesBetween, improvements, judgeOnly, nameOf, rankOf, restsOn } from '../support/random/judging.ts';
import { randomPartnership, type RandomPortfolio } from '../support/random/portfolio.ts';
import { RUN, TIMEOUT } from '../support/random/run.ts';
import { signRule } from './support.ts';

/** health.md, "Must always hold", as far as levels go. */
describe('random partnerships', TIMEOUT, () => {
  it('show nearly every rule and every level, so that what holds for them says something', () => {
    const points = fc.sample(randomPartnership, { seed: 1, numRuns: 100 }).flatMap((portfolio) => judgeOnly(portfolio)?.now ?? []);
    const shown = new Set(points.flatMap(({ findings }) => findings.map(({ rule }) => rule.id)));
    const levels = points.flatMap(({ dimensions }) => DIMENSIONS.map((dimension) => `${dimension} ${dimensions[dimension].level}`));
    expect(shown.size).toBeGreaterThan(RULES.length * 0.55);
    expect([...new Set(points.map(({ level }) => level))].sort()).toEqual(['at-risk', 'critical', 'ended', 'healthy', 'unknown', 'watch']);
    expect(new Set(levels).size).toBeGreaterThan(DIMENSIONS.length * 4);
  });
});

describe('no level improves', TIMEOUT, () => {
  const somePlaces = fc.array(fc.nat(), { minLength: 3, maxLength: 3 });

  it('when an answer of the newest review is blanked that no finding rests on', () => {
    check(somePlaces, (portfolio, { now }, picks) => {
      const review = newestReview(portfolio, now);
      return review ? blanks(portfolio, review, now.findings, picks) : [];
    });
  });

  it('when a field of the charter is blanked that no finding rests on', () => {
    check(somePlaces, (portfolio, { history }, picks) => {
      const charter = portfolio.documents.find(({ kind }) => kind === 'charter');
      return charter ? blanks(portfolio, charter, history.flatMap(({ findings }) => findings), picks) : [];
    });
  });

  it('when an answer is blanked that findings rest on, and they were as bad the time before', () => {
    check(fc.nat(), (portfolio, { now, history: [, previous] }, pick) => {
      const review = newestReview(portfolio, now);
      const lasting = now.findings.filter((finding) => isAsBad(finding, previous));
      const paths = review ? answersUnder(lasting[pick % Math.max(1, lasting.length)], review) : [];
      const others = now.findings.filter((finding) => review && paths.some((steps) => restsOn(finding, review.path, steps)));
      return review && paths.length > 0 && others.every((other) => isAsBad(other, previous)) ? [blank(portfolio, review, paths)] : [];
    });
  });

  it('when a finding is added', () => {
    const kinds = fc.constantFrom<Rule['kind']>('measured', 'judged', 'completeness');
    const added = fc.record({ severity: fc.constantFrom(...SEVERITIES), dimension: fc.constantFrom(...DIMENSIONS), kind: kinds });
    fc.assert(fc.property(randomPartnership, added, (portfolio, { severity, ...changes }) => {
      const rule = signRule('added', { ...changes, evaluate: (facts) => fired(severity, 'it was added', [facts.agreed('name')]) });
      compare(judgeOnly(portfolio)?.now, judgeOnly(portfolio, [...RULES, rule])?.now, `${severity} in ${changes.dimension}`);
    }), RUN);
  });

  it('when the cause of other findings is found, as bad as the catalogue has it', () => {
    const causes = RULES.filter(({ subsumes, judgedAfterLevels }) => subsumes && !judgedAfterLevels);
    fc.assert(fc.property(randomPartnership, fc.constantFrom(...causes), (configured, cause) => {
      const portfolio = { ...configured, settings: undefined };
      const severity = SEVERITIES.find((one) => one === cause.severity) ?? 'low';
      const judgedAs = (evaluate: Rule['evaluate']): PointHealth | undefined =>
        judgeOnly(portfolio, RULES.map((rule) => (rule === cause ? { ...cause, evaluate } : rule)))?.now;
      const without = judgedAs(() => ({ outcome: 'clear', reason: 'not seen' }));
      compare(without, judgedAs((facts) => fired(severity, 'seen', [facts.agreed('name')])), cause.id);
    }), RUN);
  });

  it('when a further answer is bad and every other finding stands as it was', () => {
    check(fc.constantFrom(...changesIn(EXAMPLES, 'review')), (portfolio, { now }, said) => {
      const review = newestReview(portfolio, now);
      return review ? [{ says: JSON.stringify(said), portfolio: replaced(portfolio, review, withChanges(review.data, [said])) }] : [];
    }, isOnlyWorse);
  });
});

/** A changed portfolio, and what was changed. */
interface Change {
  readonly says: string;
  readonly portfolio: RandomPortfolio;
}

function check<T>(
  picked: fc.Arbitrary<T>,
  change: (portfolio: RandomPortfolio, before: PartnershipHealth, pick: T) => readonly Change[],
  isMeant: (before: PointHealth, after: PointHealth) => boolean = () => true,
): void {
  fc.assert(fc.property(randomPartnership, picked, (portfolio, pick) => {
    const before = judgeOnly(portfolio);
    for (const { says, portfolio: changed } of before ? change(portfolio, before, pick) : []) {
      const after = judgeOnly(changed)?.now;
      if (before && after && isMeant(before.now, after)) compare(before.now, after, says);
    }
  }), RUN);
}

function compare(before: PointHealth | undefined, after: PointHealth | undefined, says: string): void {
  if (!before || !after) return;
  const better = improvements(before, after);
  if (better.length > 0) expect.fail(`${better.join(', ')} after ${says}\n${changesBetween(before, after)}`);
}

function newestReview({ documents }: RandomPortfolio, { facts }: PointHealth): RandomDocument | undefined {
  return facts.hasReview ? documents.find(({ path }) => path === facts.reviewed().document.path) : undefined;
}

/** Some fields blanked that no finding rests on, each by itself. */
function blanks(portfolio: RandomPortfolio, document: RandomDocument, findings: readonly Finding[], picks: readonly number[]): readonly Change[] {
  const hasCharter = portfolio.documents.some(({ kind }) => kind === 'charter');
  const free = pathsIn(document.data).filter((steps) => !KEPT[document.kind].includes(String(steps[0])) && !isDeciding(steps)
    && !(document.kind === 'review' && hasCharter && standsOver(document.data, steps))
    && !findings.some((finding) => restsOn(finding, document.path, steps)));
  return picks.flatMap((pick) => {
    const steps = free[pick % Math.max(1, free.length)];
    return steps ? [blank(portfolio, document, [steps])] : [];
  });
}

/**
 * What decides which questions arise, and of whom they are asked. A finding does not name them, and without them it is
 * not known whether its question arises.
 */
const DECIDING = ['motion', 'motion.*', 'tier', 'started', 'parties', 'parties.*', 'parties.*.role', 'parties.*.us'];

function isDeciding(steps: Steps): boolean {
  return DECIDING.includes(fieldAt('charter', steps)?.path ?? '');
}

/** Whether a field of a review says something else than the charter, which stands again when it is blanked. */
function standsOver(data: Data, steps: Steps): boolean {
  return [steps, ...pathsIn(valueIn(data, steps), steps)].some((path) => {
    const shape = fieldAt('charter', path)?.shape;
    return shape !== undefined && shape !== 'record' && shape !== 'map';
  });
}

function blank(portfolio: RandomPortfolio, document: RandomDocument, paths: readonly Steps[]): Change {
  const says = `${paths.map((steps) => steps.join('.')).join(', ')} of ${document.path} is blanked`;
  const data = paths.reduce<Data>((left, steps) => (isThere(left, steps) ? blanked(left, steps) : left), document.data);
  return { says, portfolio: replaced(portfolio, document, data) };
}

function isThere(data: Data, steps: Steps): boolean {
  return (valueIn(data, steps) ?? null) !== null;
}

function replaced(portfolio: RandomPortfolio, document: RandomDocument, data: Data): RandomPortfolio {
  return { ...portfolio, documents: portfolio.documents.map((one) => (one === document ? { ...document, data } : one)) };
}

/** The answers of a review that a finding rests on. */
function answersUnder(finding: Finding | undefined, { path, data }: RandomDocument): readonly Steps[] {
  return (finding?.at ?? []).flatMap((place) => {
    const isOwn = 'path' in place && place.document.path === path && place.path.length > 0 && !KEPT.review.includes(String(place.path[0]));
    return isOwn && isThere(data, place.path) && !standsOver(data, place.path) ? [place.path] : [];
  });
}

function isAsBad(finding: Finding, previous: PointHealth | undefined): boolean {
  if (finding.carried) return true;
  const before = previous?.findings.find((other) => nameOf(other) === nameOf(finding));
  return before !== undefined && rankOf(before) >= rankOf(finding) && before.waiver === finding.waiver;
}

/** Whether every finding is still there and as bad, and no question is answered otherwise but by a finding. */
function isOnlyWorse(before: PointHealth, after: PointHealth): boolean {
  const stands = (finding: Finding): boolean => after.findings.some((other) => nameOf(other) === nameOf(finding)
    && rankOf(other) >= rankOf(finding) && other.waiver === finding.waiver);
  const answered = [...before.outcomes].every(([id, { outcome }]) => {
    const now = after.outcomes.get(id)?.outcome;
    return now === 'fired' || (outcome === 'unknown') === (now === 'unknown');
  });
  return answered && before.findings.every(stands);
}

describe('what is healthy', TIMEOUT, () => {
  it('is answered, recent, readable and without a finding that weighs more than two low ones', () => {
    fc.assert(fc.property(randomPartnership, (portfolio) => {
      for (const point of judgeOnly(portfolio)?.history ?? []) {
        for (const dimension of DIMENSIONS) if (point.dimensions[dimension].level === 'healthy') expect(doubtsAbout(point, dimension)).toEqual([]);
      }
    }), RUN);
  });

  it('is healthy in all six dimensions', () => {
    fc.assert(fc.property(randomPartnership, (portfolio) => {
      for (const { level, dimensions, facts: { stage } } of judgeOnly(portfolio)?.history ?? []) {
        if (level !== 'healthy' || stage === 'candidate') continue;
        expect(DIMENSIONS.map((dimension) => dimensions[dimension].level)).toEqual(DIMENSIONS.map(() => 'healthy'));
      }
    }), RUN);
  });
});

/** Why a dimension may not be called healthy (health.md, "Levels"). */
function doubtsAbout({ facts, findings, dimensions }: PointHealth, dimension: Dimension): readonly string[] {
  const own = findings.filter((finding) => finding.rule.dimension === dimension && weighs(finding));
  const { answered, applicable } = dimensions[dimension].coverage;
  return [
    ...(answered < applicable * 0.75 || applicable === 0 ? [`${answered} of ${applicable} answered`] : []),
    ...(own.length > 2 ? [`${own.length} findings`] : []),
    ...own.filter((finding) => finding.severity !== 'low').map((finding) => `${String(finding.severity)} ${nameOf(finding)}`),
    ...(facts.isOlderThan(2) === true ? ['the newest review is too old'] : []),
    ...facts.partnership.unjudgeable.map(({ markdown }) => `${markdown.path} cannot be judged`),
  ];
}
