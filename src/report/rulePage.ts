import { ACTIONS, type ActionId } from '../rules/actions.ts';
import { DOCUMENT_RULES, RULES } from '../rules/index.ts';
import type { DocumentRule } from '../rules/documentRule.ts';
import type { Example, Provenance, Rule } from '../rules/rule.ts';
import { show } from '../rules/shapes/numbers.ts';
import { SOURCES, type Source } from '../rules/sources.ts';

const KINDS: Readonly<Record<Rule['kind'], string>> = {
  completeness: 'the record lacks something that a sound partnership has written down',
  measured: 'computed from numbers and dates',
  judged: 'a person says whether the sign is seen, with evidence',
  portfolio: 'computed over all partnerships',
};

const PROVENANCE: Readonly<Record<Provenance, string>> = {
  source: 'the cited source',
  practice: 'established practice of vendor and alliance management',
  default: 'our own default, which you may change',
};

/** The page of a rule of either kind, as Markdown; undefined where no rule has the id. */
export function pageOfRule(id: string): string | undefined {
  const rule = RULES.find((candidate) => candidate.id === id);
  if (rule) return rulePage(rule);
  const documentRule = DOCUMENT_RULES.find((candidate) => candidate.id === id);
  return documentRule && documentRulePage(documentRule);
}

/** The page of a rule about health, as Markdown. */
export function rulePage(rule: Rule): string {
  return page([
    `# ${rule.title}`,
    `\`${rule.id}\` · ${rule.dimension} · severity ${rule.severity}${rule.core ? ' · a core question' : ''}`,
    rule.why,
    '## When it fires',
    rule.firesWhen,
    facts(rule),
    ...thresholds(rule),
    '## What it reads',
    list(rule.data.map((field) => `\`${field}\``)),
    '## Examples',
    'Laid over a sound charter and review, these fire:',
    ...rule.examples.fires.map(example),
    'and these do not:',
    ...rule.examples.clear.map(example),
    ...actions(rule.actions),
    ...sources(rule),
  ]);
}

function page(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}

function facts(rule: Rule): string {
  return list([
    `Applies: ${rule.appliesWhen.text}.`,
    `Kind: ${rule.kind}, ${KINDS[rule.kind]}.`,
    rule.escalates ? 'Its severity rises by one step when the sign persists.' : 'Its severity does not rise with time.',
    ...(rule.weighs ? [] : ['It is shown, and moves no level.']),
    ...(rule.subsumes ? [`It has the same cause as, and lists under it: ${rule.subsumes.map((id) => `\`${id}\``).join(', ')}.`] : []),
    `Its wording and numbers come from ${rule.provenance.map((one) => PROVENANCE[one]).join(', and from ')}.`,
  ]);
}

function thresholds(rule: Rule): readonly string[] {
  const numbers = Object.entries(rule.thresholds);
  if (numbers.length === 0) return [];
  const rows = numbers.map(([name, { value, says }]) => `| \`${name}\` | ${show(value)} | ${says} |`);
  return [
    '## Our defaults',
    ['| threshold | value | means |', '|---|---|---|', ...rows].join('\n'),
    `Change them in \`partnership-health.yml\`:\n\n\`\`\`yaml\nthresholds:\n  ${rule.id}: { ${numbers.map(([name, { value }]) => `${name}: ${value}`).join(', ')} }\n\`\`\``,
  ];
}

const EXAMPLE_NAMES = {
  configuration: 'partnership-health.yml',
  charter: 'charter',
  charterBefore: 'the charter as it was committed until the review before',
  other: 'the charter of a second partnership',
  vetting: 'vetting',
  recovery: 'recovery',
  older: 'two reviews before',
  previous: 'the review before',
  review: 'review',
} as const satisfies Record<keyof Example, string>;

function example(documents: Example): string {
  const parts = Object.entries(EXAMPLE_NAMES).flatMap(([key, name]) => {
    const text = documents[key as keyof typeof EXAMPLE_NAMES];
    return text === undefined ? [] : [`# ${name}\n${text}`];
  });
  return parts.length === 0 ? 'The sound charter and review as they are.' : `\`\`\`yaml\n${parts.join('\n\n')}\n\`\`\``;
}

function actions(ids: readonly ActionId[]): readonly string[] {
  if (ids.length === 0) return [];
  return ['## What to do', list(ids.map((id) => `${ACTIONS[id].text}. Done when: ${ACTIONS[id].doneWhen}.`))];
}

function sources(rule: Rule): readonly string[] {
  if (rule.sources.length === 0) return [];
  const cited: readonly Source[] = rule.sources.map((id) => SOURCES[id]);
  return ['## Sources', list(cited.map(({ title, publisher, url, date }) => `[${title}](${url}), ${publisher}${date === undefined ? '' : `, ${date}`}`))];
}

/** The page of a rule about documents, as Markdown. */
export function documentRulePage(rule: DocumentRule): string {
  return page([
    `# ${rule.title}`,
    `\`${rule.id}\` · about documents · ${rule.level}`,
    rule.why,
    '## When it speaks',
    rule.firesWhen,
    '## Examples',
    'It speaks about',
    fenced(rule.example.fires),
    'and not about',
    fenced(rule.example.clear),
  ]);
}

function fenced(text: string): string {
  return `~~~\n${text.trimEnd()}\n~~~`;
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}
