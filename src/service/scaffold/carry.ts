import { isAlias, isMap, isScalar, parseDocument, visit, type Document, type Node, type Pair } from 'yaml';
import { nodeAt, toData, type Path } from '../../document/yamlNode.ts';
import type { MarkdownDocument } from '../../document/document.ts';
import { keyOf } from './filling.ts';

/** The frontmatter of a document that others are made from: its entries are taken over as they are written. */
export class Source {
  private readonly written: Document;
  private readonly isPlain: boolean;

  constructor(private readonly markdown: MarkdownDocument) {
    const { fences, source } = markdown;
    const text = fences.type === 'yaml' ? source.text.slice(fences.content.start, fences.content.end) : '';
    this.written = parseDocument(text, { uniqueKeys: false });
    this.isPlain = this.written.errors.length === 0 && !hasAliases(this.written);
  }

  /** The entries of the map at a path, with their comments; none where there is no map. */
  entries(path: readonly string[]): readonly Pair[] {
    const map = this.isPlain ? this.at(path) : this.resolved(path);
    return isMap(map) ? map.items.filter((pair, index) => index === map.items.findIndex((other) => keyOf(other) === keyOf(pair))) : [];
  }

  /** The entry at a path; undefined where there is none, or a blank one. */
  entry(path: readonly string[]): Pair | undefined {
    const pair = this.entries(path.slice(0, -1)).find((candidate) => keyOf(candidate) === path.at(-1));
    return isScalar(pair?.value) && pair.value.value === null ? undefined : pair;
  }

  private at(path: readonly string[]): Node | null | undefined {
    return path.length === 0 ? this.written.contents : (this.written.getIn(path, true) as Node | undefined);
  }

  private resolved(path: Path): Node | undefined {
    const node = nodeAt(this.markdown.frontmatter, path);
    return node && this.written.createNode(toData(node));
  }
}

/** Aliases stand for what is elsewhere in their own document, so they cannot be taken over. */
function hasAliases(document: Document): boolean {
  let found = false;
  visit(document, { Node: (_, node) => void (found ||= isAlias(node) || 'anchor' in node) });
  return found;
}
