import type { Answers } from '../model/answers.ts';
import type { Day } from '../model/dates.ts';
import { pointsInTime, type Facts } from '../model/facts.ts';
import type { Stage, Waiver } from '../model/generated/types.ts';
import type { Partnership, Settings } from '../model/partnership.ts';
import {
  DIMENSIONS, type Dimension, type Level, type Rule, type RuleGroup, type Severity, type Standing, type Verdict,
} from '../rules/rule.ts';
import { combinedOutcome, worse } from '../rules/shapes/combine.ts';
import { once } from '../text/once.ts';
import type { Finding } from './finding.ts';
import { forEachDimension, levelOfDimension, overallLevel, type Coverage, type DimensionHealth } from './levels.ts';
import { Point } from './point.ts';
import { ruleSetOf, type RuleSet } from './ruleSet.ts';

/** What became of a rule at a point in time. */
export interface Outcome {
  readonly outcome: Verdict['outcome'] | 'waived';
  /** The worst severity among the rule's findings, after persistence. */
  readonly severity: Severity | null;
  readonly reason: string;
}

/** How a partnership stood at one review. Each part is worked out when it is asked for: of most reviews nobody asks for any. */
export interface PointHealth {
  readonly facts: Facts;
  readonly level: Level;
  readonly dimensions: Readonly<Record<Dimension, DimensionHealth>>;
  /** The vetting's own level; it counts for a candidate and at the beginning. */
  readonly vetting: DimensionHealth;
  readonly coverage: Coverage;
  readonly findings: readonly Finding[];
  /** What became of each rule. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
  /** What a rule said, about the whole or about each subject. */
  readonly verdictsOf: (rule: Rule) => readonly Verdict[];
}

/** Levels that last are asked for from review to review; from here on the oldest come first, so that no question goes deep. */
const LONG_HISTORY = 100;

/**
 * Judges a partnership at each of its reviews, the newest first and as of a day: a pure function of its documents, the
 * settings and the day. Without a review there is one point in time all the same. Of `before`, the points of another state of
 * it, those stand whose facts do.
 */
export function judgeReviews(
  partnership: Partnership, settings: Settings, asOf: Day, rules: readonly Rule[], before: readonly JudgedPoint[],
): readonly JudgedPoint[] {
  const known = new Map(before.map((point) => [point.facts, point]));
  const points = pointsInTime(partnership, settings, asOf, [...known.keys()]);
  let judged: readonly JudgedPoint[] = [];
  for (const facts of [...points].reverse()) {
    const point = known.get(facts) ?? new JudgedPoint(facts, ruleSetOf(rules), judged);
    if (points.length > LONG_HISTORY) workOut(point);
    judged = [point, ...judged];
  }
  return judged;
}

/** The newest of some reviews as a check on its own day would have judged it; those before it are the same. */
export function onItsDay([newest, ...earlier]: readonly JudgedPoint[], rules: readonly Rule[]): JudgedPoint | undefined {
  if (!newest || newest.facts.asOf === newest.facts.date) return newest;
  return new JudgedPoint(newest.facts.onItsDay(), ruleSetOf(rules), earlier);
}

function workOut(point: PointHealth): Level {
  return point.level;
}

type Assessment = Omit<PointHealth, 'facts' | 'outcomes' | 'verdictsOf'>;

/** Rules that read levels are judged when the levels without them are known, and count then. */
export class JudgedPoint implements PointHealth {
  readonly point: Point;
  private readonly whole: () => Assessment;
  private readonly everyOutcome: () => ReadonlyMap<string, Outcome>;

  constructor(readonly facts: Facts, rules: RuleSet, earlier: readonly JudgedPoint[]) {
    const standings = once((): readonly Standing[] => [new StandingOf(without), ...earlier.map((one) => new StandingOf(() => one))]);
    const point = new Point(facts, { rules, before: earlier[0]?.point, standings });
    const ordinary = once(() => point.findingsOf(rules.ordinary));
    const without = once(() => assess(point, ordinary(), rules));
    this.point = point;
    this.whole = once(() => {
      const late = point.findingsOf(rules.late);
      return late.length === 0 ? without() : assess(point, [...ordinary(), ...late], rules);
    });
    this.everyOutcome = once(() => outcomesOf(rules.all, point, this.findings));
  }

  get level(): Level { return this.whole().level; }
  get dimensions(): Readonly<Record<Dimension, DimensionHealth>> { return this.whole().dimensions; }
  get vetting(): DimensionHealth { return this.whole().vetting; }
  get coverage(): Coverage { return this.whole().coverage; }
  get findings(): readonly Finding[] { return this.whole().findings; }
  get outcomes(): ReadonlyMap<string, Outcome> { return this.everyOutcome(); }

  verdictsOf(rule: Rule): readonly Verdict[] {
    return this.point.verdictsOf(rule);
  }
}

class StandingOf implements Standing {
  constructor(private readonly point: () => Pick<PointHealth, 'level' | 'dimensions'>) {}

  get level(): Level { return this.point().level; }
  get dimensions(): Standing['dimensions'] { return forEachDimension((dimension) => this.point().dimensions[dimension].level); }
}

/** Findings, and the levels that they make. */
function assess(point: Point, raw: readonly Finding[], rules: RuleSet): Assessment {
  const { facts } = point;
  const findings = withCauses(raw.map((finding) => withWaiver(finding, facts)));
  const known = isKnown(facts) ? 'known' : 'not-known';
  const levelOf = (group: RuleGroup): DimensionHealth =>
    levelOfDimension(group, findings, coverageOf(rules.core.get(group) ?? [], point), known);
  const dimensions = forEachDimension(levelOf);
  const vetting = levelOf('vetting');
  return {
    level: overall(facts.stage, dimensions, vetting),
    dimensions,
    vetting,
    coverage: facts.stage === 'candidate' ? vetting.coverage : sum(DIMENSIONS.map((dimension) => dimensions[dimension].coverage)),
    findings,
  };
}

/** Nothing is known for certain when the reviews are too old, or may be, or a document cannot be read. */
function isKnown(facts: Facts): boolean {
  const isRecent = facts.stage === 'candidate' || facts.isOlderThan(2) === false;
  return isRecent && facts.partnership.unjudgeable.length === 0;
}

function coverageOf(rules: readonly Rule[], point: Point): Coverage {
  let [answered, applicable] = [0, 0];
  for (const rule of rules) {
    const outcome = combinedOutcome(point.verdictsOf(rule));
    if (outcome === 'fired' || outcome === 'clear') answered += 1;
    if (outcome !== 'not-applicable') applicable += 1;
  }
  return { answered, applicable };
}

function sum(parts: readonly Coverage[]): Coverage {
  return parts.reduce(
    (all, part) => ({ answered: all.answered + part.answered, applicable: all.applicable + part.applicable }),
    { answered: 0, applicable: 0 },
  );
}

function overall(stage: Stage, dimensions: Readonly<Record<Dimension, DimensionHealth>>, vetting: DimensionHealth): Level {
  if (stage === 'ended') return 'ended';
  if (stage === 'candidate') return overallLevel([vetting]);
  const six = DIMENSIONS.map((dimension) => dimensions[dimension]);
  return overallLevel(stage === 'onboarding' ? [...six, vetting] : six);
}

function withWaiver(finding: Finding, facts: Facts): Finding {
  const waiver = facts.agreement.waivers?.find((candidate) => isWaiverFor(candidate, finding) && (candidate.until ?? '') >= facts.asOf);
  return waiver ? { ...finding, waiver } : finding;
}

/** A waiver names a rule, and may name one of its subjects. */
export function isWaiverFor(waiver: Answers<Waiver>, finding: Finding): boolean {
  return waiver.rule === finding.rule.id && (waiver.subject === undefined || waiver.subject === finding.subject);
}

/** Findings of the same cause are listed under the one that explains them, which takes the worst severity among them. */
function withCauses(findings: readonly Finding[]): readonly Finding[] {
  const causes = findings.filter((finding) => finding.rule.subsumes && !finding.waiver);
  return findings.map((finding) => {
    const cause = finding.waiver ? undefined : causes.find((candidate) => candidate.rule.subsumes?.includes(finding.rule.id));
    if (cause) return { ...finding, subsumedBy: cause.rule.id };
    return causes.includes(finding) ? { ...finding, severity: worstUnder(finding, findings) } : finding;
  });
}

function worstUnder(cause: Finding, findings: readonly Finding[]): Severity | null {
  return findings
    .filter((finding) => !finding.waiver && cause.rule.subsumes?.includes(finding.rule.id))
    .reduce((severity, finding) => worse(severity, finding.severity), cause.severity);
}

function outcomesOf(rules: readonly Rule[], point: Point, findings: readonly Finding[]): ReadonlyMap<string, Outcome> {
  return new Map(rules.map((rule) => {
    const own = findings.filter((finding) => finding.rule === rule);
    return [rule.id, outcomeOf(point.verdictsOf(rule), own)];
  }));
}

function outcomeOf(verdicts: readonly Verdict[], findings: readonly Finding[]): Outcome {
  const standing = findings.filter((finding) => !finding.waiver);
  const severity = standing.reduce<Severity | null>((worst, finding) => worse(worst, finding.severity), null);
  if (standing.length > 0) return { outcome: 'fired', severity, reason: standing.map((finding) => finding.reason).join('; ') };
  const raw = combinedOutcome(verdicts);
  const rest: Verdict['outcome'] | 'waived' = findings.length > 0 && raw !== 'unknown' ? 'waived' : raw;
  const reasons = findings.length > 0 ? findings : verdicts.filter((verdict) => verdict.outcome === raw);
  return { outcome: rest, severity: null, reason: [...new Set(reasons.map(({ reason }) => reason))].join('; ') };
}
