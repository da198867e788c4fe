import type { DocumentContext, DocumentLevel, DocumentProblem, DocumentRule } from '../rules/documentRule.ts';
import type { PartnershipDocument } from '../model/partnershipDocument.ts';
import { fenceSpan } from '../model/place.ts';
import { messageOf } from '../text/messageOf.ts';

/** A mistake in a document, with the rule that found it. */
export interface DocumentFinding extends DocumentProblem {
  readonly rule: DocumentRule;
  readonly level: DocumentLevel;
  readonly document: PartnershipDocument;
}

/** Runs document rules over one document. A rule that crashes says so, and the others speak all the same. */
export function checkDocument(rules: readonly DocumentRule[], context: DocumentContext): readonly DocumentFinding[] {
  const findings: DocumentFinding[] = [];
  for (const rule of rules) {
    for (const problem of problemsOf(rule, context)) findings.push({ ...problem, rule, level: problem.level ?? rule.level, document: context.document });
  }
  return findings;
}

function problemsOf(rule: DocumentRule, context: DocumentContext): readonly DocumentProblem[] {
  try {
    return rule.check(context);
  } catch (error) {
    const message = `the rule failed, so this document was not checked for it: ${messageOf(error)}`;
    return [{ span: fenceSpan(context.document.markdown), message }];
  }
}
