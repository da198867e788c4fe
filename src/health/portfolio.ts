import type { DocumentFinding } from '../lint/documents.ts';
import type { Day } from '../model/dates.ts';
import type { CharterRevision } from '../model/history.ts';
import type { RelativeLink } from '../model/links.ts';
import {
  isPartnership, partnershipOf, referableIds, type Partnership, type PartnershipGroup, type Settings,
} from '../model/partnership.ts';
import type { PartnershipDocument } from '../model/partnershipDocument.ts';
import type { DocumentRule, LinkTarget } from '../rules/documentRule.ts';
import { DOCUMENT_RULES, RULES } from '../rules/index.ts';
import type { PortfolioFacts } from '../rules/rule.ts';
import { once } from '../text/once.ts';
import { findingsAcross } from './across.ts';
import { AssessedPartnership, type WorkedOut } from './assessedPartnership.ts';
import type { Finding } from './finding.ts';
import { mistakesIn, mistakesInConfiguration } from './mistakes.ts';
import { judgePartnership } from './partnershipHealth.ts';

/** All documents of a portfolio, and what is known of the world around them. */
export interface PortfolioInput {
  /** The documents of each partnership, in order of its id. */
  readonly groups: readonly PartnershipGroup[];
  readonly configuration: PartnershipDocument | undefined;
  /** The day of judgement. */
  readonly asOf: Day;
  readonly linkTarget: (document: PartnershipDocument, link: RelativeLink) => LinkTarget | undefined;
  readonly changedOn: (document: PartnershipDocument) => Day | undefined;
  /** Charters as the commits left them, the oldest first. */
  readonly charterRevisions: (charter: PartnershipDocument) => readonly CharterRevision[];
  /** Ids that documents may refer to, where the groups are not all that there are. */
  readonly partnershipIds?: readonly string[];
}

/** The health of every partnership, and what is wrong with the documents. */
export interface PortfolioHealth {
  readonly asOf: Day;
  readonly documents: number;
  readonly partnerships: readonly AssessedPartnership[];
  /** What was found across them, looked for when somebody asks; it stands beside their levels. */
  readonly findings: readonly Finding[];
  /** Mistakes in the configuration, and in documents that name no partnership, looked for when somebody asks. */
  readonly mistakes: readonly DocumentFinding[];
}

/** What is the same for every partnership of a portfolio. */
export interface Surroundings extends Omit<PortfolioInput, 'groups' | 'configuration'> {
  readonly settings: Settings;
  readonly partnershipIds: readonly string[];
  /** Those that are not turned off. */
  readonly documentRules: readonly DocumentRule[];
}

/** Always the same, so that what was judged without a configuration is known to be still right. */
const NO_SETTINGS: Settings = {};

/** Judges one partnership within its surroundings; whoever keeps results may bring a function that uses them. */
export type Assess = (group: PartnershipGroup, around: Surroundings) => AssessedPartnership;

/** Judges a portfolio: a pure function of its input. */
export function assessPortfolio(input: PortfolioInput, assess: Assess = assessPartnership): PortfolioHealth {
  const { groups } = input;
  const around = surroundingsOf(input, groups);
  const assessed = groups.filter(isPartnership).map((group) => assess(group, around));
  const findings = once(() => findingsAcross(RULES, portfolioFacts(assessed, input.configuration, around), input.asOf));
  const mistakes = once(() => [
    ...(input.configuration ? mistakesInConfiguration(input.configuration, around) : []),
    ...groups.filter((group) => !isPartnership(group)).flatMap((group) => mistakesIn(partnershipOf(group), undefined, around, []).mistakes),
  ]);
  return {
    asOf: input.asOf,
    documents: groups.reduce((sum, { documents }) => sum + documents.length, 0),
    partnerships: assessed,
    get findings() { return findings(); },
    get mistakes() { return mistakes(); },
  };
}

/** The settings in force and the ids that documents may refer to. */
function surroundingsOf(input: PortfolioInput, groups: readonly PartnershipGroup[]): Surroundings {
  const settings: Settings = input.configuration?.data ?? NO_SETTINGS;
  return {
    asOf: input.asOf,
    linkTarget: input.linkTarget,
    changedOn: input.changedOn,
    charterRevisions: input.charterRevisions,
    settings,
    documentRules: DOCUMENT_RULES.filter((rule) => settings.severity?.[rule.id] !== 'off'),
    partnershipIds: input.partnershipIds ?? referableIds(groups),
  };
}

function portfolioFacts(
  assessed: readonly AssessedPartnership[], configuration: PartnershipDocument | undefined, { settings }: Surroundings,
): PortfolioFacts {
  for (const one of assessed) one.settle();
  const partnerships = assessed.filter(({ summary }) => summary.stage !== 'ended');
  return { settings, configuration: configuration?.markdown, partnerships };
}

/**
 * Judges one partnership, and checks its documents, when somebody asks. `before` is what was worked out of it within the same
 * surroundings, with other documents.
 */
export function assessPartnership(group: PartnershipGroup, around: Surroundings, before?: WorkedOut): AssessedPartnership {
  return new AssessedPartnership(group, {
    judge: (points) => judgePartnership(withHistory(partnershipOf(group), around), around.settings, around.asOf, RULES, points),
    check: ({ partnership, now }, documents) => mistakesIn(partnership, now, around, documents),
  }, before);
}

function withHistory(partnership: Partnership, { charterRevisions }: Surroundings): Partnership {
  const charter = partnership.charter?.document;
  return charter ? { ...partnership, charterRevisions: once(() => charterRevisions(charter)) } : partnership;
}
