import { checkDocument, compareDocument, type DocumentFinding } from '../lint/documents.ts';
import type { Partnership } from '../model/partnership.ts';
import type { PartnershipDocument } from '../model/partnershipDocument.ts';
import type { ComparingContext, DocumentContext, DocumentRule, WaiverUse } from '../rules/documentRule.ts';
import { DOCUMENT_RULES, RULES } from '../rules/index.ts';
import { isSameList } from '../text/sameList.ts';
import { isWaiverFor, type PointHealth } from './judge.ts';

/** The fields and sections that rules about health speak for, so that document rules need not. */
const SPOKEN_FOR: ReadonlySet<string> = new Set(RULES.flatMap((rule) => rule.speaksFor ?? []));

const DOCUMENT_RULE_IDS = DOCUMENT_RULES.map(({ id }) => id);

/** What is the same for all documents of a portfolio. */
export interface AroundDocuments extends Pick<DocumentContext, 'partnershipIds' | 'settings' | 'asOf' | 'linkTarget' | 'changedOn'> {
  /** Those that are not turned off. */
  readonly documentRules: readonly DocumentRule[];
}

/** What is wrong with a document by itself, and all that this rests on beside the document and the surroundings. */
export interface DocumentMistakes {
  readonly document: PartnershipDocument;
  readonly charter: PartnershipDocument | undefined;
  readonly waivers: readonly WaiverUse[];
  readonly mistakes: readonly DocumentFinding[];
}

/** What is wrong with the documents of a partnership. */
export interface Checked {
  readonly documents: readonly DocumentMistakes[];
  /** All of it, and what comes from holding them against each other. */
  readonly mistakes: readonly DocumentFinding[];
}

/** What is wrong with the configuration. */
export function mistakesInConfiguration(configuration: PartnershipDocument, around: AroundDocuments): readonly DocumentFinding[] {
  return checkDocument(around.documentRules, contextOf(configuration, undefined, [], around));
}

/** What is wrong with the documents of a partnership; what was found in them before stands in those that nothing has changed for. */
export function mistakesIn(partnership: Partnership, now: PointHealth | undefined, around: AroundDocuments, before: readonly DocumentMistakes[]): Checked {
  const charter = partnership.charter?.document;
  const known = new Map(before.map((one) => [one.document, one]));
  const documents: DocumentMistakes[] = [];
  const mistakes: DocumentFinding[] = [];
  for (const document of partnership.documents) {
    const waivers = waiverUses(document, now);
    const context = contextOf(document, partnership, waivers, around);
    const last = known.get(document);
    const isStanding = last !== undefined && last.charter === charter && isSameList(last.waivers, waivers);
    const checked = isStanding ? last : { document, charter, waivers, mistakes: checkDocument(around.documentRules, context) };
    documents.push(checked);
    mistakes.push(...checked.mistakes, ...compareDocument(around.documentRules, context));
  }
  return { documents, mistakes };
}

function contextOf(
  document: PartnershipDocument, partnership: Partnership | undefined, waivers: readonly WaiverUse[], around: AroundDocuments,
): ComparingContext {
  const { settings, asOf, partnershipIds, linkTarget, changedOn } = around;
  return {
    document, partnership, partnershipIds, settings, asOf, rules: RULES, documentRuleIds: DOCUMENT_RULE_IDS, spokenFor: SPOKEN_FOR,
    linkTarget, changedOn, waivers, reviews: partnership?.reviews ?? [],
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
