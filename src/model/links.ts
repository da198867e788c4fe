import GithubSlugger from 'github-slugger';
import type { MarkdownDocument } from '../document/document.ts';
import { nodeAt } from '../document/yamlNode.ts';
import type { Span } from '../text/span.ts';
import type { PartnershipDocument } from './partnershipDocument.ts';

/** A link to something beside the document. */
export interface RelativeLink {
  /** As written: a path, an anchor, or both. */
  readonly target: string;
  readonly span: Span;
}

const links = new WeakMap<MarkdownDocument, readonly RelativeLink[]>();

/** The document's links that lead to files or headings of the repository; addresses with a scheme are not looked at. */
export function linksOf({ markdown }: PartnershipDocument): readonly RelativeLink[] {
  const known = links.get(markdown);
  if (known) return known;
  const made = relativeLinks(markdown);
  links.set(markdown, made);
  return made;
}

function relativeLinks(markdown: MarkdownDocument): readonly RelativeLink[] {
  const plan = nodeAt(markdown.frontmatter, ['plan', 'path']);
  const all = [
    ...(plan?.type === 'scalar' && plan.raw !== '' ? [{ target: plan.raw, span: plan.span }] : []),
    ...markdown.outline.links,
  ];
  return all.filter(({ target }) => target !== '' && !/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(target));
}

const anchors = new WeakMap<MarkdownDocument, readonly string[]>();

/** The anchors of a document's headings, as git hosts make them; made once, because every link to the document asks. */
export function anchorsOf(document: MarkdownDocument): readonly string[] {
  const known = anchors.get(document);
  if (known) return known;
  const slugger = new GithubSlugger();
  const made = document.outline.sections.map((section) => slugger.slug(section.title));
  anchors.set(document, made);
  return made;
}

/**
 * The path that a link leads to, from the portfolio's root, without its anchor; undefined when it leads out of the
 * portfolio. A path that begins with `/` starts at the root.
 */
export function resolveLink(from: string, target: string): string | undefined {
  const path = decodePath(target.split(/[#?]/)[0] ?? '');
  if (path === '') return from;
  const start = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  const steps = [...start];
  for (const step of path.split('/')) {
    if (step === '..' && steps.pop() === undefined) return undefined;
    if (step !== '..' && step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
