import fc from 'fast-check';
import { dump, load } from 'js-yaml';
import type { Kind } from '../../../src/model/sections.ts';
import { RULES } from '../../../src/rules/index.ts';
import type { Example } from '../../../src/rules/rule.ts';
import { BASE } from '../base.ts';
import { blanked, isMap, pathsIn, valueIn, withChanges, type Data, type Steps } from './data.ts';
import { oneField } from './values.ts';

/** A random document: a sound one with changes. */
export interface RandomDocument {
  readonly path: string;
  readonly kind: Kind;
  readonly data: Data;
  readonly body: string;
}

/** What is changed in a sound document: fields are said otherwise, blanked, or not there at all. */
export interface Changes {
  readonly said: readonly Data[];
  readonly blank: readonly number[];
  readonly without: readonly string[];
  readonly body: 'sound' | 'empty';
}

interface Sound {
  readonly data: Data;
  readonly body: string;
}

const SOUND: Readonly<Record<Kind, Sound>> = {
  charter: read(BASE.charter),
  review: read(BASE.review),
  vetting: read(BASE.vetting),
  recovery: read(BASE.recovery),
};

/** Fields that say what a document is and where it belongs: they stay, so that it is the same document after a change. */
export const KEPT: Readonly<Record<Kind, readonly string[]>> = {
  charter: ['kind', 'partnership', 'stage'],
  review: ['kind', 'partnership', 'date', 'period', 'author', 'stage'],
  vetting: ['kind', 'partnership', 'date'],
  recovery: ['kind', 'partnership', 'opened'],
};

function read(text: string): Sound {
  const [, frontmatter = '', body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text) ?? [];
  return { data: dataOf(frontmatter), body };
}

function dataOf(yaml: string): Data {
  const data = load(yaml);
  if (!isMap(data)) throw new Error(`expected a map: ${yaml}`);
  return data;
}

/** Every rule's examples: documents in which it fires, and their like in which it does not. */
export const EXAMPLES: readonly Example[] = RULES.flatMap(({ examples }) => [...examples.fires, ...examples.clear]);

/** What examples say of one of their documents. */
export function changesIn(examples: readonly Example[], document: keyof Example): readonly Data[] {
  return examples.flatMap((example) => (example[document] === undefined ? [] : [dataOf(example[document])]));
}

const SAID: Readonly<Record<Kind, readonly Data[]>> = {
  charter: changesIn(EXAMPLES, 'charter'),
  review: [...changesIn(EXAMPLES, 'review'), ...changesIn(EXAMPLES, 'previous')],
  vetting: changesIn(EXAMPLES, 'vetting'),
  recovery: changesIn(EXAMPLES, 'recovery'),
};

/** No changes, few or many: what rules have as examples, and whatever the schema has a field for. */
export function changesOf(kind: Kind): fc.Arbitrary<Changes> {
  return fc.record({
    said: fc.oneof(none(5), { weight: 3, arbitrary: saidOf(kind, 3) }, { weight: 1, arbitrary: saidOf(kind, 25) }),
    blank: fc.oneof(none(6), { weight: 2, arbitrary: fc.array(fc.nat(), { maxLength: 8 }) }),
    without: fc.oneof(none(11), { weight: 1, arbitrary: fc.subarray(removable(kind)) }),
    body: fc.constantFrom<Changes['body'][]>(...Array<'sound'>(7).fill('sound'), 'empty'),
  });
}

/** Something else that a document says. */
export function saidOf(kind: Kind, maxLength: number): fc.Arbitrary<readonly Data[]> {
  const field = oneField(kind, KEPT[kind]);
  return fc.array(fc.oneof(fc.constantFrom(...SAID[kind]), field, field), { maxLength });
}

/** Nothing, so often. */
export function none(weight: number): fc.WeightedArbitrary<never[]> {
  return { weight, arbitrary: fc.constant([]) };
}

function removable(kind: Kind): string[] {
  return Object.keys(SOUND[kind].data).filter((key) => !KEPT[kind].includes(key));
}

/** A document of a kind, from what is changed in the sound one; `own` stands whatever is changed. */
export function makeDocument(path: string, kind: Kind, changes: Changes, own: Data): RandomDocument {
  const all = withChanges(SOUND[kind].data, changes.said);
  const left = Object.fromEntries(Object.entries(all).filter(([key]) => !changes.without.includes(key)));
  const paths = pathsIn(left);
  const gaps = changes.blank.flatMap((pick) => [paths[pick % Math.max(1, paths.length)] ?? []]);
  return { path, kind, data: { ...gaps.reduce(blankedIfThere, left), ...own }, body: changes.body === 'sound' ? SOUND[kind].body : '' };
}

/** What lies in a value that was blanked already is gone with it. */
function blankedIfThere(data: Data, path: Steps): Data {
  return valueIn(data, path) === undefined ? data : blanked(data, path);
}

/** A document's text. */
export function textOf({ data, body }: Pick<RandomDocument, 'data' | 'body'>): string {
  return `---\n${yamlOf(data)}---\n${body}`;
}

/** Data as YAML, small maps on one line. */
export function yamlOf(data: Data): string {
  return dump(data, { flowLevel: 2, lineWidth: -1, noRefs: true });
}

/** A document as a person reads it: what it says otherwise than the sound one, and what it lacks. */
export function describeDocument({ path, kind, data, body }: RandomDocument): string {
  const sound = SOUND[kind];
  const gone = Object.keys(sound.data).filter((key) => !(key in data));
  const said = Object.keys(data).filter((key) => key !== 'partnership' && key !== 'period').flatMap((key) => differences(sound.data[key], data[key], [key]));
  const lines = [...said, ...(gone.length > 0 ? [`# without ${gone.join(', ')}`] : []), ...(body === sound.body ? [] : ['# without its text'])];
  return [`# ${path}: the sound ${kind}${lines.length > 0 ? ', but' : ''}`, ...lines, ''].join('\n');
}

function differences(sound: unknown, actual: unknown, at: Steps): readonly string[] {
  if (JSON.stringify(sound) === JSON.stringify(actual)) return [];
  if (!isMap(sound) || !isMap(actual)) return [`${at.join('.')}: ${actual === undefined ? '# is not there' : JSON.stringify(actual)}`];
  return [...new Set([...Object.keys(sound), ...Object.keys(actual)])].flatMap((key) => differences(sound[key], actual[key], [...at, key]));
}
