import type { Facts } from '../model/facts.ts';
import type { Stage } from '../model/generated/types.ts';
import type { Settings } from '../model/partnership.ts';
import {
  notApplicable, unknown, type PortfolioFacts, type Rule, type RuleContext, type Verdict,
} from '../rules/rule.ts';
import { messageOf } from '../text/messageOf.ts';
import { onceFor } from '../text/once.ts';

/** What is known when a rule runs at a point in time. */
export interface RunInput extends Pick<RuleContext, 'verdictsOf' | 'standings'> {
  readonly facts: Facts;
}

/** What a rule finds at one point in time: at least one verdict. A rule that crashes says so, and never improves anything. */
export function runRule(rule: Rule, input: RunInput): readonly Verdict[] {
  try {
    const refused = whyNotJudged(rule, input.facts);
    if (refused) return [refused];
    const said = rule.evaluate(input.facts, {
      thresholds: thresholdsOf(rule, input.facts.settings.thresholds?.[rule.id]),
      verdictsOf: input.verdictsOf,
      standings: input.standings,
    });
    const verdicts: readonly Verdict[] = isList(said) ? said : [said];
    if (verdicts.length === 0) return [unknown('there was nothing to judge')];
    // Only a finding can rest on something unusable, or have a severity to configure.
    if (!verdicts.some(({ outcome }) => outcome === 'fired')) return verdicts;
    return verdicts.map((verdict) => configured(rest(placed(verdict), input.facts), rule, input.facts.settings));
  } catch (error) {
    return [failed(error)];
  }
}

/** What a rule finds across a portfolio; nothing when it does not look there or is turned off. A crash is unknown. */
export function runAcross(rule: Rule, portfolio: PortfolioFacts): readonly Verdict[] {
  const { settings } = portfolio;
  if (!rule.across || settings.severity?.[rule.id] === 'off') return [];
  try {
    const verdicts = rule.across(portfolio, { thresholds: thresholdsOf(rule, settings.thresholds?.[rule.id]) });
    return verdicts.map((verdict) => configured(placed(verdict), rule, settings));
  } catch (error) {
    return [failed(error)];
  }
}

function failed(error: unknown): Verdict {
  // A rule that crashes costs itself only, and makes nothing look better than it is.
  return unknown(`the rule failed: ${messageOf(error)}`);
}

function isList(said: Verdict | readonly Verdict[]): said is readonly Verdict[] {
  return Array.isArray(said);
}

function thresholdsOf(rule: Rule, configuredNumbers: Readonly<Record<string, number>> | undefined): Readonly<Record<string, number>> {
  const usual = defaultsOf(rule);
  return configuredNumbers ? { ...usual, ...configuredNumbers } : usual;
}

const defaultsOf = onceFor(({ thresholds }: Rule): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(thresholds).map(([name, { value }]) => [name, value])));

function whyNotJudged(rule: Rule, facts: Facts): Verdict | undefined {
  if (facts.settings.severity?.[rule.id] === 'off') return notApplicable('turned off in partnership-health.yml');
  if (!isJudgedInStage(rule, facts.stage)) return notApplicable(`not judged while the stage is ${facts.stage}`);
  const applies = rule.appliesWhen.test(facts);
  if (applies === 'yes') return undefined;
  if (applies === 'no') return notApplicable(`applies only when ${rule.appliesWhen.text}`);
  return unknown(`whether it applies is not known (${rule.appliesWhen.text})`);
}

/** Which rules speak in which stage (health.md): a candidate is judged by its vetting, a beginning by what is written. */
function isJudgedInStage(rule: Rule, stage: Stage): boolean {
  if (stage === 'ended') return false;
  const vetting = rule.dimension === 'vetting';
  if (stage === 'candidate') return vetting;
  return stage === 'onboarding' ? vetting || rule.kind === 'completeness' : !vetting;
}

function configured(verdict: Verdict, rule: Rule, settings: Settings): Verdict {
  const severity = settings.severity?.[rule.id];
  if (verdict.outcome !== 'fired' || verdict.severity === null || severity === undefined || severity === 'off') return verdict;
  return { ...verdict, severity };
}

/** A finding that cannot be shown anywhere is a fault of its rule. */
function placed(verdict: Verdict): Verdict {
  if (verdict.outcome !== 'fired' || verdict.at.length > 0) return verdict;
  return unknown(`the rule failed: it fired without a place (${verdict.reason})`, verdict.subject);
}

/** A finding must not rest on the absence of a value that is there but could not be used. */
function rest(verdict: Verdict, facts: Facts): Verdict {
  if (verdict.outcome !== 'fired') return verdict;
  const dropped = verdict.at.find((place) => facts.isUnusable(place));
  if (!dropped) return verdict;
  const what = 'path' in dropped ? dropped.path.join('.') : dropped.section;
  return unknown(`${what} is written down but could not be used`, verdict.subject);
}
