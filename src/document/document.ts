import { SourceText } from '../text/sourceText.ts';
import { span, type Span } from '../text/span.ts';
import { readBody, rereadBody, type ReadBody } from './body.ts';
import { thousandsApart } from '../text/thousandsApart.ts';
import { findFences, type Fences } from './fences.ts';
import { outlineOf, readOutline, type Outline } from './outline.ts';
import { readYaml, type YamlProblem } from './yaml.ts';
import type { YamlNode } from './yamlNode.ts';

/** A Markdown file as read: what stands in its frontmatter, with places, and how its body is built. */
export interface MarkdownDocument {
  /** From the portfolio's root, with `/`. */
  readonly path: string;
  readonly source: SourceText;
  readonly fences: Fences;
  /** The frontmatter's top node; undefined when there is none or nothing of it could be read. */
  readonly frontmatter: YamlNode | undefined;
  readonly problems: readonly YamlProblem[];
  /** Top-level keys that stand in a part of the frontmatter that could not be read; an empty one where it is not known which. */
  readonly lostKeys: ReadonlySet<string>;
  readonly outline: Outline;
  /** Lets go of what was read of the text, which takes ten times its room; it is read again when somebody asks. */
  readonly forget: () => void;
}

/** Reads a Markdown file. Never fails: what cannot be read is in `problems`, the rest is there. */
export function parseMarkdown(path: string, text: string): MarkdownDocument {
  return readMarkdown(path, new SourceText(text));
}

function readMarkdown(path: string, source: SourceText): MarkdownDocument {
  const fences = findFences(source.text);
  return new ReadDocument(path, source, fences, bodyOf(source.text, fences));
}

/** Reads a file that is YAML from end to end, such as the configuration, as a document that is all frontmatter. */
export function parseYamlFile(path: string, text: string): MarkdownDocument {
  const source = new SourceText(text);
  const whole = span(0, source.text.length);
  const firstLine = span(0, Math.min(source.lineText(0).length, source.text.length));
  const nothing = span(whole.end, whole.end);
  return new ReadDocument(path, source, { type: 'yaml', open: firstLine, content: whole, body: nothing }, nothing);
}

/** How many files are known by their state before. Who types does so in one; a few more may be edited with it. */
const REMEMBERED = 8;

/**
 * Reads files that are edited, as `parseMarkdown` does, for the price of what has changed since the file was read last:
 * what stands in the frontmatter when the body is typed in, the body when the frontmatter is, and of a body the parts beside the edit.
 */
export class MarkdownReader {
  private readonly latest = new Map<string, Reading>();

  /** Reads a file. Never fails. */
  read(path: string, source: SourceText): MarkdownDocument {
    const before = this.latest.get(path);
    const reading = before ? reread(before, source) : { document: readMarkdown(path, source), body: undefined };
    this.latest.delete(path);
    this.latest.set(path, reading);
    const [oldest] = this.latest.keys();
    if (oldest !== undefined && this.latest.size > REMEMBERED) this.latest.delete(oldest);
    return reading.document;
  }
}

/** A file as it was read last; its body is kept from the second time on, because most are read but once. */
interface Reading {
  readonly document: MarkdownDocument;
  readonly body: ReadBody | undefined;
}

function reread({ document: before, body: bodyBefore }: Reading, source: SourceText): Reading {
  const fences = findFences(source.text);
  const where = bodyOf(source.text, fences);
  const words = source.text.slice(where.start, where.end);
  const body = bodyBefore ? rereadBody(bodyBefore, words) : readBody(words);
  const isMoved = body !== bodyBefore || where.start !== bodyOf(before.source.text, before.fences).start;
  const outline = isMoved ? outlineOf(body, where.start, before.outline.titles) : before.outline;
  const document = new ReadDocument(before.path, source, fences, where);
  document.take({ outline, ...(frontText(before) === frontText({ source, fences }) && before.fences.type === 'yaml' ? { front: before } : {}) });
  return { document, body };
}

/** A text up to the end of its frontmatter, on which everything rests that is read of that. */
function frontText({ source, fences }: Pick<MarkdownDocument, 'source' | 'fences'>): string {
  return fences.type === 'none' ? '' : source.text.slice(0, fences.content.end);
}

/** A document of which each part is read when somebody asks for it. */
class ReadDocument implements MarkdownDocument {
  private front: Frontmatter | undefined;
  private built: Outline | undefined;

  constructor(readonly path: string, readonly source: SourceText, readonly fences: Fences, private readonly body: Span) {}

  /** Takes what is known already. */
  take({ front, outline }: { readonly front?: Frontmatter; readonly outline: Outline }): void {
    this.built = outline;
    if (front) this.front = { frontmatter: front.frontmatter, problems: front.problems, lostKeys: front.lostKeys };
  }

  get frontmatter(): YamlNode | undefined { return this.readFront().frontmatter; }
  get problems(): readonly YamlProblem[] { return this.readFront().problems; }
  get lostKeys(): ReadonlySet<string> { return this.readFront().lostKeys; }
  get outline(): Outline { return (this.built ??= readOutline(this.source.text, this.body.start, this.body.end)); }

  forget(): void {
    this.front = undefined;
    this.built = undefined;
    this.source.forget();
  }

  private readFront(): Frontmatter {
    return (this.front ??= readFrontmatter(this.source.text, this.fences));
  }
}

function bodyOf(text: string, fences: Fences): Span {
  if (fences.type === 'none') return span(0, text.length);
  return fences.type === 'yaml' ? fences.body : span(text.length, text.length);
}

type Frontmatter = Pick<MarkdownDocument, 'frontmatter' | 'problems' | 'lostKeys'>;

const NOTHING: Frontmatter = { frontmatter: undefined, problems: [], lostKeys: new Set() };

function readFrontmatter(text: string, fences: Fences): Frontmatter {
  if (fences.type !== 'yaml') return NOTHING;
  const { start, end } = fences.content;
  const whole = readYaml(text, start, end);
  if (whole.root || whole.problems.length === 0) return asFrontmatter(whole.root, whole.problems, new Set());
  if (end - start > LONGEST_SALVAGED) return lostFrontmatter(whole.problems, `a frontmatter longer than ${thousandsApart(LONGEST_SALVAGED)} characters is not read around a mistake`);
  return salvage(text, fences.content, whole.problems);
}

function asFrontmatter(root: YamlNode | undefined, problems: readonly YamlProblem[], lostKeys: ReadonlySet<string>): Frontmatter {
  return { frontmatter: root, problems, lostKeys };
}

/** Nothing of the frontmatter is known, which is said where the first mistake is. */
function lostFrontmatter([first, ...others]: readonly YamlProblem[], why: string): Frontmatter {
  const problems = first ? [{ ...first, message: `${first.message}. Nothing of the frontmatter is known until it is mended: ${why}` }, ...others] : others;
  return asFrontmatter(undefined, problems, new Set());
}

/** Longest frontmatter that is read more than once; no person writes a fiftieth of it. */
export const LONGEST_SALVAGED = 256 * 1024;

/** How often a broken part is set aside before the frontmatter is given up; each try reads it once more. */
export const SALVAGE_TRIES = 3;

/** Sets the top-level entry that holds the first problem aside and reads the others, so that one slip costs one entry. */
function salvage(text: string, content: Span, problems: readonly YamlProblem[]): Frontmatter {
  let rest = text;
  const lost = new Set<string>();
  const found = [...problems];
  let latest = problems;
  for (let i = 0; i < SALVAGE_TRIES; i++) {
    const entry = entryAround(rest, content, latest[0]?.span.start ?? content.start);
    const words = rest.slice(entry.start, entry.end);
    for (const key of lostIn(words)) lost.add(key);
    rest = rest.slice(0, entry.start) + blanked(words) + rest.slice(entry.end);
    const again = readYaml(rest, content.start, content.end);
    latest = again.problems;
    found.push(...latest.filter((problem) => !isConsequence(problem, text, rest)));
    if (again.root) return asFrontmatter(again.root, found, lost);
  }
  return { ...lostFrontmatter(problems, `more than ${SALVAGE_TRIES} of its entries are broken`), lostKeys: lost };
}

/** An alias of something that was set aside is no mistake of its own. */
function isConsequence({ span: { start, end } }: YamlProblem, text: string, rest: string): boolean {
  const alias = /^\*(\S+)$/.exec(text.slice(start, end))?.[1];
  if (alias === undefined) return false;
  return names(text, start).includes(`&${alias}`) && !names(rest, start).includes(`&${alias}`);
}

function names(text: string, end: number): readonly string[] {
  return text.slice(0, end).split(/[\s,[\]{}]+/);
}

const TOP_LEVEL_KEY = /^(?:"([^"\n]*)"|'([^'\n]*)'|([A-Za-z_][\w-]*))[ \t]*:/;

/** The keys in what is set aside. Where there is none, something is lost all the same, unless it is but a comment. */
function lostIn(text: string): readonly string[] {
  const keys = keysIn(text);
  return keys.length > 0 || !/^[ \t]*[^\s#]/m.test(text) ? keys : [''];
}

function keysIn(text: string): readonly string[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const key = TOP_LEVEL_KEY.exec(line);
    return key ? [key[1] ?? key[2] ?? key[3] ?? ''] : [];
  });
}

/**
 * From the top-level key at or above an offset to the next top-level key below it. A problem at the very start of an
 * entry is the fault of the one before, such as a bracket that was never closed.
 */
function entryAround(text: string, content: Span, problem: number): Span {
  const offset = problem === lineStart(text, problem) ? Math.max(content.start, problem - 1) : problem;
  let start = lineStart(text, offset);
  while (start > content.start && !TOP_LEVEL_KEY.test(text.slice(start, start + 200))) start = lineStart(text, start - 1);
  let end = lineEnd(text, offset);
  while (end < content.end && !TOP_LEVEL_KEY.test(text.slice(end, end + 200))) end = lineEnd(text, end);
  return span(Math.max(start, content.start), Math.min(end, content.end));
}

function lineStart(text: string, offset: number): number {
  return offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

function lineEnd(text: string, offset: number): number {
  const found = text.indexOf('\n', offset);
  return found < 0 ? text.length : found + 1;
}

function blanked(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
