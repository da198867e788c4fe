import { runRule } from '../lint/run.ts';
import type { Facts } from '../model/facts.ts';
import type { Rule, Standing, Verdict } from '../rules/rule.ts';
import type { Finding } from './finding.ts';
import { answerOf, findingsOf, follow, mayBeCarried, type Answer, type Tracks } from './persistence.ts';
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
export class Point {
  /** By the rules' places, which is quicker than a map of a hundred rules; most reviews are asked for none. */
  private readonly verdicts: (readonly Verdict[] | undefined)[] = [];
  private readonly tracks = new Map<Rule, Tracks>();

  constructor(readonly facts: Facts, private readonly context: PointContext) {}

  /** What a rule says here. */
  verdictsOf(rule: Rule): readonly Verdict[] {
    const place = this.context.rules.placeOf.get(rule) ?? -1;
    const known = this.verdicts[place];
    if (known) return known;
    const verdicts = runRule(rule, {
      facts: this.facts,
      verdictsOf: this.verdictsOfOther,
      standings: rule.judgedAfterLevels ? this.context.standings() : NO_STANDINGS,
    });
    this.verdicts[place] = verdicts;
    return verdicts;
  }

  /** The findings of rules that stand here, those carried over among them. */
  findingsOf(rules: readonly Rule[]): readonly Finding[] {
    return rules.flatMap((rule) => (this.mayHaveFindings(rule) ? findingsOf(rule, this.tracksOf(rule), this.facts) : []));
  }

  private mayHaveFindings(rule: Rule): boolean {
    const answer = answerOf(this.verdictsOf(rule));
    return answer === 'found' || (answer === 'open' && mayBeCarried(this.answersBefore(rule)));
  }

  private readonly verdictsOfOther = (id: string, when: 'now' | 'previous'): readonly Verdict[] => {
    const rule = this.context.rules.byId.get(id);
    const point = when === 'now' ? this : this.context.before;
    return rule && point ? point.verdictsOf(rule) : [];
  };

  private *answersBefore(rule: Rule): Generator<Answer> {
    for (let point = this.context.before; point; point = point.context.before) yield answerOf(point.verdictsOf(rule));
  }

  private *backwards(): Generator<Point> {
    yield this;
    for (let point = this.context.before; point; point = point.context.before) yield point;
  }

  /** From here back to what is known, or to an answer that ended everything, and forward again: reviews may be many. */
  private tracksOf(rule: Rule): Tracks {
    const open: Point[] = [];
    let tracks: Tracks | undefined;
    for (const point of this.backwards()) {
      tracks = point.tracks.get(rule);
      if (tracks) break;
      open.push(point);
      if (answerOf(point.verdictsOf(rule)) === 'ended') break;
    }
    for (const point of open.reverse()) {
      tracks = follow(rule, point.verdictsOf(rule), tracks, point.facts.date);
      point.tracks.set(rule, tracks);
    }
    return tracks ?? new Map();
  }
}
