import type { WorkspaceEdit } from 'vscode-languageserver-types';
import { insertKey, lineEnd } from '../document/insert.ts';
import type { MarkdownDocument } from '../document/document.ts';
import { nodeAt } from '../document/yamlNode.ts';
import { CONFIGURATION_FILE } from '../service/configuration.ts';
import type { PortfolioService } from '../service/portfolioService.ts';
import type { TextEdit } from '../text/edit.ts';
import { span } from '../text/span.ts';
import type { UriOf } from './addresses.ts';
import { frontAfterEdits } from './staysReadable.ts';

/** Turns a rule off in the configuration, which is begun where there is none; undefined where that cannot be done safely. */
export function turnOff(service: PortfolioService, rule: string, uriOf: UriOf): WorkspaceEdit | undefined {
  const uri = uriOf(CONFIGURATION_FILE);
  const configuration = service.documentAt(CONFIGURATION_FILE)?.document;
  if (!configuration) return created(uri, `severity:\n  ${rule}: off\n`);
  const { markdown, failure } = configuration;
  if (failure || markdown.problems.length > 0) return undefined;
  const edit = turnedOff(markdown, rule);
  if (!edit || !isOff(frontAfterEdits(markdown, [edit]), rule)) return undefined;
  return { changes: { [uri]: [{ range: markdown.source.rangeOf(edit.span), newText: edit.text }] } };
}

function created(uri: string, text: string): WorkspaceEdit {
  const start = { line: 0, character: 0 };
  return {
    documentChanges: [
      // A file that is there after all, and was not given to us, is left alone: the client refuses.
      { kind: 'create', uri, options: { overwrite: false, ignoreIfExists: false } },
      { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText: text }] },
    ],
  };
}

function turnedOff(markdown: MarkdownDocument, rule: string): TextEdit | undefined {
  const known = nodeAt(markdown.frontmatter, ['severity', rule]);
  if (known) return { span: known.span, text: known.span.start === known.span.end ? ' off' : 'off' };
  const { text } = markdown.source;
  const end = lineEnd(text);
  const severity = nodeAt(markdown.frontmatter, ['severity']);
  if (severity?.type === 'map') return insertKey(markdown, ['severity'], rule, 'off');
  if (severity) return severity.type === 'scalar' && severity.raw === '' ? behindLine(markdown, severity.span.end, `${end}  ${rule}: off`) : undefined;
  if (!markdown.frontmatter) return { span: span(text.length, text.length), text: `${text === '' || text.endsWith('\n') ? '' : end}severity:${end}  ${rule}: off${end}` };
  const key = insertKey(markdown, [], 'severity', text[markdown.frontmatter.span.start] === '{' ? `{ ${rule}: off }` : '');
  return key && text[markdown.frontmatter.span.start] !== '{' ? { ...key, text: `${key.text}${end}  ${rule}: off` } : key;
}

function behindLine({ source }: MarkdownDocument, offset: number, text: string): TextEdit {
  const { line } = source.positionAt(offset);
  const at = (source.lineStarts[line] ?? 0) + source.lineText(line).length;
  return { span: span(at, at), text };
}

function isOff(after: MarkdownDocument, rule: string): boolean {
  const value = nodeAt(after.frontmatter, ['severity', rule]);
  return after.problems.length === 0 && value?.type === 'scalar' && value.raw === 'off';
}
