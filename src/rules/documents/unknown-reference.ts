import { nodeAt, type YamlMap, type YamlNode, type YamlPair } from '../../document/yamlNode.ts';
import { agreementOf } from '../../model/agreement.ts';
import type { Answers } from '../../model/answers.ts';
import type { FieldReference } from '../../model/generated/fields.ts';
import type { Charter, Review } from '../../model/generated/types.ts';
import { eachMention, type Mention } from '../../model/mentions.ts';
import { standsAlone } from '../../model/partnership.ts';
import { isPlaced, type PartnershipDocument } from '../../model/partnershipDocument.ts';
import { spanOfPlace } from '../../model/place.ts';
import { didYouMean, nearest } from '../../text/didYouMean.ts';
import { onceFor } from '../../text/once.ts';
import type { DocumentContext, DocumentProblem, DocumentRule } from '../documentRule.ts';
import type { Rule } from '../rule.ts';
import { replaceText } from '../shapes/fix.ts';

export const rule: DocumentRule = {
  id: 'unknown-reference',
  title: 'A name that stands for nothing',
  level: 'error',
  why: 'An answer about a party, KPI or rule that does not exist is lost: it is about nobody.',
  firesWhen: 'A party, KPI, rule or threshold is named that does not exist; or a review has no charter and does not say itself who the parties are (a warning).',
  example: { fires: 'value: { norhtwind: { got: 3, put: 2 } }', clear: 'value: { northwind: { got: 3, put: 2 } }' },
  check: (context) => [...references(context), ...thresholds(context), ...noCharter(context)],
};

/** What every mention of a document is held against, gathered once for all of them. */
interface Around {
  readonly knownOf: (reference: FieldReference) => readonly string[] | undefined;
  /** Ids that stand in a map already, of which none can be meant. */
  readonly besideIn: (map: YamlMap | undefined) => ReadonlySet<string>;
}

function references(context: DocumentContext): readonly DocumentProblem[] {
  const known = new Map<FieldReference, readonly string[] | undefined>();
  const beside = new Map<YamlMap | undefined, ReadonlySet<string>>();
  const around: Around = {
    knownOf: (reference) => {
      if (!known.has(reference)) known.set(reference, knownIds(context, reference));
      return known.get(reference);
    },
    besideIn: (map) => {
      const own = beside.get(map) ?? new Set(map?.pairs.map(({ key }) => key));
      beside.set(map, own);
      return own;
    },
  };
  const problems: DocumentProblem[] = [];
  eachMention(context.document, (mention) => {
    if (mention.role === 'uses') problems.push(...check(context, mention, around));
  });
  return problems;
}

function check({ document }: DocumentContext, { references: [reference], id, span, map }: Mention, { knownOf, besideIn }: Around): readonly DocumentProblem[] {
  const known = reference && knownOf(reference);
  if (!known || known.includes(id)) return [];
  const beside = besideIn(map);
  const near = nearest(id, known);
  const meant = near !== undefined && beside.has(near) ? nearest(id, known.filter((candidate) => !beside.has(candidate))) : near;
  return [{
    span,
    message: `there is no ${reference === 'kpi' ? 'KPI' : reference} "${id}"${meant === undefined ? expected(reference, known) : didYouMean(meant)}`,
    ...replaceText(document, span, { written: id, meant, known, beside: meant === undefined ? [] : [...beside] }),
  }];
}

function expected(reference: FieldReference, known: readonly string[]): string {
  if (reference === 'rule') return '; `partnership-health rules` lists them';
  return known.length === 0 ? `; the agreement names none` : `; expected ${known.length === 1 ? '' : 'one of '}${listed(known)}`;
}

/** Nobody looks through more names in a message. */
const MOST_LISTED = 30;

function listed(known: readonly string[]): string {
  if (known.length <= MOST_LISTED) return known.join(', ');
  return `${known.slice(0, MOST_LISTED).join(', ')} and ${known.length - MOST_LISTED} more`;
}

/** The ids that may be named; undefined where any may, or where it is not known which there are. */
function knownIds({ document, partnership, rules, documentRuleIds }: DocumentContext, reference: FieldReference): readonly string[] | undefined {
  if (reference === 'rule') return document.kind === 'configuration' ? [...idsOf(rules), ...documentRuleIds] : idsOf(rules);
  if (reference !== 'party' && reference !== 'kpi') return undefined;
  const review = document.kind === 'review' ? (document.data as Answers<Review>) : undefined;
  const charter = document.kind === 'charter' ? (document.data as Answers<Charter>) : partnership?.charter?.data;
  const agreement = agreementOf(charter, review);
  const ids = Object.keys((reference === 'party' ? agreement.parties : agreement.kpis) ?? {});
  if (reference === 'kpi') return charter && !isLost(partnership, 'kpis') ? ids : undefined;
  // Without any party it is the parties that are missing, not each place that names one.
  return ids.length === 0 || isLost(partnership, 'parties') ? undefined : ids;
}

const idsOf = onceFor((rules: readonly Rule[]): readonly string[] => rules.map(({ id }) => id));

function isLost(partnership: DocumentContext['partnership'], field: string): boolean {
  return partnership?.charter?.document.dropped.some((path) => path[0] === undefined || path[0] === field) ?? false;
}

/** Rules are keys of `severity` and `thresholds` in the configuration; a rule's thresholds are known as well. */
function thresholds({ document, rules }: DocumentContext): readonly DocumentProblem[] {
  const configured = document.kind === 'configuration' ? nodeAt(document.markdown.frontmatter, ['thresholds']) : undefined;
  return pairsOf(configured).flatMap(({ key, value }) => {
    const own = rules.find((candidate) => candidate.id === key);
    return own ? pairsOf(value).flatMap((pair) => threshold(document, own, pair, pairsOf(value).map((one) => one.key))) : [];
  });
}

function threshold(
  document: PartnershipDocument, rule: Rule, { key, keySpan }: YamlPair, beside: readonly string[],
): readonly DocumentProblem[] {
  const known = Object.keys(rule.thresholds);
  if (known.includes(key)) return [];
  const meant = nearest(key, known.filter((name) => !beside.includes(name)));
  const has = known.length === 0 ? '; it has none' : `; it has ${known.join(', ')}`;
  return [{
    span: keySpan,
    message: `rule ${rule.id} has no threshold "${key}"${meant === undefined ? has : didYouMean(meant)}`,
    ...replaceText(document, keySpan, { written: key, meant, known, beside }),
  }];
}

function pairsOf(node: YamlNode | undefined): readonly YamlPair[] {
  return node?.type === 'map' ? node.pairs : [];
}

function noCharter({ document, partnership, partnershipIds }: DocumentContext): readonly DocumentProblem[] {
  if (document.kind !== 'review' || !isPlaced(document) || !partnership || partnership.charter || document.partnership === '') return [];
  if (standsAlone(partnership, { data: document.data })) return [];
  const known = partnershipIds.filter((id) => id !== partnership.id);
  const meant = nearest(document.partnership, known);
  const span = spanOfPlace({ document: document.markdown, path: ['partnership'] });
  return [{
    span,
    level: 'warning',
    message: `partnership "${document.partnership}" has no charter${didYouMean(meant)}${meant === undefined ? '; write one, or let the review say itself who the parties are' : ''}`,
    ...replaceText(document, span, { written: document.partnership, meant, known }),
  }];
}
