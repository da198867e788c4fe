import { isMap, isScalar, isSeq, parseDocument, Scalar, visit, YAMLMap, YAMLSeq, type Document, type Node, type Pair } from 'yaml';
import { parseMarkdown } from '../../document/document.ts';

/** Keys from the frontmatter's top down to a value. */
type Keys = readonly string[];

/** How frontmatter is written: blanks stay blank, and nothing is folded. */
const STYLE = { lineWidth: 0, nullStr: '' } as const;

/** A template that is being filled in. Its comments, its order and its text stay as they are. */
export class Filling {
  private readonly document: Document;
  private readonly root: YAMLMap;
  private readonly body: string;

  private constructor(document: Document, root: YAMLMap, body: string) {
    this.document = document;
    this.root = root;
    this.body = body;
  }

  /**
   * Starts with a template's text.
   * @throws when it has no frontmatter that can be read; `templateFrom` sees to that
   */
  static of(template: string): Filling {
    const { fences, source } = parseMarkdown('', template.replaceAll('\r\n', '\n'));
    if (fences.type !== 'yaml') throw new Error('the template has no frontmatter');
    const document = parseDocument(source.text.slice(fences.content.start, fences.content.end));
    const [error] = document.errors;
    if (error) throw error;
    const root = document.contents;
    if (!isMap(root)) throw new Error('the frontmatter of the template has no keys');
    return new Filling(document, root, source.text.slice(fences.body.start));
  }

  /** Keys of the map at a path, in order; none where there is no map. */
  keysAt(path: Keys): readonly string[] {
    const map = this.root.getIn(path, true);
    return isMap(map) ? map.items.map(keyOf) : [];
  }

  /** The plain value at a path; undefined or null where nothing is written. */
  valueAt(path: Keys): unknown {
    return this.root.getIn(path);
  }

  /** Whether there is a key, blank or not. */
  has(path: Keys): boolean {
    return this.root.hasIn(path);
  }

  /** Puts a value in place: text, a number, a list or a map. The hint takes the place of the template's. */
  put(path: Keys, value: unknown, hint?: string): void {
    const node = this.document.createNode(value) as Node;
    if (isSeq(node)) node.flow = true;
    if (hint !== undefined) node.comment = ` ${hint}`;
    this.set(path, node);
  }

  /** Puts a list in place, each entry with a hint behind it. */
  list(path: Keys, entries: readonly { readonly value: string; readonly hint: string }[]): void {
    const list = new YAMLSeq(this.document.schema);
    for (const { value, hint } of entries) {
      const entry = new Scalar(value);
      entry.comment = ` ${hint}`;
      list.items.push(entry);
    }
    this.set(path, list);
  }

  /** Asks for an answer: a blank with a hint behind it. What stands there already stays. */
  ask(path: Keys, hint?: string): void {
    if (this.has(path)) return;
    const blank = new Scalar(null);
    if (hint !== undefined) blank.comment = ` ${hint}`;
    this.set(path, blank);
  }

  /** Adds words to the hint behind a blank. */
  hint(path: Keys, words: string): void {
    const node = this.root.getIn(path, true);
    if (isScalar(node)) node.comment = node.comment ? `${node.comment}; ${words}` : ` ${words}`;
  }

  /** Takes over an entry of another document as it is written, in place of what is there, or at the end of its map. */
  adopt(path: Keys, entry: Pair): void {
    const map = this.mapAt(path.slice(0, -1));
    const key = path.at(-1);
    const at = map.items.findIndex((pair) => keyOf(pair) === key);
    if (at < 0) map.items.push(entry);
    else map.items[at] = entry;
  }

  /** Puts an entry of another document behind a key of the frontmatter's top. */
  adoptBehind(key: string, entry: Pair): void {
    const at = this.root.items.findIndex((pair) => keyOf(pair) === key);
    this.root.items.splice(at + 1, 0, entry);
  }

  /** Gives a key another name; nothing happens where there is no such key. */
  rename(path: Keys, name: string): void {
    const map = this.root.getIn(path.slice(0, -1), true);
    const pair = isMap(map) ? map.items.find((candidate) => keyOf(candidate) === path.at(-1)) : undefined;
    if (pair) pair.key = new Scalar(name);
  }

  /** Has every value of some keys that names one id name another, wherever it stands. */
  refer(keys: ReadonlySet<string>, from: string, to: string): void {
    visit(this.document, {
      Pair: (_, pair) => {
        if (keys.has(keyOf(pair)) && isScalar(pair.value) && pair.value.value === from) pair.value.value = to;
      },
    });
  }

  /** Leaves a key out. */
  remove(path: Keys): void {
    this.root.deleteIn(path);
  }

  /** The document. */
  toText(): string {
    const frontmatter = this.document.toString(STYLE);
    return `---\n${frontmatter}---\n${this.body.startsWith('\n') ? '' : '\n'}${this.body}`;
  }

  private set(path: Keys, node: Node): void {
    this.mapAt(path.slice(0, -1)).set(path.at(-1), node);
  }

  /** The map at a path. A blank in its place becomes one, and what was said of the blank is said of the map. */
  private mapAt(path: Keys): YAMLMap {
    let map = this.root;
    for (const key of path) {
      const value = map.get(key, true) as Node | undefined;
      if (isMap(value)) {
        map = value;
        continue;
      }
      const made = new YAMLMap(this.document.schema);
      if (value?.comment) made.commentBefore = value.comment.trimEnd();
      map.set(key, made);
      map = made;
    }
    return map;
  }
}

/** The key of an entry as it is written. */
export function keyOf({ key }: Pair): string {
  return isScalar(key) ? (key.source ?? String(key.value)) : String(key);
}
