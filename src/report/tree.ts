import { DIMENSIONS, rankOf, type Dimension } from '../rules/rule.ts';
import { count } from '../rules/shapes/numbers.ts';
import { ACTIONS, type ActionId } from '../rules/actions.ts';
import { SOURCES } from '../rules/sources.ts';
import type { Finding } from '../health/finding.ts';
import type { PartnershipHealth } from '../health/partnershipHealth.ts';
import { isJudgedByDimension } from '../health/levels.ts';
import type { AssessedPartnership } from '../health/assessedPartnership.ts';
import type { PortfolioHealth } from '../health/portfolio.ts';
import { describePlace } from '../model/place.ts';
import { compare } from '../text/compare.ts';
import { onceFor } from '../text/once.ts';
import { howLong } from './howLong.ts';
import { actionNodes } from './treeActions.ts';
import { sortPartnerships } from './treeArrangement.ts';
import { kpiNodes } from './treeKpis.ts';
import { reviewNodes } from './treeReviews.ts';
import { capitalized, escapeMarkdown, inWords, locationOf, sentence, type PartnershipSummary, type TreeNode } from './treeNode.ts';
import { problemCount } from './problemCount.ts';
import { MOVEMENT_ARROW, MOVEMENT_WORDS, movementOf } from './movement.ts';

/** The tree of a portfolio: partnerships, their dimensions, the findings in them; KPIs and open actions. */
export function portfolioTree(portfolio: PortfolioHealth): readonly TreeNode[] {
  const partnerships = sortPartnerships(portfolio.partnerships.map(partnershipNode), 'level');
  return [...partnerships, ...acrossNode(portfolio)];
}

/** No partnership can have this id. */
const ACROSS = '*';

/** What concerns no single partnership, below all of them. */
function acrossNode({ findings }: PortfolioHealth): readonly TreeNode[] {
  if (findings.length === 0) return [];
  const under = (finding: Finding): readonly Finding[] => findings.filter((other) => other.subject === finding.subject && other.subsumedBy === finding.rule.id);
  const shown = findings.filter((finding) => finding.subsumedBy === undefined).sort(bySeverity);
  const children = shown.map((finding) => findingNode(undefined, finding, under(finding)));
  const [label, description] = ['Across all partnerships', count(shown.length, 'finding')];
  return [{ id: ACROSS, kind: 'dimension', label, description, spoken: sentence(label, description), children }];
}

/** A partnership with all that is below it. It is made once: after a keystroke all partnerships but one are what they were. */
export const partnershipNode = onceFor(makePartnershipNode);

function makePartnershipNode(assessed: AssessedPartnership): TreeNode {
  const { health, mistakes } = assessed;
  const { partnership, now } = health;
  const id = partnership.id;
  const charterPath = partnership.charter?.document.markdown.path;
  const summary = summaryOf(assessed);
  const errors = mistakes.filter((mistake) => mistake.level === 'error').length;
  const rest = [coverageText(health), ...(errors > 0 ? [count(errors, 'mistake')] : [])];
  return {
    id,
    kind: 'partnership',
    label: health.name,
    description: [`${now.level}${summary.trend ? ` ${MOVEMENT_ARROW[summary.trend]}` : ''}`, ...rest].filter(Boolean).join(' · '),
    spoken: sentence(health.name, inWords(now.level), summary.trend && MOVEMENT_WORDS[summary.trend], ...rest),
    tooltip: partnershipTooltip(health, summary),
    level: now.level,
    ...(charterPath ? { charterPath } : {}),
    partnership: id,
    summary,
    children: [
      ...(isJudgedByDimension(health.stage) ? DIMENSIONS.map((dimension) => dimensionNode(health, dimension)) : []),
      ...groupNode(health, 'vetting', 'Vetting'),
      ...groupNode(health, 'portfolio', 'Notes'),
      ...groupNode(health, 'positive', 'Strengths'),
      ...kpiNodes(health),
      ...actionNodes(health),
      ...reviewNodes(health),
    ],
  };
}

function summaryOf(assessed: AssessedPartnership): PartnershipSummary {
  const { now } = assessed.health;
  const { answered, applicable } = now.coverage;
  const tier = now.facts.agreement.tier;
  const trend = movementOf(assessed.health);
  return {
    ...(tier ? { tier } : {}),
    ...(trend ? { trend } : {}),
    ...(now.facts.hasReview ? { lastReview: now.facts.date } : {}),
    answered: applicable === 0 ? 1 : answered / applicable,
    problems: problemCount(assessed),
  };
}

function coverageText({ now, stage }: PartnershipHealth): string {
  const { answered, applicable } = now.coverage;
  return stage === 'ended' || answered === applicable ? '' : `${answered} of ${applicable} answered`;
}

function partnershipTooltip({ name, partnership, stage, now, history }: PartnershipHealth, { tier, trend, lastReview }: PartnershipSummary): string {
  const levels = [...history].reverse().map((point) => `${point.facts.date} ${point.level}`).join(' → ');
  return [
    `**${escapeMarkdown(name)}** (${escapeMarkdown(partnership.id)}), ${[tier, stage].filter(Boolean).join(', ')}`,
    `${now.level}${trend ? `, ${MOVEMENT_WORDS[trend]}` : ''}: ${now.coverage.answered} of ${now.coverage.applicable} core questions answered`,
    lastReview === undefined ? 'not reviewed yet' : `last reviewed on ${lastReview}`,
    ...(history.length > 1 ? [levels] : []),
  ].join('\n\n');
}

function dimensionNode(health: PartnershipHealth, dimension: Dimension): TreeNode {
  const { level, coverage } = health.now.dimensions[dimension];
  const { answered, applicable } = coverage;
  const missing = answered < applicable ? `${answered} of ${applicable} answered` : '';
  const children = findingNodes(health, dimension);
  return {
    id: `${health.partnership.id}/${dimension}`,
    kind: 'dimension',
    label: capitalized(dimension),
    description: [level, missing].filter(Boolean).join(' · '),
    spoken: sentence(capitalized(dimension), inWords(level), missing, children.length > 0 ? count(children.length, 'finding') : 'no findings'),
    level,
    partnership: health.partnership.id,
    children,
  };
}

/** A group that is no dimension is only there when it holds something. */
function groupNode(health: PartnershipHealth, group: 'vetting' | 'portfolio' | 'positive', label: string): readonly TreeNode[] {
  const children = findingNodes(health, group);
  if (children.length === 0) return [];
  const { level } = health.now.vetting;
  return [{
    id: `${health.partnership.id}/${group}`,
    kind: group === 'positive' ? 'strengths' : 'dimension',
    label,
    ...(group === 'vetting' ? { level, description: level } : {}),
    spoken: sentence(label, group === 'vetting' ? inWords(level) : '', String(children.length)),
    partnership: health.partnership.id,
    children,
  }];
}

function findingNodes(health: PartnershipHealth, group: string): readonly TreeNode[] {
  const own = health.now.findings.filter((finding) => finding.rule.dimension === group);
  const under = (finding: Finding): readonly Finding[] => own.filter((other) => other.subsumedBy === finding.rule.id);
  return own
    .filter((finding) => finding.subsumedBy === undefined)
    .sort(bySeverity)
    .map((finding) => findingNode(health.partnership.id, finding, under(finding)));
}

function bySeverity(a: Finding, b: Finding): number {
  const rank = ({ waiver, severity }: Finding): number => rankOf(waiver ? null : severity);
  return rank(b) - rank(a) || compare(a.rule.id, b.rule.id);
}

function findingNode(partnership: string | undefined, finding: Finding, under: readonly Finding[]): TreeNode {
  const { rule, subject, severity } = finding;
  const first = finding.at[0];
  return {
    id: `${partnership ?? ACROSS}/${rule.id}/${subject ?? ''}`,
    kind: 'finding',
    label: finding.reason,
    description: [severity ?? '', standing(finding), rule.id].filter(Boolean).join(' · '),
    spoken: sentence(finding.reason, severity ? `severity ${severity}` : '', standing(finding), `rule ${rule.id}`),
    rule: rule.id,
    tooltip: findingTooltip(finding),
    ...(severity && !finding.waiver ? { severity } : {}),
    ...(first ? { location: locationOf(first) } : {}),
    ...(partnership === undefined ? {} : { partnership }),
    children: under.map((other) => findingNode(partnership, other, [])),
  };
}

function standing(finding: Finding): string {
  return finding.waiver ? `waived until ${finding.waiver.until ?? ''}` : howLong(finding);
}

function findingTooltip({ rule, reason, at, waiver }: Finding): string {
  return [
    `**${rule.title}** (${rule.id})`,
    escapeMarkdown(reason),
    ...(waiver ? [escapeMarkdown(`Waived until ${waiver.until ?? ''} by ${waiver.by ?? ''}: ${waiver.reason ?? ''}`)] : []),
    rule.why,
    at.map((place) => `- ${escapeMarkdown(describePlace(place))}`).join('\n'),
    ...(rule.actions.length > 0 ? [`Next: ${rule.actions.map((id: ActionId) => ACTIONS[id].text).join('; ')}`] : []),
    ...(rule.sources.length > 0 ? [`Source: ${rule.sources.map((id) => SOURCES[id].title).join('; ')}`] : []),
  ].join('\n\n');
}
