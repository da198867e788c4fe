import { runRule, type RunInput } from '../lint/run.ts';
import type { Facts } from '../model/facts.ts';
import type { Rule, Standing, Verdict } from '../rules/rule.ts';
import type { Finding } from './finding.ts';
import { answerOf, findingsOf, follow, mayBeCarried, type Answer, type Reviewed, type Tracks } from './persistence.ts';
import type { RuleSet } from './ruleSet.ts';

/** What a point needs to know beside its own facts. */
export interface PointContext {
  readonly rules: RuleSet;
  /** The review before. */
  readonly before: Point | undefined;
  /** How the partnership stood, this review's first. */
  readonly standings: () => readonly Standing[];
}

const NO_STANDINGS: readonly Standing[] = [];

/**
 * What the rules find at one review. Every verdict is worked out when it is asked for, and once: most findings of most
 * reviews in the past are never asked for.
 */
export class Point implements Reviewed {
  /** By the rules' places, which is quicker than a map of a hundred rules, and with room for all: a list that grows is copied again and again. */
  private readonly verdicts: (readonly Verdict[] | undefined)[];
  private readonly tracks = new Map<Rule, Tracks>();
  private readonly input: RunInput;

  constructor(readonly facts: Facts, private readonly context: PointContext) {
    this.verdicts = new Array<undefined>(context.rules.all.length);
    this.input = { facts, verdictsOf: (id, when) => this.verdictsOfOther(id, when), standings: NO_STANDINGS };
  }

  /** The review before. */
  get before(): Point | undefined {
    return this.context.before;
  }

  /** What a rule says here. */
  verdictsOf(rule: Rule): readonly Verdict[] {
    const place = this.context.rules.placeOf.get(rule) ?? -1;
    return (this.verdicts[place] ??= runRule(rule, rule.judgedAfterLevels ? { ...this.input, standings: this.context.standings() } : this.input));
  }

  /** What a rule's verdicts here mean for its findings. */
  answerTo(rule: Rule): Answer {
    return answerOf(this.verdictsOf(rule));
  }

  /** The findings of rules that stand here, those carried over among them. */
  findingsOf(rules: readonly Rule[]): readonly Finding[] {
    const findings: Finding[] = [];
    for (const rule of rules) if (this.mayHaveFindings(rule)) findings.push(...findingsOf(rule, this.tracksOf(rule), this.facts));
    return findings;
  }

  private mayHaveFindings(rule: Rule): boolean {
    const answer = this.answerTo(rule);
    return answer === 'found' || (answer === 'open' && mayBeCarried(rule, this.before));
  }

  private verdictsOfOther(id: string, when: 'now' | 'previous'): readonly Verdict[] {
    const rule = this.context.rules.byId.get(id);
    const point = when === 'now' ? this : this.before;
    return rule && point ? point.verdictsOf(rule) : [];
  }

  private *backwards(): Generator<Point> {
    yield this;
    for (let point = this.before; point; point = point.before) yield point;
  }

  /** From here back to what is known, or to an answer that ended everything, and forward again: reviews may be many. */
  private tracksOf(rule: Rule): Tracks {
    const open: Point[] = [];
    let tracks: Tracks | undefined;
    for (const point of this.backwards()) {
      tracks = point.tracks.get(rule);
      if (tracks) break;
      open.push(point);
      if (point.answerTo(rule) === 'ended') break;
    }
    for (const point of open.reverse()) {
      tracks = follow(rule, point.verdictsOf(rule), tracks, point.facts.date);
      point.tracks.set(rule, tracks);
    }
    return tracks ?? new Map();
  }
}
