import type { PointHealth } from '../../health/judge.ts';
import { agreementOf } from '../../model/agreement.ts';
import type { Facts } from '../../model/facts.ts';
import { fieldAt } from '../../model/fields.ts';
import type { ChangeArea, DescribedChange } from '../../model/generated/types.ts';
import { show } from '../../rules/shapes/numbers.ts';

/** What was agreed anew, and every answer of the reviews that nothing else speaks of, by the titles of their fields. */
export function fieldChanges({ facts: before }: PointHealth, { facts: after }: PointHealth): readonly DescribedChange[] {
  return [
    ...listChanges('scope', 'Scope', before.agreement.scope?.in ?? [], after.agreement.scope?.in ?? []),
    ...listChanges('scope', 'Out of scope', before.agreement.scope?.out ?? [], after.agreement.scope?.out ?? []),
    ...differences('agreement', 'charter', [], without(before.agreement, SPOKEN_OF), without(after.agreement, SPOKEN_OF), after),
    ...differences('answer', 'review', [], answersOf(before), answersOf(after), after),
  ];
}

/** Fields that have words of their own, or say what a document is and not how the partnership does. */
const SPOKEN_OF = ['kind', 'partnership', 'date', 'period', 'author', 'kpis', 'scope', 'value', 'pulse', 'signs', 'issues', 'actions'];

/** What a review says beyond the agreement. */
function answersOf({ review }: Facts): Data {
  return without(review, [...SPOKEN_OF, ...Object.keys(agreementOf(undefined, review))]);
}

type Data = Readonly<Record<string, unknown>>;

function without(data: Data, keys: readonly string[]): Data {
  return Object.fromEntries(Object.entries(data).filter(([key]) => !keys.includes(key)));
}

type Kind = 'charter' | 'review';
type Path = readonly (string | number)[];

function differences(about: ChangeArea, kind: Kind, path: Path, before: unknown, after: unknown, facts: Facts): readonly DescribedChange[] {
  if (isSame(before, after)) return [];
  if (isMap(before ?? {}) && isMap(after ?? {}) && (isMap(before) || isMap(after))) {
    const [was, is] = [before ?? {}, after ?? {}] as [Data, Data];
    return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((key) => differences(about, kind, [...path, key], was[key], is[key], facts));
  }
  const name = nameOf(kind, path, facts);
  if (Array.isArray(before ?? []) && Array.isArray(after ?? [])) return listChanges(about, name, (before ?? []) as readonly unknown[], (after ?? []) as readonly unknown[]);
  return [{ about, change: 'changed', text: valueChange(name, before, after) }];
}

function valueChange(name: string, before: unknown, after: unknown): string {
  const [was, is] = [inWords(before), inWords(after)];
  if (was.length + is.length > LONGEST) return `${name} was written anew`;
  return `${name} ${was} → ${is}`;
}

/** Longer texts are not told twice; the files have them. */
const LONGEST = 80;

/** Entries are known by their first text: the task, the driver, the step that is next. */
function listChanges(about: ChangeArea, name: string, before: readonly unknown[], after: readonly unknown[]): readonly DescribedChange[] {
  const [was, is] = [entries(before), entries(after)];
  const told = (verb: string, labels: readonly string[]): string => `${name} ${verb} ${labels.map((label) => `"${label}"`).join(', ')}`;
  const came = [...is.keys()].filter((label) => !was.has(label));
  const went = [...was.keys()].filter((label) => !is.has(label));
  const changed = [...is.keys()].filter((label) => was.has(label) && !isSame(was.get(label), is.get(label)));
  return [
    ...(went.length > 0 ? [{ about, change: 'went', text: told('lost', went) } as const] : []),
    ...(came.length > 0 ? [{ about, change: 'came', text: told('gained', came) } as const] : []),
    ...(changed.length > 0 ? [{ about, change: 'changed', text: told('changed', changed) } as const] : []),
  ];
}

function entries(list: readonly unknown[]): ReadonlyMap<string, unknown> {
  return new Map(list.map((entry) => [labelOf(entry), entry]));
}

function labelOf(entry: unknown): string {
  if (!isMap(entry)) return inWords(entry);
  const first = Object.values(entry).find((value) => typeof value === 'string');
  return typeof first === 'string' ? first : JSON.stringify(entry);
}

/** `Payment: median days late`; ids of parties by their names. */
function nameOf(kind: Kind, path: Path, facts: Facts): string {
  const titles = path.map((step, index) => {
    const field = fieldAt(kind, path.slice(0, index + 1));
    if (field === undefined || field.path.endsWith('*')) return facts.nameOf(String(step));
    return index === 0 ? field.title : lowerCase(field.title);
  });
  return titles.join(': ');
}

/** Inside a sentence a title begins small, unless it is an abbreviation or a name. */
function lowerCase(title: string): string {
  return /^[A-Z][a-z]+( [a-z]|$)/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}

function inWords(value: unknown): string {
  if (value === undefined || value === null) return '–';
  if (typeof value === 'number') return show(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' ? value.trim().replace(/\s+/g, ' ') : JSON.stringify(value);
}

/** In which order keys are written says nothing. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((entry, index) => isSame(entry, b[index]));
  if (!isMap(a) || !isMap(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => isSame(a[key], b[key]));
}

function isMap(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
