import { parseMarkdown } from '../../document/document.ts';
import { pairOf } from '../../document/yamlNode.ts';
import type { PortfolioFile } from '../../model/portfolioFile.ts';
import type { Kind } from '../../model/sections.ts';
import { TEMPLATES } from '../generated/templates.ts';
import { Filling } from './filling.ts';

/** What a document of a kind is begun from. */
export interface Template {
  readonly kind: Kind;
  readonly text: string;
  /** Where it lies in the portfolio; undefined for the template that is built in. */
  readonly path?: string;
}

/** A repository's own template that is broken: where it lies, and what is wrong with it, as a sentence. */
export interface UnusableTemplate {
  readonly template: string;
  readonly error: string;
}

/** Where a repository may keep templates of its own, from its root. No documents lie in there. */
export const TEMPLATES_FOLDER = '.partnership-health/templates';

/** Where a repository's own template for a kind of document is. */
export function templatePath(kind: Kind): string {
  return `${TEMPLATES_FOLDER}/${kind}.md`;
}

/** The template that is built in. */
export function builtInTemplate(kind: Kind): Template {
  return { kind, text: TEMPLATES[kind] };
}

/** The template to begin from: the repository's own where it has one, which has to be sound then, else the one built in. */
export function templateFrom(kind: Kind, file: PortfolioFile | undefined): Template | UnusableTemplate {
  if (!file) return builtInTemplate(kind);
  if ('failure' in file) return unusable(file.path, `it cannot be read: ${file.failure.message}`);
  const { path, text } = file;
  const problem = problemIn(kind, text);
  return problem === undefined ? { kind, text, path } : unusable(path, problem);
}

/** Another template in its place would be a surprise, so whoever wrote this one decides. */
function unusable(path: string, why: string): UnusableTemplate {
  return { template: path, error: `${path} cannot be used as a template: ${why}; mend it, or remove it to begin from the built-in template` };
}

function problemIn(kind: Kind, text: string): string | undefined {
  const { fences, frontmatter, problems, source } = parseMarkdown('', text);
  if (fences.type === 'unterminated') return 'its frontmatter has no end; expected a line with --- behind it';
  if (fences.type !== 'yaml') return `it has no frontmatter; expected --- in line 1, kind: ${kind} in line 2`;
  const [first] = problems;
  if (first) return `line ${source.positionAt(first.span.start).line + 1}: ${first.message}`;
  if (frontmatter?.type !== 'map') return 'its frontmatter has no keys; expected those of the document';
  const written = pairOf(frontmatter, 'kind')?.value;
  const found = written?.type === 'scalar' ? written.raw : '';
  if (found !== kind) return `its kind is ${found === '' ? 'blank' : found}; expected kind: ${kind}`;
  return whyNotFillable(text);
}

/** What is filled in is read in a stricter way: a key that is there twice, say, could be filled in only once. */
function whyNotFillable(text: string): string | undefined {
  try {
    Filling.of(text);
    return undefined;
  } catch (error) {
    return (error as Error).message.split('\n', 1)[0];
  }
}
