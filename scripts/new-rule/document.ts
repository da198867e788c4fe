import { prompt, quote, type Plan } from './plan.ts';
import type { DocumentRequest } from './request.ts';

/** What a rule about documents needs: its file and two fixtures. */
export function planDocumentRule({ id, title, level }: DocumentRequest): Plan {
  const file = `src/rules/documents/${id}.ts`;
  const fixtures = `test/fixtures/rules/${id}`;
  return {
    files: new Map([
      [file, ruleText(id, title, level)],
      [`${fixtures}/bad-example.md`, fixtureText('# what is wrong')],
      [`${fixtures}/good-example.md`, fixtureText('# its like that is right')],
    ]),
    steps: [
      `${file}: answer what stands in double braces, and write check. A fix that changes more than case, punctuation or notation is offered, not safe.`,
      `${fixtures}/bad-example.md: make it speak, then UPDATE_FIXTURES=1 npx vitest run test/fixtures.test.ts -t ${id} writes the carets; read them.`,
      `${fixtures}/good-example.md: what is nearly the same, and right.`,
    ],
  };
}

function ruleText(id: string, title: string, level: string): string {
  return [
    "import type { DocumentRule } from '../documentRule.ts';",
    '',
    'export const rule: DocumentRule = {',
    `  id: ${quote(id)},`,
    `  title: ${quote(title)},`,
    `  level: ${quote(level)},`,
    `  why: ${prompt('why it matters, in two or three sentences of our own')},`,
    `  firesWhen: ${prompt('when it speaks, in a sentence')},`,
    `  example: { fires: ${prompt('the part of a document that is wrong')}, clear: ${prompt('the same part, right')} },`,
    '  check: () => [],',
    '};',
    '',
  ].join('\n');
}

function fixtureText(comment: string): string {
  return ['---', 'x-base: review', comment, '---', ''].join('\n');
}
