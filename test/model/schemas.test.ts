import { Ajv } from 'ajv';
import type { ErrorObject } from 'ajv';
import { load } from 'js-yaml';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { staleOutputs } from '../../scripts/generate.ts';
import { OWN_KEYWORDS } from '../../scripts/generate/schemas.ts';
import { ADVISED, FIELDS } from '../../src/model/generated/fields.ts';
import type { Field, FieldKind } from '../../src/model/generated/fields.ts';
import type { Charter, Report, Review } from '../../src/model/generated/types.ts';
import {
  validateCharter,
  validateConfiguration,
  validateRecovery,
  validateReview,
  validateVetting,
} from '../../src/model/generated/validators.js';
import { invalid } from './fixtures/invalid.ts';

type Data = Record<string, unknown>;

const validators = {
  charter: validateCharter,
  review: validateReview,
  vetting: validateVetting,
  recovery: validateRecovery,
  configuration: validateConfiguration,
};

const schemaFolder = new URL('../../schemas/', import.meta.url);
const schemas = readdirSync(schemaFolder).map((file) => JSON.parse(readFileSync(new URL(file, schemaFolder), 'utf8')) as Data);

/** Data as the reader of documents makes it: nulls gone, and no prototype to trip over. */
function read(name: string): Data {
  return withoutNulls(load(readFileSync(new URL(`fixtures/${name}.yml`, import.meta.url), 'utf8'))) as Data;
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.create(null) as Data;
  for (const [key, each] of Object.entries(value)) {
    if (each !== null) Object.defineProperty(copy, key, { value: withoutNulls(each), enumerable: true, writable: true, configurable: true });
  }
  return copy;
}

function errorsOf(kind: FieldKind, data: unknown): readonly string[] {
  const validate = validators[kind];
  validate(data);
  return (validate.errors ?? []).map(summary);
}

function summary({ instancePath, keyword, params, propertyName }: ErrorObject): string {
  const key: unknown = params['missingProperty'] ?? params['additionalProperty'] ?? params['propertyName'] ?? propertyName;
  return [keyword, instancePath, key].filter((each) => each !== undefined && each !== '').join(' ');
}

/** A copy in which the value at the path, with dots, is another one; `undefined` takes it away. */
function changed(data: Data, path: string, value: unknown): Data {
  const copy = withoutNulls(data) as Data;
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  const parent = steps.reduce<Data>((each, step) => (each[step] ??= {}) as Data, copy);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
}

function strictAjv(): Ajv {
  return new Ajv({ allErrors: true, allowUnionTypes: true, keywords: [...OWN_KEYWORDS], schemas, strict: true });
}

describe('the schemas', () => {
  test.each(schemas.map((schema) => String(schema['$id'])))('%s compiles in strict mode', (id) => {
    expect(strictAjv().getSchema(id)).toBeTypeOf('function');
  });

  test('every text on a page of fields is there', () => {
    for (const field of Object.values(FIELDS).flat()) {
      expect(field.title, field.path).toMatch(/^[A-Z]/);
      expect(field.description, field.path).toMatch(/[.]$/);
      expect(field.expected, field.path).not.toBe('');
    }
  });

  test('the examples and defaults in them are valid', () => {
    for (const [id, at, value] of schemas.flatMap(examplesIn)) {
      const validate = strictAjv().compile({ $ref: `${id}#${at}` });
      expect(validate(value), `${id}#${at}: ${JSON.stringify(value)}`).toBe(true);
    }
  });

  test('what a charter can say, a review may say', () => {
    const own = new Set(['kind', 'partnership']);
    const missing = FIELDS.charter.filter(({ path }) => !own.has(path) && !has(FIELDS.review, path));
    expect(missing.map(({ path }) => path)).toEqual([]);
  });

  test('a period of two dates takes exactly the dates that are dates', () => {
    const definitions = schemas.find((each) => each['$id'] === 'common.schema.json')?.['definitions'] as Record<string, { pattern: string }>;
    const date = definitions['date']?.pattern.slice(1, -1) ?? '';
    expect(date).not.toBe('');
    expect(definitions['period']?.pattern).toContain(`${date}/${date}`);
  });
});

function examplesIn(schema: Data): readonly (readonly [string, string, unknown])[] {
  const found: (readonly [string, string, unknown])[] = [];
  const visit = (value: unknown, at: string): void => {
    if (typeof value !== 'object' || value === null) return;
    const { examples, default: preset } = value as { examples?: unknown[]; default?: unknown };
    const values = [...(Array.isArray(examples) ? examples : []), ...(preset === undefined ? [] : [preset])];
    found.push(...values.map((each) => [String(schema['$id']), at, each] as const));
    for (const [key, child] of Object.entries(value)) {
      if (key !== 'examples' && key !== 'default') visit(child, `${at}/${encodeURIComponent(key)}`);
    }
  };
  visit(schema, '');
  return found;
}

function has(fields: readonly Field[], path: string): boolean {
  return fields.some((field) => field.path === path);
}

describe('valid documents', () => {
  test.each(['charter', 'review', 'vetting', 'recovery', 'configuration'] as const)('%s', (kind) => {
    expect(errorsOf(kind, read(kind))).toEqual([]);
  });

  test('a review that stands alone', () => {
    const { kind: _kind, ...agreement } = read('charter');
    expect(errorsOf('review', { ...agreement, ...read('review'), kpis: agreement['kpis'] })).toEqual([]);
  });

  test('unanswered questions are no errors', () => {
    const review = changed(read('review'), 'pulse.us', {});
    expect(errorsOf('review', changed(review, 'value.us', {}))).toEqual([]);
  });

  test('a KPI without a number keeps its note', () => {
    expect(errorsOf('review', changed(read('review'), 'kpis.joint-revenue', { note: 'books not closed yet' }))).toEqual([]);
  });

  test('keys that begin with x- are left alone, everywhere', () => {
    let charter = changed(read('charter'), 'x-ours', { anything: [1] });
    charter = changed(charter, 'parties.us.x-crm', 7);
    expect(errorsOf('charter', changed(charter, 'scope.x-note', true))).toEqual([]);
  });

  test.each(['2024-02-29', '2000-02-29', '2026-02-28', '2026-12-31'])('date %s', (date) => {
    expect(errorsOf('review', changed(read('review'), 'date', date))).toEqual([]);
  });

  test.each(['2026-Q4', '2026-H2', '2026-12', '2026', 2026, '2026-01-01/2026-03-31'])('period %s', (period) => {
    expect(errorsOf('review', changed(read('review'), 'period', period))).toEqual([]);
  });

  test.each(['P3M', 'P1Y6M', 'P2W', 'P10D', 'P1Y2M3W4D'])('duration %s', (duration) => {
    expect(errorsOf('charter', changed(read('charter'), 'reviewEvery', duration))).toEqual([]);
  });
});

describe('invalid documents', () => {
  test.each(invalid)('%s: %s = %j', (kind, path, value, errors) => {
    expect([...errorsOf(kind, changed(read(kind), path, value))].sort()).toEqual([...errors].sort());
  });

  test.each([undefined, 7, 'text', []])('%j is no document', (value) => {
    expect(errorsOf('review', value)).toEqual(['type']);
  });
});

describe('hostile keys', () => {
  const party = '{ "role": "customer", "name": "Clients", "us": true }';
  const hostile = withoutNulls(JSON.parse(`{ "__proto__": ${party}, "us": ${party} }`)) as Data;

  test('__proto__ as the id of a party is refused, and changes nothing', () => {
    const errors = errorsOf('charter', changed(read('charter'), 'parties', hostile));
    expect(errors).toEqual(['pattern /parties __proto__', 'propertyNames /parties __proto__']);
    expect(({} as Data)['role']).toBeUndefined();
  });

  test('__proto__ as a key of the document is unknown like any other', () => {
    const data = read('charter');
    Object.defineProperty(data, '__proto__', { value: { kind: 'charter' }, enumerable: true });
    expect(errorsOf('charter', data)).toEqual(['additionalProperties __proto__']);
  });

  test('what stands under __proto__ is checked where any key may stand', () => {
    const data = withoutNulls(JSON.parse('{ "__proto__": { "got": 9 } }'));
    expect(errorsOf('review', changed(read('review'), 'value', data))).toEqual(['maximum /value/__proto__/got']);
  });

  test.each(['constructor', 'toString', 'hasOwnProperty'])('%s as a key is unknown like any other', (key) => {
    expect(errorsOf('charter', { ...read('charter'), [key]: 1 })).toEqual([`additionalProperties ${key}`]);
  });
});

describe('the report', () => {
  const counts = { healthy: 0, watch: 0, 'at-risk': 0, critical: 0, unknown: 0, ended: 0 };
  const summaryOfNothing = { documents: 0, partnerships: 0, byLevel: counts, errors: 0, warnings: 0, information: 0, hints: 0 };
  const empty: Report = { version: 1, rules: 1, asOf: '2026-03-31', findings: [], partnerships: [], summary: summaryOfNothing };
  const start = { line: 0, character: 0 };
  const finding: Report['findings'][number] = {
    rule: 'missing-field', level: 'error', severity: null, dimension: null, partnership: null, path: 'charter.md',
    range: { start, end: start }, message: 'x', subject: null, streak: 0, carried: false, subsumedBy: null,
  };

  function reportErrors(report: unknown): readonly string[] {
    const validate = strictAjv().getSchema('report.schema.json');
    void validate?.(report);
    return (validate?.errors ?? []).map(summary);
  }

  test('a minimal one is valid', () => {
    expect(reportErrors(empty)).toEqual([]);
  });

  test('a finding is valid, with and without what it may carry', () => {
    const more = { ...finding, related: [], waived: null, actions: ['define-shared-vision'], sources: ['signs'] };
    const waived = { ...finding, waived: { until: '2026-06-30', by: 'managing director', reason: 'known' } };
    expect(reportErrors({ ...empty, findings: [finding, more, waived] })).toEqual([]);
  });

  test('another version, level or key is not', () => {
    expect(reportErrors({ ...empty, version: 2 })).toEqual(['const /version']);
    expect(reportErrors({ ...empty, findings: [{ ...finding, level: 'fatal' }] })).toEqual(['enum /findings/0/level']);
    expect(reportErrors({ ...empty, extra: 1 })).toEqual(['additionalProperties extra']);
  });
});

describe('what is generated', () => {
  test('is up to date', async () => {
    expect(await staleOutputs(), 'run `npm run generate`').toEqual([]);
  });

  test('types fit the documents', () => {
    const charter: unknown = read('charter');
    const review: unknown = read('review');
    expect(validateCharter(charter) && nameOf(charter)).toBe('Northwind service desk');
    expect(validateReview(review) && trustOf(review)).toBe(3);
  });

  test.each([
    ['charter', 'parties.*.sponsor.level', 'one of executive, director, manager, staff'],
    ['charter', 'started', 'a date like 2026-03-31'],
    ['charter', 'kind', 'charter'],
    ['charter', 'motion', 'a list, each entry one of sell, deliver, buy'],
    ['charter', 'parties', 'a map with the id of a party as each key'],
    ['review', 'pulse.us.trust', 'a whole number from 1 to 5'],
    ['review', 'customer.complaints', 'a whole number, 0 or more'],
    ['review', 'kpis.*.target', 'a number'],
    ['vetting', 'answers.success.rating', 'one of 1, 2, 3, 4, 5, unknown'],
    ['configuration', 'cadence.strategic', 'a duration like P3M (three months) or P14D (fourteen days)'],
  ] as const)('%s: %s expects %s', (kind, path, expected) => {
    expect(FIELDS[kind].find((field) => field.path === path)?.expected).toBe(expected);
  });

  test('no field stands twice in a table', () => {
    for (const fields of Object.values(FIELDS)) expect(new Set(fields.map(({ path }) => path)).size).toBe(fields.length);
  });

  test('every rating of the pulse has five steps', () => {
    const ratings = FIELDS.review.filter(({ path }) => /^pulse\.\w+\.\w+$/.test(path));
    expect(ratings.map(({ steps }) => steps?.length)).toEqual(Array(12).fill(5));
  });

  test('what is advised is a field', () => {
    for (const { field } of ADVISED.charter) expect(has(FIELDS.charter, field)).toBe(true);
    expect(ADVISED.charter).toContainEqual({ field: 'currency', when: { motion: 'sell' } });
  });
});

function nameOf(charter: Charter): string {
  return charter.name;
}

function trustOf(review: Review): number | undefined {
  return review.pulse.us.trust;
}
