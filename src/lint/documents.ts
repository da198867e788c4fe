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
  const findings: DocumentFinding[] = [];
  for (const rule of rules) if ('check' in rule) add(rule, context.document, () => rule.check(context), findings);
  return findings;
}

/** Runs those rules over one document that hold it against other reviews. */
export function compareDocument(rules: readonly DocumentRule[], context: ComparingContext): readonly DocumentFinding[] {
  const findings: DocumentFinding[] = [];
  for (const rule of rules) if ('compare' in rule) add(rule, context.document, () => rule.compare(context), findings);
  return findings;
}

/** Most rules find nothing, so no list is made for each. */
function add(rule: DocumentRule, document: PartnershipDocument, run: () => readonly DocumentProblem[], findings: DocumentFinding[]): void {
  for (const problem of problemsOf(document, run)) findings.push({ ...problem, rule, level: problem.level ?? rule.level, document });
}

function problemsOf({ markdown }: PartnershipDocument, run: () => readonly DocumentProblem[]): readonly DocumentProblem[] {
  try {
    return run();
  } catch (error) {
    const message = `the rule failed, so this document was not checked for it: ${messageOf(error)}`;
    return [{ span: fenceSpan(markdown), message }];
  }
}
