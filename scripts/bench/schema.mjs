import { readFile } from 'node:fs/promises';
import { fromRoot } from '../lib/paths.mjs';

/**
 * One of our schemas as a team would write it for another linter: without references, without words for people, and with
 * no more fields than its documents have. On those documents it decides as ours does. The plugin for remark compiles its
 * schema for every file again, and would spend most of its time with fields that nobody uses.
 * @param {'charter' | 'review'} kind
 * @param {readonly string[]} texts documents that have all the fields that are used
 */
export async function leanSchema(kind, texts) {
  const { load } = await import('js-yaml');
  const documents = texts.map((text) => load(text.slice(3, text.indexOf('\n---', 3))));
  const files = new Map();
  for (const name of [kind, 'common']) {
    const file = `${name}.schema.json`;
    files.set(file, JSON.parse(await readFile(fromRoot('schemas', file), 'utf8')));
  }
  const file = `${kind}.schema.json`;
  return lean({ $ref: '#' }, documents, { file, files });
}

const words = /^(x-.*|\$id|title|description|examples|definitions)$/;

/** A schema, kept as far as some of the values ask for it. */
function lean(schema, values, at) {
  if (schema.$ref) return lean(...target(schema.$ref, values, at));
  const kept = Object.entries(schema).filter(([keyword]) => !words.test(keyword));
  return Object.fromEntries(kept.map(([keyword, value]) => [keyword, leanKeyword(keyword, value, values, at)]));
}

function leanKeyword(keyword, value, values, at) {
  switch (keyword) {
    case 'properties':
      return Object.fromEntries(Object.entries(value).filter(([key]) => having(values, key).length > 0).map(([key, inner]) => [key, lean(inner, having(values, key), at)]));
    case 'additionalProperties':
      return value && lean(value, values.filter(isObject).flatMap(Object.values), at);
    case 'items':
      return lean(value, values.filter(Array.isArray).flat(), at);
    case 'propertyNames':
    case 'if':
    case 'then':
      return lean(value, values, at);
    case 'allOf':
    case 'anyOf':
    case 'oneOf':
      return value.map((inner) => lean(inner, values, at));
    default:
      return value;
  }
}

/** What the values have under a key. */
function having(values, key) {
  return values.filter((value) => isObject(value) && key in value).map((value) => value[key]);
}

function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a reference stands for: the arguments to go on with. */
function target(reference, values, { file, files }) {
  const [name, pointer] = reference.split('#');
  const next = name || file;
  const schema = pointer.split('/').slice(1).reduce((inner, key) => inner[key], files.get(next));
  return [schema, values, { file: next, files }];
}
