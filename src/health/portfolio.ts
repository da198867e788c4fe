import { checkDocument, type DocumentFinding } from '../lint/documents.ts';
import type { Day } from '../model/dates.ts';
import type { CharterRevision } from '../model/history.ts';
import { groupPartnerships, type Partnership, type Settings } from '../model/partnership.ts';
import type { PartnershipDocument } from '../model/partnershipDocument.ts';
import type { DocumentContext, DocumentRule, LinkTarget, WaiverUse } from '../rules/documentRule.ts';
import { DOCUMENT_RULES, RULES } from '../rules/index.ts';
import type { PortfolioFacts } from '../rules/rule.ts';
import { once } from '../text/once.ts';
import { findingsAcross } from './across.ts';
import type { Finding } from './finding.ts';
import { isWaiverFor, type PointHealth } from './judge.ts';
import { judgePartnership, type PartnershipHealth } from './partnershipHealth.ts';

/** All documents of a portfolio, and what is known of the world around them. */
export interface PortfolioInput {
  /** In any order. */
  readonly documents: readonly PartnershipDocument[];
  readonly configuration: PartnershipDocument | undefined;
  /** The day of judgement. */
  readonly asOf: Day;
  readonly linkTarget: (document: PartnershipDocument, target: string) => LinkTarget | undefined;
  readonly changedOn: (document: PartnershipDocument) => Day | undefined;
  /** Charters as the commits left them, the oldest first. */
  readonly charterRevisions: (charter: PartnershipDocument) => readonly CharterRevision[];
}

/** The health of every partnership, and what is wrong with the documents. */
export interface PortfolioHealth {
  readonly asOf: Day;
  readonly documents: number;
  readonly partnerships: readonly AssessedPartnership[];
  /** What was found across them; it stands beside their levels. */
  readonly findings: readonly Finding[];
  /** Mistakes in the configuration, and in documents that name no partnership. */
  readonly mistakes: readonly DocumentFinding[];
}

/** One partnership: its health, and what is wrong with its documents. */
export interface AssessedPartnership {
  readonly health: PartnershipHealth;
  readonly mistakes: readonly DocumentFinding[];
}

/** What is the same for every partnership of a portfolio. */
export interface Surroundings extends Omit<PortfolioInput, 'documents' | 'configuration' | 'charterRevisions'> {
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
export type Assess = (partnership: Partnership, around: Surroundings) => AssessedPartnership;

/** Judges a portfolio: a pure function of its input. */
export function assessPortfolio(input: PortfolioInput, assess: Assess = assessPartnership): PortfolioHealth {
  const partnerships = groupPartnerships(input.documents);
  const around = surroundingsOf(input, partnerships);
  const assessed = partnerships.filter(isPartnership).map((partnership) => assess(withHistory(partnership, input), around));
  return {
    asOf: input.asOf,
    documents: input.documents.length,
    partnerships: assessed,
    findings: findingsAcross(RULES, portfolioFacts(assessed, input.configuration, around), input.asOf),
    mistakes: [
      ...(input.configuration ? checkConfiguration(input.configuration, around) : []),
      ...partnerships.filter((group) => !isPartnership(group)).flatMap((group) => mistakesIn(group, undefined, around)),
    ],
  };
}

function withHistory(partnership: Partnership, { charterRevisions }: PortfolioInput): Partnership {
  const charter = partnership.charter?.document;
  return charter ? { ...partnership, charterRevisions: once(() => charterRevisions(charter)) } : partnership;
}

/** The settings in force and the ids that documents may refer to. */
function surroundingsOf(input: PortfolioInput, partnerships: readonly Partnership[]): Surroundings {
  const settings: Settings = input.configuration?.data ?? NO_SETTINGS;
  return {
    asOf: input.asOf,
    linkTarget: input.linkTarget,
    changedOn: input.changedOn,
    settings,
    documentRules: DOCUMENT_RULES.filter((rule) => settings.severity?.[rule.id] !== 'off'),
    partnershipIds: partnerships.filter(({ charter, vetting }) => charter ?? vetting).map(({ id }) => id),
  };
}

function portfolioFacts(
  assessed: readonly AssessedPartnership[], configuration: PartnershipDocument | undefined, { settings }: Surroundings,
): PortfolioFacts {
  const partnerships = assessed
    .filter(({ health }) => health.stage !== 'ended')
    .map(({ health: { now } }) => ({ facts: now.facts, get level() { return now.level; } }));
  return { settings, configuration: configuration?.markdown, partnerships };
}

/** Documents without an id, or nothing but files that are not judged, make no partnership. */
function isPartnership({ id, charter, reviews, vetting, recoveries, unjudgeable }: Partnership): boolean {
  return id !== '' && (charter ?? vetting ?? reviews[0] ?? recoveries[0] ?? unjudgeable[0]) !== undefined;
}

/** Judges one partnership, and checks its documents. */
export function assessPartnership(partnership: Partnership, around: Surroundings): AssessedPartnership {
  const health = judgePartnership(partnership, around.settings, around.asOf, RULES);
  return { health, mistakes: mistakesIn(partnership, health.now, around) };
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
