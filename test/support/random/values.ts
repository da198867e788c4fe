import fc from 'fast-check';
import { addDays } from '../../../src/model/dates.ts';
import { FIELDS, type Field, type FieldKind, type FieldReference } from '../../../src/model/generated/fields.ts';
import { accepts } from '../../../src/model/validate.ts';
import { RULES } from '../../../src/rules/index.ts';
import type { Data, Steps } from './data.ts';

/** Around this day random partnerships are reviewed and judged. */
export const ANCHOR = '2026-04-02';

/** Days before and after it that lie on both sides of what rules ask: a week, a month, four months, a year, two years. */
const DISTANCES = [-1100, -800, -731, -730, -400, -366, -365, -190, -123, -122, -92, -90, -45, -31, -14, -7, -1, 0, 1, 7, 13, 30, 60, 90, 91, 200, 366];

/** Numbers on both sides of every threshold, and the first few. */
const NUMBERS: readonly number[] = [...new Set([
  ...[-1, 0, 0.5, 1, 1.5, 2, 3, 4, 4.5, 5, 6, 8, 10, 12, 24, 30, 48, 72, 80, 90, 95, 100, 1000, 100_000],
  ...RULES.flatMap(({ thresholds }) => Object.values(thresholds).flatMap(({ value }) => [value - 1, value, value + 1])),
])];

/** What a reference may lead to, one of each that leads nowhere among them. */
const IDS: Readonly<Record<FieldReference, readonly string[]>> = {
  action: ['A-1', 'R-1'],
  benefit: ['training', 'fairs'],
  deal: ['retail-desk', 'bank-desk'],
  issue: ['I-1', 'I-2'],
  kpi: ['first-call-resolution', 'joint-revenue', 'uptime'],
  partnership: ['base'],
  party: ['us', 'ally', 'client', 'stranger'],
  rule: RULES.map(({ id }) => id),
};

const WORDS = ['as agreed on the telephone', 'ask again', 'us', 'alliance manager', 'answer and triage calls', 'TBD'];
const NOTATIONS = ['P14D', 'P1M', 'P3M', 'P1Y', 'EUR', '2026-Q1', '2026', 'plan.md', ...DISTANCES.map((days) => addDays(ANCHOR, days))];

/** A field with those below it. */
interface Branch {
  readonly field: Field;
  readonly below: readonly Branch[];
}

/** A frontmatter that says one field and nothing else, whichever the schema has, with any value that it allows. */
export function oneField(kind: FieldKind, kept: readonly string[]): fc.Arbitrary<Data> {
  const choices = branchesOf(kind, '').filter(({ field }) => !kept.includes(field.path)).flatMap((branch) => withinMaps(branch));
  const made = new Map<Branch, fc.Arbitrary<Data>>();
  return fc.constantFrom(...choices).chain((branch) => {
    const arbitrary = made.get(branch) ?? nested(kind, branch);
    made.set(branch, arbitrary);
    return arbitrary;
  });
}

/** A field, and those below it that can be said by themselves: an entry of a list cannot. */
function withinMaps(branch: Branch): readonly Branch[] {
  return branch.field.shape === 'list' ? [branch] : [branch, ...branch.below.flatMap(withinMaps)];
}

function nested(kind: FieldKind, branch: Branch): fc.Arbitrary<Data> {
  const keys = branch.field.path.split('.').map((step, index, all) => (step === '*' ? fc.constantFrom(...idsBelow(kind, all.slice(0, index).join('.'))) : fc.constant(step)));
  return fc.tuple(fc.tuple(...keys), valueOf(kind, branch))
    .map(([steps, value]) => steps.reduceRight<unknown>((inner, step) => ({ [step]: inner }), value) as Data);
}

/** Any value that a field may have, in part: whatever is not required of its parts may be missing, and so may the rest. */
function valueOf(kind: FieldKind, { field, below }: Branch): fc.Arbitrary<unknown> {
  switch (field.shape) {
    case 'boolean':
      return fc.boolean();
    case 'list':
      return fc.array(valueOf(kind, only(below, field)), { maxLength: 2 });
    case 'map':
      return fc.dictionary(fc.constantFrom(...idsBelow(kind, field.path)), valueOf(kind, only(below, field)), { maxKeys: 2 });
    case 'record':
      return recordOf(kind, below);
    case 'choice':
    case 'number':
    case 'text':
      return fc.constantFrom(...scalars(kind, field));
    case 'mixed':
      return below.length === 0 ? fc.constantFrom(...scalars(kind, field)) : fc.oneof(fc.constantFrom(...scalars(kind, field)), recordOf(kind, below));
  }
}

function recordOf(kind: FieldKind, below: readonly Branch[]): fc.Arbitrary<unknown> {
  return fc.record(Object.fromEntries(below.map((part) => [lastStep(part.field.path), valueOf(kind, part)])), { requiredKeys: [] });
}

/** Every candidate that the schema takes; words only where any words will do, because a date is words as well. */
function scalars(kind: FieldKind, { path, values, refers, shape }: Field): readonly unknown[] {
  if (values) return values;
  const steps: Steps = path.split('.').map((step, index, all) => (step === '*' ? stepAt(kind, all.slice(0, index).join('.')) : step));
  const taken = (candidates: readonly unknown[]): readonly unknown[] => candidates.filter((candidate) => accepts(kind, steps, candidate));
  const texts = refers ? IDS[refers] : taken(WORDS).length > 0 ? WORDS : NOTATIONS;
  const found = [...(shape === 'text' ? [] : taken(NUMBERS)), ...(shape === 'number' ? [] : taken(texts))];
  if (found.length === 0) throw new Error(`no value for ${kind}: ${path}; a notation is missing here`);
  return found;
}

/** A step into any entry of a list or a map. */
function stepAt(kind: FieldKind, path: string): string | number {
  return FIELDS[kind].find((field) => field.path === path)?.shape === 'list' ? 0 : 'a';
}

function idsBelow(kind: FieldKind, path: string): readonly string[] {
  const field = FIELDS[kind].find((one) => one.path === path);
  const refers = field?.keys ?? field?.defines;
  return refers ? IDS[refers] : ['a', 'b'];
}

function branchesOf(kind: FieldKind, parent: string): readonly Branch[] {
  const below = FIELDS[kind].filter(({ path }) => path.slice(0, Math.max(0, path.lastIndexOf('.'))) === parent);
  return below.map((field) => ({ field, below: branchesOf(kind, field.path) }));
}

function only(below: readonly Branch[], { path }: Field): Branch {
  const [entry] = below;
  if (!entry) throw new Error(`the entries of ${path} are not described`);
  return entry;
}

function lastStep(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}
