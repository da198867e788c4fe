import type { SelectionRange } from 'vscode-languageserver-types';
import type { MarkdownDocument } from '../document/document.ts';
import type { YamlNode } from '../document/yamlNode.ts';
import type { PortfolioService } from '../service/portfolioService.ts';
import type { Position } from '../text/sourceText.ts';
import { span, type Span } from '../text/span.ts';

/** For each place what is selected around it, from a value out to the whole document. */
export function selectionRanges(service: PortfolioService, path: string, positions: readonly Position[]): readonly SelectionRange[] {
  const markdown = service.documentAt(path)?.document.markdown;
  return markdown ? positions.map((position) => selectionAt(markdown, position)) : [];
}

function selectionAt(markdown: MarkdownDocument, position: Position): SelectionRange {
  const { source } = markdown;
  const offset = source.offsetAt(position);
  const around = spansAround(markdown, offset).filter(({ start, end }) => start <= offset && offset <= end);
  const widestFirst = around.sort((a, b) => b.end - b.start - (a.end - a.start));
  let selection: SelectionRange = { range: source.rangeOf(span(0, source.text.length)) };
  let outer = span(0, source.text.length);
  for (const inner of widestFirst) {
    if (inner.start < outer.start || inner.end > outer.end || inner.end - inner.start === outer.end - outer.start) continue;
    selection = { range: source.rangeOf(inner), parent: selection };
    outer = inner;
  }
  return selection;
}

function spansAround({ fences, frontmatter, outline, source }: MarkdownDocument, offset: number): Span[] {
  const sections = outline.sections.flatMap(({ heading, content }) => [span(heading.start, content.end), heading]);
  const line = source.positionAt(offset).line;
  const start = source.lineStarts[line] ?? offset;
  const inBody = fences.type !== 'yaml' || offset >= fences.body.start;
  return [
    ...(inBody ? [span(start, start + source.lineText(line).length)] : [span(fences.open.start, fences.body.start), fences.content]),
    ...(frontmatter ? spansIn(frontmatter, offset) : []),
    ...sections,
  ];
}

function spansIn(node: YamlNode, offset: number): Span[] {
  if (node.type === 'scalar') return [node.span];
  if (node.type === 'list') return [node.span, ...node.items.filter(holds(offset)).flatMap((item) => spansIn(item, offset))];
  return [node.span, ...node.pairs.flatMap(({ keySpan, value }) => [
    keySpan,
    ...(value.span.end >= keySpan.end ? [span(keySpan.start, value.span.end)] : []),
    ...(holds(offset)(value) ? spansIn(value, offset) : []),
  ])];
}

function holds(offset: number): (node: YamlNode) => boolean {
  return ({ span: { start, end } }) => start <= offset && offset <= end;
}
