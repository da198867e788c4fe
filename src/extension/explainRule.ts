import {
  CodeAction, CodeActionKind, commands, Disposable, languages, l10n, window, workspace, type CodeActionContext, type Diagnostic,
  type DocumentSelector,
} from 'vscode';
import type { LazyClient } from './lazyClient.ts';
import { rulePageRequest, rulesRequest, type RuleTitle } from '../service/protocol/rules.ts';
import type { ShownNode } from './appearance.ts';
import { pageName, showPage } from './pages.ts';

/** Of the addresses of rule pages, which the server writes: `partnership-health-rule:/no-early-win.md`. */
const SCHEME = 'partnership-health-rule';

const COMMAND = 'partnershipHealth.explain';

/** A finding as the command is told of it: a rule's id, or a line of a tree. */
type Explained = string | { readonly node: ShownNode };

/**
 * Explains findings by the page of their rule: what it asks and why, its sources, what to do. The page is asked of the server,
 * so that nothing is fetched from anywhere. Offered on lines of the tree, on problems in documents, and by itself.
 */
export function registerExplanations(client: LazyClient, selector: DocumentSelector): Disposable {
  return Disposable.from(
    workspace.registerTextDocumentContentProvider(SCHEME, { provideTextDocumentContent: (uri) => pageOf(client, pageName(uri)) }),
    languages.registerCodeActionsProvider(
      selector,
      { provideCodeActions: (_document, _range, context) => explanations(context) },
      { providedCodeActionKinds: [CodeActionKind.QuickFix] },
    ),
    commands.registerCommand(COMMAND, (finding?: Explained) => explain(client, finding)),
  );
}

async function explain(client: LazyClient, finding: Explained | undefined): Promise<void> {
  const named = typeof finding === 'object' ? finding.node.rule : finding;
  const rule = named ?? (await pickRule(client));
  if (rule === undefined) return;
  await showPage(SCHEME, rule);
}

/** The rules that speak where the cursor stands come first. */
async function pickRule(client: LazyClient): Promise<string | undefined> {
  const rules = await client.sendRequest<readonly RuleTitle[]>(rulesRequest);
  const here = rulesAtCursor();
  const items = rules.map(({ rule, title, about }) => ({ rule, label: title, description: rule, detail: here.includes(rule) ? l10n.t('found on this line') : about }));
  const sorted = [...items.filter(({ rule }) => here.includes(rule)), ...items.filter(({ rule }) => !here.includes(rule))];
  const picked = await window.showQuickPick(sorted, { placeHolder: l10n.t('Explain which rule?'), matchOnDescription: true });
  return picked?.rule;
}

function rulesAtCursor(): readonly string[] {
  const editor = window.activeTextEditor;
  if (!editor) return [];
  const { line } = editor.selection.active;
  return rulesOf(languages.getDiagnostics(editor.document.uri).filter(({ range }) => range.start.line <= line && line <= range.end.line));
}

function explanations({ diagnostics }: CodeActionContext): CodeAction[] {
  return rulesOf(diagnostics).map((rule) => {
    const action = new CodeAction(l10n.t('Explain {0}', rule), CodeActionKind.QuickFix);
    action.command = { command: COMMAND, title: action.title, arguments: [rule] };
    action.diagnostics = diagnostics.filter((diagnostic) => ruleOf(diagnostic) === rule);
    return action;
  });
}

function rulesOf(diagnostics: readonly Diagnostic[]): readonly string[] {
  return [...new Set(diagnostics.map(ruleOf).filter((rule) => rule !== undefined))];
}

/** The rule that speaks in a diagnostic of ours. */
function ruleOf({ source, code }: Diagnostic): string | undefined {
  if (source !== 'partnership-health') return undefined;
  return String(typeof code === 'object' ? code.value : code);
}

async function pageOf(client: LazyClient, rule: string): Promise<string> {
  const page = await client.sendRequest<string | null>(rulePageRequest, { rule });
  return page ?? l10n.t('There is no rule "{0}".', rule);
}
