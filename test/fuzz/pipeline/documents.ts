import { parseMarkdown, parseYamlFile, type MarkdownDocument } from '../../../src/document/document.ts';
import type { YamlNode } from '../../../src/document/yamlNode.ts';
import { CONFIGURATION_FILE } from '../../../src/service/configuration.ts';
import { decode } from '../../../src/text/decode.ts';
import type { Span } from '../../../src/text/span.ts';
import { mustHold } from '../target.ts';
import type { PipelineInput } from './input.ts';

/** Every place in a document that was read lies in it, in what it belongs to, and where the thing is written. */
export function checkDocuments({ after, changed }: PipelineInput): void {
  for (const path of changed) {
    const text = decode(after.get(path) ?? new Uint8Array());
    checkDocument(path === CONFIGURATION_FILE ? parseYamlFile(path, text) : parseMarkdown(path, text));
  }
}

/** The same of one document. */
export function checkDocument(document: MarkdownDocument): void {
  const { source: { text }, frontmatter, problems, outline: { sections, links }, fences } = document;
  const whole = { start: 0, end: text.length };
  const content = fences.type === 'none' ? whole : fences.content;
  for (const problem of problems) mustLieIn(problem.span, content, `the problem ${JSON.stringify(problem.message)}`);
  if (frontmatter) checkNode(frontmatter, content, text);
  const body = fences.type === 'yaml' ? fences.body : whole;
  for (const { title, heading, content: below } of sections) {
    mustLieIn(heading, body, `the heading ${JSON.stringify(title)}`);
    mustLieIn(below, body, `what stands under ${JSON.stringify(title)}`);
    mustHold(below.start === heading.end, () => `what stands under ${JSON.stringify(title)} begins at ${below.start}, and its heading ends at ${heading.end}`);
  }
  for (const { target, span } of links) {
    mustLieIn(span, body, `the link to ${JSON.stringify(target)}`);
    const written = text.slice(span.start, span.end);
    mustHold(written === target || written === `<${target}>`, () => `a link to ${JSON.stringify(target)} is said to stand where ${JSON.stringify(written)} does`);
  }
}

function checkNode(node: YamlNode, within: Span, text: string): void {
  mustLieIn(node.span, within, `a ${node.type} of the frontmatter`);
  if (node.type === 'scalar') return checkScalar(node.raw, text.slice(node.span.start, node.span.end));
  if (isAlias(node, text)) return;
  if (node.type === 'list') for (const item of node.items) checkNode(item, node.span, text);
  else for (const { key, keySpan, value } of node.pairs) {
    mustLieIn(keySpan, node.span, `the key ${JSON.stringify(key)}`);
    checkNode(value, node.span, text);
  }
}

/** An alias stands in one place, and what it stands for in another. */
function isAlias({ span }: YamlNode, text: string): boolean {
  return text[span.start] === '*';
}

/** Whatever is written on one line, without quotes, is read as it stands there. */
function checkScalar(raw: string, written: string): void {
  if (/^["'|>*&!]|[\r\n]/.test(written)) return;
  mustHold(raw === written, () => `${JSON.stringify(raw)} is said to stand where ${JSON.stringify(written)} does`);
}

function mustLieIn({ start, end }: Span, within: Span, what: string): void {
  mustHold(within.start <= start && start <= end && end <= within.end, () => `${what} is at ${start} to ${end}, and not within ${within.start} to ${within.end}`);
}
