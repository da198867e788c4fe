import GithubSlugger from 'github-slugger';
import type { MarkdownDocument } from '../document/document.ts';
import { nodeAt } from '../document/yamlNode.ts';
import { onceFor } from '../text/once.ts';
import { isSameList } from '../text/sameList.ts';
import type { Span } from '../text/span.ts';

/** A link to something beside the document. */
export interface RelativeLink {
  /** As written: a path, an anchor, or both. */
  readonly target: string;
  readonly span: Span;
  /** The path that it leads to, from the portfolio's root, without its anchor; undefined when it leads out of the portfolio. */
  readonly path: string | undefined;
}

/** The links of a text, and its plan's, that lead to files or headings of the repository; addresses with a scheme are not looked at. */
export function relativeLinks({ path, frontmatter, outline }: MarkdownDocument): readonly RelativeLink[] {
  const plan = nodeAt(frontmatter, ['plan', 'path']);
  const all = [
    ...(plan?.type === 'scalar' && plan.raw !== '' ? [{ target: plan.raw, span: plan.span }] : []),
    ...outline.links,
  ];
  return all.flatMap(({ target, span }) => (target === '' || ADDRESS.test(target) ? [] : [{ target, span, path: resolveLink(path, target) }]));
}

/** How a target begins that is no path. */
const ADDRESS = /^([a-z][a-z0-9+.-]*:|\/\/)/i;

/** The anchors of a document's headings, as git hosts make them. */
export function anchorsOf({ outline }: MarkdownDocument): readonly string[] {
  return anchorsFor(outline.titles);
}

/** Made once, because every link to the document asks; and documents of one template have the same headings. */
const anchorsFor = onceFor((titles: readonly string[]): readonly string[] => {
  if (!isSameList(titles, latest.titles)) latest = { titles, anchors: anchorsMade(titles) };
  return latest.anchors;
});

/** The headings for which anchors were made last. */
let latest: { readonly titles: readonly string[]; readonly anchors: readonly string[] } = { titles: [], anchors: [] };

function anchorsMade(titles: readonly string[]): readonly string[] {
  const slugger = new GithubSlugger();
  return titles.map((title) => slugger.slug(title));
}

/**
 * The path that a link leads to, from the portfolio's root, without its anchor; undefined when it leads out of the
 * portfolio. A path that begins with `/` starts at the root.
 */
export function resolveLink(from: string, target: string): string | undefined {
  const end = target.search(/[#?]/);
  const path = decodePath(unescaped(end < 0 ? target : target.slice(0, end)));
  if (path === '') return from;
  const steps = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..' && steps.pop() === undefined) return undefined;
    if (step !== '..' && step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** Signs that Markdown would take for its own, as some editors write them in a link. */
const ESCAPED = /\\([!-/:-@[-`{-~])/g;

function unescaped(path: string): string {
  return path.includes('\\') ? path.replace(ESCAPED, '$1') : path;
}

function decodePath(path: string): string {
  if (!path.includes('%')) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Whether links into two texts lead to the same headings. */
export function hasSameHeadings(one: MarkdownDocument, other: MarkdownDocument): boolean {
  return isSameList(one.outline.titles, other.outline.titles);
}
