import type { ComparingContext, DocumentContext, DocumentLevel, DocumentProblem, DocumentRule } from '../rules/documentRule.ts';
import type { PartnershipDocument } from '../model/partnershipDocument.ts';
import { fenceSpan } from '../model/place.ts';
import { messageOf } from '../text/messageOf.ts';

/** A mistake in a document, with the rule that found it. */
export interface DocumentFinding extends DocumentProblem {
  readonly rule: DocumentRule;
  readonly level: DocumentLevel;
  readonly document: PartnershipDocument;
}

/** Runs those rules over one document that look at it by itself. A rule that crashes says so, and the others speak all the same. */
export function checkDocument(rules: readonly DocumentRule[], context: DocumentContext): readonly DocumentFinding[] {
  return rules.flatMap((rule) => ('check' in rule ? findingsOf(rule, context.document, () => rule.check(context)) : []));
}

/** Runs those rules over one document that hold it against other reviews. */
export function compareDocument(rules: readonly DocumentRule[], context: ComparingContext): readonly DocumentFinding[] {
  return rules.flatMap((rule) => ('compare' in rule ? findingsOf(rule, context.document, () => rule.compare(context)) : []));
}

function findingsOf(rule: DocumentRule, document: PartnershipDocument, run: () => readonly DocumentProblem[]): readonly DocumentFinding[] {
  return problemsOf(document, run).map((problem) => ({ ...problem, rule, level: problem.level ?? rule.level, document }));
}

function problemsOf({ markdown }: PartnershipDocument, run: () => readonly DocumentProblem[]): readonly DocumentProblem[] {
  try {
    return run();
  } catch (error) {
    const message = `the rule failed, so this document was not checked for it: ${messageOf(error)}`;
    return [{ span: fenceSpan(markdown), message }];
  }
}
