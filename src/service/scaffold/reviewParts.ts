import { isMap, isScalar, type Pair } from 'yaml';
import type { Outcome } from '../../health/judge.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Answers } from '../../model/answers.ts';
import type { Facts } from '../../model/facts.ts';
import { fieldAt, fieldsBelow } from '../../model/fields.ts';
import type { KpiDefinition, Review } from '../../model/generated/types.ts';
import { actualOf } from '../../model/kpi.ts';
import type { Typed } from '../../model/partnershipDocument.ts';
import { reviewName } from '../../report/reviewName.ts';
import { RULES } from '../../rules/index.ts';
import { showAll } from '../../rules/shapes/numbers.ts';
import type { Source } from './carry.ts';
import { keyOf, type Filling } from './filling.ts';
import { asHint } from './scaffold.ts';

/** A review that is being filled in, and what it is filled from. */
export interface ReviewFilling {
  readonly filling: Filling;
  readonly last: Typed<Review> | undefined;
  readonly source: Source | undefined;
  readonly facts: Facts;
  readonly outcomes: ReadonlyMap<string, Outcome>;
  /** What holds beyond one review. */
  readonly agreement: Agreement;
}

/** A review that stands alone says itself what else a charter would say, so the next one has to say it as well. */
export function carryAgreement({ filling, source, facts }: ReviewFilling): void {
  if (!source || facts.partnership.charter) return;
  const standing = fieldsBelow('charter', []).filter((key) => !OWN.has(key));
  const entries = standing.flatMap((key) => source.entry([key]) ?? []);
  for (const entry of [...entries].reverse()) filling.adoptBehind('author', entry);
  for (const path of [['scope', 'in'], ['scope', 'out'], ['quality', 'standardPct']]) {
    const entry = source.entry(path);
    if (entry) filling.adopt(path, entry);
  }
}

/** What each review says for itself, or in its own way. */
const OWN: ReadonlySet<string> = new Set(['kind', 'partnership', 'kpis', 'scope', 'quality']);

/** A blank for the number of each KPI; one that the charter does not define brings its definition along. */
export function fillKpis({ filling, source, facts }: ReviewFilling): void {
  const defined = facts.partnership.charter?.data.kpis;
  for (const [id, definition] of Object.entries(facts.agreement.kpis ?? {})) {
    const own = defined?.[id] ? undefined : source?.entry(['kpis', id])?.value;
    const rest = isMap(own) ? own.items.filter((entry) => !RESULT.has(keyOf(entry))) : [];
    if (rest.length === 0) filling.ask(['kpis', id], kpiHint(facts, id, definition));
    else fillDefined(filling, ['kpis', id], rest, kpiHint(facts, id, definition));
  }
}

/** What a KPI came to; everything else about it is its definition. */
const RESULT: ReadonlySet<string> = new Set(['actual', 'note']);

function fillDefined(filling: Filling, path: readonly string[], definition: readonly Pair[], hint: string): void {
  filling.ask([...path, 'actual'], hint);
  for (const entry of definition) filling.adopt([...path, keyOf(entry)], entry);
}

function kpiHint(facts: Facts, id: string, { unit, target, floor }: Answers<KpiDefinition>): string {
  const last = [facts, ...facts.earlier].find((point) => actualOf(point, id) !== undefined);
  const actual = last && actualOf(last, id);
  return asHint([
    unit,
    target === undefined ? undefined : `target ${showAll(target)}`,
    floor === undefined ? undefined : `floor ${showAll(floor)}`,
    actual === undefined ? 'no number so far' : `last ${showAll(actual)} in ${reviewName(last?.review ?? {})}`,
  ].filter((part) => part !== undefined && part !== '').join(', '));
}

/** Rows for the parties: what each got and put in, its hours, and how senior its contact is. */
export function fillParties({ filling, last, agreement }: ReviewFilling): void {
  for (const [id, party] of Object.entries(agreement.parties ?? {})) {
    filling.ask(['value', id, 'got']);
    filling.ask(['value', id, 'put']);
    if (party.role !== 'customer') filling.ask(['effort', 'hours', id]);
    const level = last?.data.contact?.level?.[id];
    if (level !== undefined) filling.put(['contact', 'level', id], level, `as in ${reviewName(last?.data ?? {})}`);
    else if (party.us !== true && party.market !== true) filling.ask(['contact', 'level', id], party.contact?.level && `${party.contact.level} in the charter`);
  }
}

/** Issues and actions that are still open, as they are written. */
export function carryOpenItems({ filling, source }: ReviewFilling): void {
  const over = new Set(['closed', 'done', 'dropped']);
  for (const key of ['issues', 'actions']) {
    const open = source?.entries([key]).filter(({ value }) => isMap(value) && !over.has(String(value.get('status')))) ?? [];
    for (const entry of open) filling.adopt([key, keyOf(entry)], entry);
  }
}

/** What is sold or delivered together is asked only where it is; wins count on from the last review. */
export function fillSales({ filling, last, agreement: { motion } }: ReviewFilling): void {
  if (motion && !motion.includes('sell')) filling.remove(['sales']);
  if (motion && !motion.includes('deliver') && !motion.includes('buy')) {
    filling.remove(['quality']);
    filling.remove(['support']);
  }
  for (const field of ['significantWins', 'bigWins'] as const) {
    const wins = last?.data.sales?.[field];
    if (wins !== undefined) filling.hint(['sales', field], `${wins} until ${reviewName(last?.data ?? {})}`);
  }
}

/** A row for each sign that the core questions need, that was seen, or that was asked for last time. */
export function fillSigns({ filling, last, outcomes }: ReviewFilling): void {
  const before = last?.data.signs ?? {};
  for (const { id, title, core, data } of RULES) {
    const needed = core && data.includes(`r.signs.${id}`) && outcomes.get(id)?.outcome !== 'not-applicable';
    if (!needed && before[id] === undefined) continue;
    const evidence = before[id]?.seen === true ? `seen in ${reviewName(last?.data ?? {})}: ${before[id].evidence ?? 'no evidence given'}` : title;
    filling.ask(['signs', id], asHint(evidence));
  }
}

/** Parts of a review whose single answers are asked for again when they were given last time. */
const REPEATED = [
  'pulse', 'customer', 'effort', 'payment', 'contact', 'sales', 'quality', 'support', 'money', 'investment', 'sla',
  'commitments', 'reports', 'scope', 'improvements', 'partner', 'benefits', 'economics', 'sponsors', 'engagement',
];

/** Asks again for whatever a team has answered beyond the template, so that its record does not break off. */
export function repeatQuestions({ filling, source, agreement: { motion } }: ReviewFilling): void {
  const sold = motion === undefined || motion.includes('sell');
  for (const key of REPEATED.filter((part) => sold || part !== 'sales')) {
    const entry = source?.entry([key]);
    if (entry) repeat(filling, [key], entry);
  }
}

function repeat(filling: Filling, path: readonly string[], { value }: Pair): void {
  if (isScalar(value) && value.value !== null) filling.ask(path, fieldAt('review', path)?.description.replace(/\.$/, ''));
  if (isMap(value)) for (const entry of value.items) repeat(filling, [...path, keyOf(entry)], entry);
}
