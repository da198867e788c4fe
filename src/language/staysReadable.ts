import { parseMarkdown, parseYamlFile, type MarkdownDocument } from '../document/document.ts';
import { CONFIGURATION_FILE } from '../service/configuration.ts';
import { applyEdits, type TextEdit } from '../text/edit.ts';

/** Whether a frontmatter is read at least as well after edits as before, so that no edit is offered that breaks it. */
export function staysReadable(before: MarkdownDocument, edits: readonly TextEdit[]): boolean {
  const after = frontAfterEdits(before, edits);
  return after.problems.length <= before.problems.length && (after.frontmatter !== undefined || before.frontmatter === undefined);
}

/** A document as it would be read after edits, without its body, which may be long and which no edit of it can break. */
export function frontAfterEdits({ path, fences, source: { text } }: MarkdownDocument, edits: readonly TextEdit[]): MarkdownDocument {
  const front = fences.type === 'yaml' ? fences.body.start : text.length;
  const edited = applyEdits(text.slice(0, front), edits.filter(({ span }) => span.end <= front));
  return path === CONFIGURATION_FILE ? parseYamlFile(path, edited) : parseMarkdown(path, edited);
}
