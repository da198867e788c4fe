import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { addDays, addMonths } from '../../src/model/dates.ts';
import { RULES } from '../../src/rules/index.ts';
import { BASE } from '../support/base.ts';

/** A frontmatter as plain data. */
export type Data = Record<string, unknown>;

/** Keys and list positions down to a value. */
export type Steps = readonly (string | number)[];

/** A partnership as plain data: a charter and its reviews, the oldest first. */
export interface RandomPartnership {
  readonly charter: Data;
  readonly reviews: readonly Data[];
  readonly asOf: string;
}

const [CHARTER, REVIEW] = [BASE.charter, BASE.review].map((text) => parse(text.split('\n---\n')[0] ?? '') as Data) as [Data, Data];
const [CHARTER_BODY, REVIEW_BODY] = [BASE.charter, BASE.review].map((text) => text.slice(text.indexOf('\n---\n') + 5)) as [string, string];

const examples = RULES.flatMap(({ examples: { fires, clear } }) => [...fires, ...clear]);
/** Every bad answer that a rule has as its example, and the good ones beside them. */
const REVIEW_CHANGES = overlaysOf(examples.flatMap(({ review, previous }) => [review, previous]));
const CHARTER_CHANGES = overlaysOf(examples.map(({ charter }) => charter));

function overlaysOf(texts: readonly (string | undefined)[]): readonly Data[] {
  return texts.flatMap((text) => (text === undefined ? [] : [parse(text) as Data])).map(({ date: _, period: __, stage: ___, kind: ____, ...rest }) => rest);
}

/** Whether a value is a map. */
export function isMap(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One map laid over another, key by key. */
export function laidOver(base: unknown, over: unknown): unknown {
  if (!isMap(base) || !isMap(over)) return over;
  return Object.fromEntries([...new Set([...Object.keys(base), ...Object.keys(over)])].map((key) => [key, key in over ? laidOver(base[key], over[key]) : base[key]]));
}

/** Every path to a value, a map or a list, the top left out. */
export function pathsIn(data: unknown, at: Steps = []): readonly Steps[] {
  const below = Array.isArray(data) ? data.map((value, index) => [index, value] as const) : isMap(data) ? Object.entries(data) : [];
  return below.flatMap(([step, value]) => [[...at, step], ...pathsIn(value, [...at, step])]);
}

/** The data with one value blanked. */
export function blanked(data: Data, path: Steps): Data {
  const copy = structuredClone(data);
  let parent: unknown = copy;
  for (const step of path.slice(0, -1)) parent = (parent as Data)[step];
  (parent as Data)[path.at(-1) ?? ''] = null;
  return copy;
}

/** The texts of its documents by path. */
export function filesOf({ charter, reviews }: RandomPartnership): Readonly<Record<string, string>> {
  return {
    'partnerships/base/charter.md': textOf(charter, CHARTER_BODY),
    'partnerships/base/plan.md': '# Plan\n',
    ...Object.fromEntries(reviews.map((review, index) => [reviewPath(index), textOf(review, REVIEW_BODY)])),
  };
}

/** Where the review with a number lies. */
export function reviewPath(index: number): string {
  return `partnerships/base/reviews/${index}.md`;
}

function textOf(data: Data, body: string): string {
  return `---\n${stringify(data, { lineWidth: 0 })}---\n${body}`;
}

/** Which changes are made, which answers are left out, and how many days lie between. */
const reviewPlan = fc.record({
  changes: fc.array(fc.constantFrom(...REVIEW_CHANGES), { maxLength: 3 }),
  gaps: fc.array(fc.nat(), { maxLength: 12 }),
  days: fc.integer({ min: -20, max: 20 }),
});

/** A partnership of one to six reviews, some quarters apart, with bad answers and with gaps. */
export const randomPartnership: fc.Arbitrary<RandomPartnership> = fc.record({
  charterChanges: fc.array(fc.constantFrom(...CHARTER_CHANGES), { maxLength: 2 }),
  charterGaps: fc.array(fc.nat(), { maxLength: 3 }),
  reviews: fc.array(reviewPlan, { minLength: 1, maxLength: 6 }),
  stage: fc.constantFrom('active', 'active', 'active', 'recovery', 'exiting', 'onboarding'),
  later: fc.integer({ min: 0, max: 200 }),
}).map(({ charterChanges, charterGaps, reviews, stage, later }) => {
  const dates = reviews.map(({ days }, index) => addDays(addMonths('2026-04-02', (index - reviews.length + 1) * 3), days));
  const sorted = [...new Set(dates)].sort();
  const charter = withGaps(charterChanges.reduce<Data>((data, change) => laidOver(data, change) as Data, { ...CHARTER, stage }), charterGaps, CHARTER_KEYS);
  return {
    charter,
    reviews: sorted.map((date, index) => {
      const { changes, gaps } = reviews[index] ?? { changes: [], gaps: [] };
      const changed = changes.reduce<Data>((data, change) => laidOver(data, change) as Data, { ...REVIEW, date, period: date.slice(0, 7) });
      return withGaps(changed, gaps, REVIEW_KEYS);
    }),
    asOf: addDays(sorted.at(-1) ?? '', later),
  };
});

/** Fields that say what a document is, and so are never left out. */
export const REVIEW_KEYS: readonly string[] = ['kind', 'partnership', 'date', 'period', 'author', 'stage'];
export const CHARTER_KEYS: readonly string[] = ['kind', 'partnership', 'stage', 'waivers'];

function withGaps(data: Data, gaps: readonly number[], kept: readonly string[]): Data {
  return gaps.reduce((left, gap) => {
    const paths = pathsIn(left).filter(([first]) => !kept.includes(String(first)));
    const path = paths[gap % Math.max(1, paths.length)];
    return path ? blanked(left, path) : left;
  }, data);
}
