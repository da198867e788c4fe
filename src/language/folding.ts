import type { FoldingRange } from 'vscode-languageserver-types';
import type { MarkdownDocument } from '../document/document.ts';
import type { Section } from '../document/outline.ts';
import type { YamlNode } from '../document/yamlNode.ts';
import type { PortfolioService } from '../service/portfolioService.ts';

/** What can be folded in a document: its frontmatter, maps, lists and texts of several lines in it, and its sections. */
export function foldingRanges(service: PortfolioService, path: string): readonly FoldingRange[] {
  const markdown = service.documentAt(path)?.document.markdown;
  if (!markdown) return [];
  const folds = new Map<number, FoldingRange>();
  // What begins on one line folds as one, the longest of it.
  for (const fold of [...frontmatterFolds(markdown), ...sectionFolds(markdown)]) {
    if (fold.endLine > Math.max(fold.startLine, folds.get(fold.startLine)?.endLine ?? 0)) folds.set(fold.startLine, fold);
  }
  return [...folds.values()].sort((a, b) => a.startLine - b.startLine);
}

function frontmatterFolds(markdown: MarkdownDocument): readonly FoldingRange[] {
  const { fences, source, frontmatter } = markdown;
  const own = frontmatter ? foldsIn(markdown, frontmatter) : [];
  // A file that is all frontmatter has no fences to fold.
  if (fences.type !== 'yaml' || fences.body.start === fences.content.end) return own;
  const closing = source.positionAt(fences.content.end).line + 1;
  return [{ startLine: source.positionAt(fences.open.start).line, endLine: closing }, ...own];
}

function foldsIn(markdown: MarkdownDocument, node: YamlNode): readonly FoldingRange[] {
  if (node.type === 'scalar') return [];
  if (node.type === 'list') return node.items.flatMap((item) => [fold(markdown, item.span.start, item.span.end), ...foldsIn(markdown, item)]);
  return node.pairs.flatMap(({ keySpan, value }) => [fold(markdown, keySpan.start, value.span.end), ...foldsIn(markdown, value)]);
}

function sectionFolds(markdown: MarkdownDocument): readonly FoldingRange[] {
  return markdown.outline.sections.map((section) => fold(markdown, section.heading.start, endOfText(markdown, section)));
}

/** Blank lines behind a section stay in sight. */
function endOfText({ source }: MarkdownDocument, { heading, content }: Section): number {
  return heading.end + source.text.slice(heading.end, content.end).trimEnd().length;
}

function fold({ source }: MarkdownDocument, start: number, end: number): FoldingRange {
  return { startLine: source.positionAt(start).line, endLine: source.positionAt(end).line };
}
