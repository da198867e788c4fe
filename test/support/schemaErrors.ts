import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { OWN_KEYWORDS } from '../../scripts/generate/schemas.ts';

const FOLDER = new URL('../../schemas/', import.meta.url);

const ajv = new Ajv({
  allErrors: true, allowUnionTypes: true, strict: true, keywords: [...OWN_KEYWORDS],
  schemas: readdirSync(FOLDER).filter((name) => name.endsWith('.json')).map((name) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as object),
});

/** What is wrong with a value by one of our schemas; nothing when it is as the schema says. */
export function schemaErrors(schema: string, value: unknown): readonly string[] {
  const validate = ajv.getSchema(schema);
  if (!validate) throw new Error(`there is no schema ${schema}`);
  void validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
