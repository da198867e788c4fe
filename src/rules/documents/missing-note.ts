import { insertKey } from '../../document/insert.ts';
import { nodeAt, pairOf, type YamlNode, type YamlPair } from '../../document/yamlNode.ts';
import { spanOfPlace } from '../../model/place.ts';
import type { DocumentContext, DocumentProblem, DocumentRule } from '../documentRule.ts';

export const rule: DocumentRule = {
  id: 'missing-note',
  title: 'A claim without its note',
  level: 'warning',
  why: 'A number that is not known, and a sign that somebody saw, are worth as much as the sentence that explains them: a year later nobody remembers.',
  firesWhen: 'A KPI is null without a note, or a sign is seen without evidence.',
  example: { fires: 'kpis: { uptime: null }', clear: 'kpis: { uptime: { actual: null, note: the new monitoring started in March } }' },
  check: (context) => (context.document.kind === 'review' ? [...kpis(context), ...signs(context)] : []),
};

function kpis({ document: { markdown } }: DocumentContext): readonly DocumentProblem[] {
  return entries(nodeAt(markdown.frontmatter, ['kpis'])).filter(({ value }) => isUnexplained(value)).map((pair) => ({
    span: spanOfPlace({ document: markdown, path: ['kpis', pair.key] }),
    message: `KPI ${pair.key} has no number and no note; write { actual: null, note: why it is not known }`,
  }));
}

function isUnexplained(value: YamlNode): boolean {
  if (value.type === 'scalar') return value.value === null;
  const actual = pairOf(value, 'actual')?.value;
  const known = actual?.type === 'scalar' && actual.value !== null;
  return value.type === 'map' && !known && isBlank(pairOf(value, 'note'));
}

function signs({ document: { markdown } }: DocumentContext): readonly DocumentProblem[] {
  return entries(nodeAt(markdown.frontmatter, ['signs'])).filter(({ value }) => isSeenWithoutEvidence(value)).map((pair) => {
    const path = ['signs', pair.key];
    const stub = pairOf(pair.value, 'evidence') ? undefined : insertKey(markdown, path, 'evidence', '""');
    return {
      span: spanOfPlace({ document: markdown, path: [...path, 'seen'] }),
      message: `${pair.key} is seen without evidence; write what was seen, when and by whom`,
      ...(stub ? { fix: { title: 'Add evidence', edits: [stub] as const, safety: 'offered' as const } } : {}),
    };
  });
}

function isSeenWithoutEvidence(value: YamlNode): boolean {
  const seen = pairOf(value, 'seen')?.value;
  return seen?.type === 'scalar' && seen.value === true && isBlank(pairOf(value, 'evidence'));
}

function isBlank(pair: YamlPair | undefined): boolean {
  return pair?.value.type !== 'scalar' || pair.value.raw.trim() === '';
}

function entries(node: YamlNode | undefined): readonly YamlPair[] {
  return node?.type === 'map' ? node.pairs : [];
}
