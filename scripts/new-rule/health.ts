import * as conditions from '../../src/rules/conditions.ts';
import { SEVERITIES } from '../../src/rules/rule.ts';
import { prompt, quote, type Plan } from './plan.ts';
import type { Entry, HealthRequest } from './request.ts';

/** What a rule about health needs: its file, its cases and a fixture. */
export function planHealthRule({ entry, title, from }: HealthRequest): Plan {
  const { id } = entry;
  const file = `src/rules/${entry.dimension}/${id}.ts`;
  const cases = `test/rules/cases/${id}.yml`;
  const fixture = `test/fixtures/rules/${id}/bad-example.md`;
  return {
    files: new Map([
      [file, isSign(entry) ? signText(entry, title) : ruleText(entry, title, file)],
      [cases, casesText(entry)],
      [fixture, fixtureText(entry)],
    ]),
    steps: [
      ...catalogueSteps(entry, from),
      `${file}: answer what stands in double braces${isSign(entry) ? '' : ', write examples that fire and that do not, and evaluate'}. Name every field that a finding rests on.`,
      ...conditionSteps(entry, file),
      ...(isSign(entry) ? [`test/fixtures/base/review.md and previous.md: add ${id}: { seen: false } to the signs, so that the sound partnership answers it.`] : []),
      `${cases}: what it says when it fires, is clear, unknown, not applicable, and on both sides of each number.`,
      `${fixture}: make it fire, then UPDATE_FIXTURES=1 npx vitest run test/fixtures.test.ts -t ${id} writes the carets; read them.`,
    ],
  };
}

/** A judged rule asks only whether a person has seen the sign. */
function isSign({ kind, severity }: Entry): boolean {
  return kind === 'judged' && (SEVERITIES as readonly string[]).includes(severity);
}

function catalogueSteps(entry: Entry, from: HealthRequest['from']): readonly string[] {
  if (from === 'catalogue') return [`test/rules/deviations.ts: take ${entry.id} out of NOT_YET, if it is there.`];
  return [`test/rules/catalogue.json: add this to its rules, with the actions and the sources that the rule rests on: ${JSON.stringify(entry)}`];
}

function conditionSteps({ appliesWhen }: Entry, file: string): readonly string[] {
  if (conditionOf(appliesWhen)) return [];
  return [`src/rules/conditions.ts: no condition says "${appliesWhen}" as the catalogue does; write it, and use it in ${file}.`];
}

function conditionOf(text: string): string | undefined {
  return Object.entries(conditions).find(([, condition]) => condition.text === text)?.[0];
}

function signText(entry: Entry, title: string): string {
  const { id } = entry;
  const condition = conditionOf(entry.appliesWhen) ?? 'always';
  return [
    `import { ${condition} } from '../conditions.ts';`,
    "import { defineSign } from '../shapes/sign.ts';",
    '',
    'export const rule = defineSign({',
    ...heading(entry, title, condition).filter((line) => !line.startsWith('  kind:')),
    `  why: ${prompt('why it matters, in two or three sentences of our own')},`,
    `  sign: ${prompt('what is seen, to be read after "The sign is seen:"')},`,
    '  examples: {',
    `    fires: [{ review: 'signs: { ${id}: { seen: true, evidence: the call of 12 March } }' }],`,
    `    clear: [{ review: 'signs: { ${id}: { seen: false } }' }],`,
    '  },',
    '});',
    '',
  ].join('\n');
}

function ruleText(entry: Entry, title: string, file: string): string {
  const condition = conditionOf(entry.appliesWhen) ?? 'always';
  return [
    `import { ${condition} } from '../conditions.ts';`,
    "import { defineRule, unknown } from '../rule.ts';",
    '',
    'export const rule = defineRule({',
    ...heading(entry, title, condition),
    `  why: ${prompt('why it matters, in two or three sentences of our own')},`,
    `  data: [${prompt(`each field that it reads: ${entry.needs}`)}],`,
    `  firesWhen: ${prompt(`in a sentence: ${entry.firesWhen}`)},`,
    '  examples: {',
    `    fires: [{ ${documentOf(entry)}: '{}' }],`,
    `    clear: [{ ${documentOf(entry)}: '{}' }],`,
    '  },',
    `  evaluate: () => unknown('nothing is judged yet; write evaluate in ${file}'),`,
    '});',
    '',
  ].join('\n');
}

/** What the catalogue says; what is the same for most rules is left out. */
function heading(entry: Entry, title: string, condition: string): readonly string[] {
  const list = (items: readonly string[]): string => `[${items.map(quote).join(', ')}]`;
  return [
    `  id: ${quote(entry.id)},`,
    `  title: ${quote(title)},`,
    `  dimension: ${quote(entry.dimension)},`,
    `  severity: ${quote(entry.severity)},`,
    `  kind: ${quote(entry.kind)},`,
    ...(entry.core ? ['  core: true,'] : []),
    `  appliesWhen: ${condition},`,
    ...(entry.escalates ? [] : ['  escalates: false,']),
    ...(entry.weighs === false ? ['  weighs: false,'] : []),
    `  actions: ${list(entry.actions)},`,
    `  sources: ${list(entry.sources)},`,
    `  provenance: ${list(entry.provenance)},`,
    ...(entry.subsumes ? [`  subsumes: ${list(entry.subsumes)},`] : []),
  ];
}

/** The document that a rule is most likely about. */
function documentOf({ dimension }: Entry): 'review' | 'vetting' {
  return dimension === 'vetting' ? 'vetting' : 'review';
}

function casesText(entry: Entry): string {
  const [yes, no, blank] = isSign(entry)
    ? [`signs: { ${entry.id}: { seen: true, evidence: the call of 12 March } }`, `signs: { ${entry.id}: { seen: false } }`, `signs: { ${entry.id}: }`]
    : ['{}', '{}', '{}'];
  const severity = (SEVERITIES as readonly string[]).includes(entry.severity) ? entry.severity : entry.severity === '-' ? 'note' : 'medium';
  const oneCase = (is: string, yaml: string, expected: string): readonly string[] => [`- is: ${is}`, `  ${documentOf(entry)}: '${yaml}'`, `  expect: ${expected}`];
  return [
    '# YAML laid over the sound base partnership, and what the rule says of it.',
    ...oneCase('fires', yes, severity),
    ...(/\d|numbers/.test(entry.firesWhen) && !isSign(entry) ? oneCase('boundary', '{}', 'clear') : []),
    ...oneCase('clear', no, 'clear'),
    ...(entry.kind === 'completeness' ? [] : oneCase('unknown', blank, 'unknown')),
    ...(entry.appliesWhen === 'always' ? [] : ['- is: not-applicable', "  charter: '{}'", '  expect: not-applicable']),
    '',
  ].join('\n');
}

function fixtureText(entry: Entry): string {
  const sign = isSign(entry) ? ['signs:', `  ${entry.id}: { seen: true, evidence: the call of 12 March }`] : ['# the fields that make it fire'];
  return ['---', `x-base: ${documentOf(entry)}`, ...sign, '---', ''].join('\n');
}
