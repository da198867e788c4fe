import type { MarkdownDocument } from '../document/document.ts';
import { anchorsOf, resolveLink } from '../model/links.ts';
import type { LinkTarget } from '../rules/documentRule.ts';

/** What links lead to: documents, and other files, which are remembered because they may come or go. */
export class LinkTargets {
  /** With every folder that they lie in, so that whatever comes or goes is found in one step: a tool may write thousands of files. */
  private readonly others: Set<string>;

  constructor(before?: LinkTargets) {
    this.others = new Set(before?.others);
  }

  /** What stands at the other end of a link; undefined where nobody can say. `path` is that of the document that it is in. */
  at(
    link: { readonly path: string; readonly target: string },
    documentAt: (path: string) => MarkdownDocument | undefined,
    fileExists: ((path: string) => boolean | undefined) | undefined,
  ): LinkTarget | undefined {
    const path = resolveLink(link.path, link.target);
    if (path === undefined) return undefined;
    const markdown = documentAt(path);
    if (markdown) return { exists: true, anchors: () => anchorsOf(markdown) };
    this.remember(path);
    const exists = fileExists?.(path);
    return exists === undefined ? undefined : { exists };
  }

  /** Whether a link leads to a file that is no document, or to something below a folder. */
  concern(path: string): boolean {
    return this.others.has(path);
  }

  private remember(path: string): void {
    for (let at = path; at !== '' && !this.others.has(at); at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) this.others.add(at);
  }
}
