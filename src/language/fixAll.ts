import { fixDocuments, Mistakes } from '../service/fixes.ts';
import type { PortfolioService } from '../service/portfolioService.ts';
import { SourceText } from '../text/sourceText.ts';
import type { TextEdit } from '../text/edit.ts';
import { span } from '../text/span.ts';

/** The edits that make every certain fix of a document: in each line that changes, what changes of it. */
export function safeEdits(service: PortfolioService, path: string): readonly TextEdit[] {
  const [fixed] = fixDocuments(new Mistakes(service.copy(), (asked) => asked === path));
  return fixed ? changedParts(new SourceText(fixed.before), new SourceText(fixed.after)) : [];
}

/** No safe fix adds or removes a line; if one ever did, nothing would be offered. */
function changedParts(before: SourceText, after: SourceText): readonly TextEdit[] {
  if (before.lineStarts.length !== after.lineStarts.length) return [];
  return before.lineStarts.flatMap((start, line) => {
    const [was, is] = [before.lineText(line), after.lineText(line)];
    return was === is ? [] : [changedPart(was, is, start)];
  });
}

function changedPart(was: string, is: string, start: number): TextEdit {
  const shorter = Math.min(was.length, is.length);
  let head = 0;
  while (head < shorter && was[head] === is[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && was.at(-1 - tail) === is.at(-1 - tail)) tail += 1;
  return { span: span(start + head, start + was.length - tail), text: is.slice(head, is.length - tail) };
}
