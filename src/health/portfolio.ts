import { checkDocument, type DocumentFinding } from '../lint/documents.ts';
import type { Day } from '../model/dates.ts';
import type { CharterRevision } from '../model/history.ts';
import type { RelativeLink } from '../model/links.ts';
import {
  isPartnership, isReferable, partnershipOf, type Partnership, type PartnershipGroup, type Settings,
} from '../model/partnership.ts';
import type { PartnershipDocument } from '../model/partnershipDocument.ts';
import type { DocumentContext, DocumentRule, LinkTarget, WaiverUse } from '../rules/documentRule.ts';
import { DOCUMENT_RULES, RULES } from '../rules/index.ts';
import type { PortfolioFacts } from '../rules/rule.ts';
import { once } from '../text/once.ts';
import { findingsAcross } from './across.ts';
import { AssessedPartnership } from './assessedPartnership.ts';
import type { Finding } from './finding.ts';
import { isWaiverFor, type PointHealth } from './judge.ts';
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
  /** Mistakes in the configuration, and in documents that name no partnership. */
  readonly mistakes: readonly DocumentFinding[];
}

/** What is the same for every partnership of a portfolio. */
export interface Surroundings extends Omit<PortfolioInput, 'groups' | 'configuration'> {
  readonly settings: Settings;
  readonly partnershipIds: readonly string[];
  /** Those that are not turned off. */
  readonly documentRules: readonly DocumentRule[];
}

/** The fields and sections that rules about health speak for, so that document rules need not. */
const SPOKEN_FOR: ReadonlySet<string> = new Set(RULES.flatMap((rule) => rule.speaksFor ?? []));

/** Always the same, so that what was judged without a configuration is known to be still right. */
const NO_SETTINGS: Settings = {};

const DOCUMENT_RULE_IDS = DOCUMENT_RULES.map(({ id }) => id);

/** Judges one partnership within its surroundings; whoever keeps results may bring a function that uses them. */
export type Assess = (group: PartnershipGroup, around: Surroundings) => AssessedPartnership;

/** Judges a portfolio: a pure function of its input. */
export function assessPortfolio(input: PortfolioInput, assess: Assess = assessPartnership): PortfolioHealth {
  const { groups } = input;
  const around = surroundingsOf(input, groups);
  const assessed = groups.filter(isPartnership).map((group) => assess(group, around));
  const findings = once(() => findingsAcross(RULES, portfolioFacts(assessed, input.configuration, around), input.asOf));
  return {
    asOf: input.asOf,
    documents: groups.reduce((sum, { documents }) => sum + documents.length, 0),
    partnerships: assessed,
    get findings() { return findings(); },
    mistakes: [
      ...(input.configuration ? checkConfiguration(input.configuration, around) : []),
      ...groups.filter((group) => !isPartnership(group)).flatMap((group) => mistakesIn(partnershipOf(group), undefined, around)),
    ],
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
    partnershipIds: input.partnershipIds ?? groups.filter(isReferable).map(({ id }) => id),
  };
}

function portfolioFacts(
  assessed: readonly AssessedPartnership[], configuration: PartnershipDocument | undefined, { settings }: Surroundings,
): PortfolioFacts {
  const partnerships = assessed.filter(({ summary }) => summary.stage !== 'ended');
  return { settings, configuration: configuration?.markdown, partnerships };
}

/** Judges one partnership, and checks its documents, when somebody asks. */
export function assessPartnership(group: PartnershipGroup, around: Surroundings): AssessedPartnership {
  return new AssessedPartnership(group, {
    judge: () => judgePartnership(withHistory(partnershipOf(group), around), around.settings, around.asOf, RULES),
    check: ({ partnership, now }) => mistakesIn(partnership, now, around),
  });
}

function withHistory(partnership: Partnership, { charterRevisions }: Surroundings): Partnership {
  const charter = partnership.charter?.document;
  return charter ? { ...partnership, charterRevisions: once(() => charterRevisions(charter)) } : partnership;
}

/** What is wrong with the configuration. */
function checkConfiguration(configuration: PartnershipDocument, around: Surroundings): readonly DocumentFinding[] {
  return checkDocument(around.documentRules, contextOf(configuration, undefined, [], around));
}

function mistakesIn(partnership: Partnership, now: PointHealth | undefined, around: Surroundings): readonly DocumentFinding[] {
  return partnership.documents.flatMap((document) =>
    checkDocument(around.documentRules, contextOf(document, partnership, waiverUses(document, now), around)));
}

function contextOf(
  document: PartnershipDocument, partnership: Partnership | undefined, waivers: readonly WaiverUse[], around: Surroundings,
): DocumentContext {
  const { settings, asOf, partnershipIds, linkTarget, changedOn } = around;
  return {
    document, partnership, partnershipIds, settings, asOf, rules: RULES, documentRuleIds: DOCUMENT_RULE_IDS, spokenFor: SPOKEN_FOR,
    linkTarget, changedOn, waivers,
  };
}

/** Waivers are judged in the document that holds those in force. */
function waiverUses(document: PartnershipDocument, now: PointHealth | undefined): readonly WaiverUse[] {
  if (!now || now.facts.agreed('waivers').document !== document.markdown) return [];
  return (now.facts.agreement.waivers ?? []).map((waiver) => {
    if ((waiver.until ?? '') < now.facts.asOf) return 'expired';
    return now.findings.some((finding) => isWaiverFor(waiver, finding)) ? 'used' : 'unused';
  });
}
