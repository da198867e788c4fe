import { boolCoreTag, floatCoreTag, intCoreTag, nullCoreTag, NOT_RESOLVED } from 'js-yaml';
import { isValueCode } from './plainSigns.ts';
import type { YamlScalar } from './yamlNode.ts';

const PLAIN_TAGS = [nullCoreTag, boolCoreTag, intCoreTag, floatCoreTag] as const;

/** A number as nearly all are written, which reads the same everywhere. */
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/;

/** The value of a plain scalar by YAML 1.2's core schema: null, truth value or number; anything else, a date too, stays text. */
export function plainValue(raw: string): YamlScalar['value'] {
  if (raw !== '' && !isValueCode(raw.charCodeAt(0))) return raw;
  if (PLAIN_NUMBER.test(raw)) return Number(raw);
  for (const tag of PLAIN_TAGS) {
    const value: unknown = tag.resolve(raw, false, tag.tagName);
    if (value !== NOT_RESOLVED) return value as YamlScalar['value'];
  }
  return raw;
}
