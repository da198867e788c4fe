import type { ErrorObject } from 'ajv';
import { emptyRecord } from '../text/record.ts';
import { nodeAt, toData, type Path, type YamlNode } from '../document/yamlNode.ts';
import {
  validateCharter, validateConfiguration, validateRecovery, validateReview, validateVetting,
} from './generated/validators.js';
import { fieldAt } from './fields.ts';
import type { FieldKind } from './generated/fields.ts';
import type { Kind } from './sections.ts';

/** Something that a schema does not allow. Paths lead from the frontmatter's top. */
export type SchemaProblem =
  | { readonly type: 'missing'; readonly path: Path; readonly field: string }
  | { readonly type: 'unknown'; readonly path: Path; readonly field: string }
  /** An id that is not written as ids are. */
  | { readonly type: 'bad-key'; readonly path: Path; readonly field: string }
  | { readonly type: 'invalid'; readonly path: Path; readonly keyword: string; readonly params: Readonly<Record<string, unknown>> };

/** The valid answers, and what was wrong with the others. */
export interface Validated {
  readonly data: Readonly<Record<string, unknown>>;
  readonly problems: readonly SchemaProblem[];
  readonly dropped: readonly Path[];
}

interface Validator {
  (data: unknown): boolean;
  errors?: null | ErrorObject[];
}

const VALIDATORS: Readonly<Record<Kind | 'configuration', Validator>> = {
  charter: validateCharter as Validator,
  review: validateReview as Validator,
  vetting: validateVetting as Validator,
  recovery: validateRecovery as Validator,
  configuration: validateConfiguration as Validator,
};

type Data = Record<string, unknown>;

/**
 * Checks a frontmatter, or the configuration, against its schema. Values that are not valid are taken out of the data.
 * `lostKeys` are top-level keys that could not be read: they are not missing, and nothing is known of them.
 */
export function validate(kind: Kind | 'configuration', root: YamlNode, lostKeys: ReadonlySet<string>): Validated {
  const lost: readonly Path[] = [...lostKeys].map((key) => [key]);
  const data = toData(root);
  if (!isData(data)) return { data: {}, problems: [invalid([], 'type', { type: 'object' })], dropped: [[]] };
  const errors = errorsOf(VALIDATORS[kind], data, root);
  if (errors.length === 0) return { data, problems: [], dropped: lost };
  const problems = errors.map((error) => toProblem(error, data)).filter((problem) => !(problem.type === 'missing' && isLost(problem, lostKeys)));
  const dropped = [...lost, ...takeOut(kind, data, problems)];
  return { data, problems, dropped };
}

function isLost(problem: SchemaProblem & { type: 'missing' }, lostKeys: ReadonlySet<string>): boolean {
  return problem.path.length === 0 && lostKeys.has(problem.field);
}

/** Whether a value may stand at a path, whatever else the document says. */
export function accepts(kind: Kind | 'configuration', path: Path, value: unknown): boolean {
  const validator = VALIDATORS[kind];
  if (validator(asDocument(path, value))) return true;
  const pointer = path.map((step) => `/${typeof step === 'number' ? 0 : step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  return !(validator.errors ?? []).some(({ instancePath }) => `${instancePath}/`.startsWith(`${pointer}/`));
}

/** A document that says nothing but one value. Entries of a list are all alike, so the first stands for any. */
function asDocument(path: Path, value: unknown): unknown {
  return path.reduceRight((inner, step) => (typeof step === 'number' ? [inner] : { [step]: inner }), value);
}

/** A year or a number where text is wanted is text as it is written; so it is put back, and asked again. */
function errorsOf(validator: Validator, data: Data, root: YamlNode): readonly ErrorObject[] {
  if (validator(data)) return [];
  const errors = validator.errors ?? [];
  const texts = errors.filter((error) => error.keyword === 'type' && error.params['type'] === 'string');
  const restored = texts.filter((error) => restoreText(data, root, toPath(error.instancePath, data)));
  if (restored.length > 0 && validator(data)) return [];
  return (validator.errors ?? []).filter((error) => error.keyword !== 'if' && error.propertyName === undefined);
}

function restoreText(data: Data, root: YamlNode, path: Path): boolean {
  const node = nodeAt(root, path);
  if (node?.type !== 'scalar' || typeof node.value === 'string' || node.value === null) return false;
  put(data, path, node.raw);
  return true;
}

function toProblem(error: ErrorObject, data: Data): SchemaProblem {
  const path = toPath(error.instancePath, data);
  const params = error.params as Record<string, string>;
  switch (error.keyword) {
    case 'required':
      return { type: 'missing', path, field: params['missingProperty'] ?? '' };
    case 'additionalProperties':
      return { type: 'unknown', path, field: params['additionalProperty'] ?? '' };
    case 'propertyNames':
      return { type: 'bad-key', path, field: params['propertyName'] ?? '' };
    default:
      return invalid(path, error.keyword, params);
  }
}

function invalid(path: Path, keyword: string, params: Readonly<Record<string, unknown>>): SchemaProblem {
  return { type: 'invalid', path, keyword, params };
}

/** Too few entries are a problem of the whole; what is there is still valid. */
const KEEPS_VALUE = new Set(['minProperties', 'minItems']);

/** Takes invalid values out of the data and says which. */
function takeOut(kind: FieldKind, data: Data, problems: readonly SchemaProblem[]): readonly Path[] {
  const paths = problems.flatMap((problem): Path[] => {
    if (problem.type === 'bad-key') return [[...problem.path, problem.field]];
    return problem.type === 'invalid' && !KEEPS_VALUE.has(problem.keyword) ? [problem.path] : [];
  });
  for (const path of paths) remove(kind, data, path);
  return paths;
}

/** A list keeps its length, so that places of later items stay right: an invalid item becomes an empty one of the kind that belongs there. */
function remove(kind: FieldKind, data: Data, path: Path): void {
  const parent = valueAt(data, path.slice(0, -1));
  const last = path.at(-1);
  if (Array.isArray(parent)) parent[Number(last)] = fieldAt(kind, path)?.shape === 'record' ? emptyRecord<unknown>() : '';
  else if (isData(parent)) delete parent[String(last)];
}

function put(data: Data, path: Path, value: unknown): void {
  const parent = valueAt(data, path.slice(0, -1));
  if (Array.isArray(parent)) parent[Number(path.at(-1))] = value;
  else if (isData(parent)) parent[String(path.at(-1))] = value;
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce((value, step) => (isObject(value) ? value[step] : undefined), data);
}

/** A JSON pointer as a path; steps into a list are numbers. */
function toPath(pointer: string, data: Data): Path {
  let value: unknown = data;
  return pointer.split('/').slice(1).map((escaped) => {
    const key = escaped.replaceAll('~1', '/').replaceAll('~0', '~');
    const step = Array.isArray(value) ? Number(key) : key;
    value = isObject(value) ? value[step] : undefined;
    return step;
  });
}

function isObject(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null;
}

function isData(value: unknown): value is Data {
  return isObject(value) && !Array.isArray(value);
}
