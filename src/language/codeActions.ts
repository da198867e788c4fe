import {
  CodeActionKind, CodeActionTriggerKind, type CodeAction, type CodeActionContext, type Diagnostic, type WorkspaceEdit,
} from 'vscode-languageserver-types';
import type { Finding } from '../health/finding.ts';
import type { DocumentFinding } from '../lint/documents.ts';
import type { PartnershipDocument } from '../model/partnershipDocument.ts';
import { spanOfPlace } from '../model/place.ts';
import { fixesFor } from '../service/fixes.ts';
import type { DocumentInPortfolio, PortfolioService } from '../service/portfolioService.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Range } from '../text/sourceText.ts';
import { span, type Span } from '../text/span.ts';
import type { UriOf } from './addresses.ts';
import { safeEdits } from './fixAll.ts';
import { FIX_ALL } from './fixAllKind.ts';
import { staysReadable } from './staysReadable.ts';
import { turnOff } from './turnOff.ts';
import { waive } from './waive.ts';

/** What can be done about the mistakes and findings in a range: fixes, a waiver, turning the rule off. */
export function codeActions(service: PortfolioService, path: string, range: Range, context: CodeActionContext, uriOf: UriOf): readonly CodeAction[] {
  const found = service.documentAt(path);
  if (!found) return [];
  const { source } = found.document.markdown;
  const asked: Asked = { service, ...found, at: span(source.offsetAt(range.start), source.offsetAt(range.end)), context, uriOf };
  return [...(isAsked(context, CodeActionKind.QuickFix) ? quickFixes(asked) : []), ...fixAll(asked)];
}

interface Asked extends DocumentInPortfolio {
  readonly service: PortfolioService;
  readonly at: Span;
  readonly context: CodeActionContext;
  readonly uriOf: UriOf;
}

/** A kind stands for all that are below it. */
function isAsked({ only }: CodeActionContext, kind: string): boolean {
  return !only || only.some((one) => one === '' || kind === one || kind.startsWith(`${one}.`));
}

function quickFixes(asked: Asked): readonly CodeAction[] {
  const mistakes = mistakesAt(asked);
  const findings = findingsAt(asked);
  const rules = new Map([...mistakes, ...findings].map((one) => [one.rule.id, wordsOf(asked, one)]));
  return [
    ...mistakes.flatMap((mistake) => fixOf(asked, mistake)),
    ...findings.flatMap((finding) => waiverOf(asked, finding)),
    ...[...rules].flatMap(([rule, mended]) => turnOffAction(asked, rule, mended)),
  ];
}

function mistakesAt({ service, document, assessed, at }: Asked): readonly DocumentFinding[] {
  const mistakes = assessed?.mistakes ?? service.health().mistakes;
  return mistakes.filter((mistake) => mistake.document === document && touches(mistake.span, at));
}

function findingsAt({ service, document, assessed, at }: Asked): readonly Finding[] {
  const findings = [...(assessed?.health.now.findings ?? []), ...service.health().findings];
  return findings.filter(({ at: [first] }) => first?.document === document.markdown && touches(spanOfPlace(first), at));
}

function touches(one: Span, other: Span): boolean {
  return one.start <= other.end && other.start <= one.end;
}

/** What the client shows of a mistake or finding; nothing where it has not been told of it yet. */
function wordsOf({ document, context }: Asked, one: DocumentFinding | Finding): readonly Diagnostic[] {
  const message = 'message' in one ? one.message : one.reason;
  const where = 'span' in one ? one.span : one.at[0] && spanOfPlace(one.at[0]);
  const line = where && document.markdown.source.positionAt(where.start).line;
  return context.diagnostics.filter((shown) => shown.code === one.rule.id && shown.message === message && shown.range.start.line === line);
}

function fixOf(asked: Asked, mistake: DocumentFinding): readonly CodeAction[] {
  const { fix } = mistake;
  if (!fix || !staysReadable(asked.document.markdown, fix.edits)) return [];
  return [{
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [...wordsOf(asked, mistake)],
    ...(fix.safety === 'safe' ? { isPreferred: true } : {}),
    edit: editOf(asked, asked.document, fix.edits),
  }];
}

function waiverOf(asked: Asked, finding: Finding): readonly CodeAction[] {
  const health = asked.assessed?.health;
  // What is found across all partnerships is no single one's to waive.
  const isOwn = health?.now.findings.includes(finding) === true && !finding.waiver;
  const waived = isOwn ? waive(health, finding) : undefined;
  if (!waived) return [];
  const title = finding.subject === undefined ? `Waive ${finding.rule.id}…` : `Waive ${finding.rule.id} for ${finding.subject}…`;
  return [{
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [...wordsOf(asked, finding)],
    edit: editOf(asked, waived.document, [waived.edit]),
  }];
}

function turnOffAction({ service, uriOf }: Asked, rule: string, mended: readonly Diagnostic[]): readonly CodeAction[] {
  const edit = turnOff(service, rule, uriOf);
  return edit ? [{ title: `Turn ${rule} off in partnership-health.yml`, kind: CodeActionKind.QuickFix, diagnostics: [...mended], edit }] : [];
}

/** Working it out takes judging the document again, so it is not done whenever the cursor moves. */
function fixAll(asked: Asked): readonly CodeAction[] {
  const { service, document, context } = asked;
  const isWanted = context.only ? isAsked(context, FIX_ALL) : context.triggerKind === CodeActionTriggerKind.Invoked;
  const { path } = document.markdown;
  if (!isWanted) return [];
  const mistakes = service.documentAt(path)?.assessed?.mistakes ?? service.health().mistakes;
  if (fixesFor(mistakes.filter((mistake) => mistake.document === document)).size === 0) return [];
  const edits = safeEdits(service, path);
  if (edits.length === 0) return [];
  return [{ title: 'Fix all that is certain in this document', kind: FIX_ALL, edit: editOf(asked, document, edits) }];
}

function editOf({ uriOf }: Asked, { markdown: { path, source } }: PartnershipDocument, edits: readonly TextEdit[]): WorkspaceEdit {
  return { changes: { [uriOf(path)]: edits.map(({ span: where, text }) => ({ range: source.rangeOf(where), newText: text })) } };
}
