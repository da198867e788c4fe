import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { KINDS } from '../../src/model/sections.ts';

const TEMPLATES_FOLDER = fileURLToPath(new URL('../../templates', import.meta.url));

/** The folder that holds nothing else. */
export const folders = ['src/service/generated'];

/** The templates as strings, so that neither the command line nor the editor has to look for files. */
export function outputs(): Promise<Map<string, string>> {
  const text = [
    '// Generated from templates/ by `npm run generate`: do not edit.',
    "import type { Kind } from '../../model/sections.ts';",
    '',
    '/** A document of each kind with everything to fill in; prompts stand in double braces. */',
    'export const TEMPLATES: Readonly<Record<Kind, string>> = {',
    ...KINDS.map(entry),
    '};',
    '',
  ].join('\n');
  return Promise.resolve(new Map([['src/service/generated/templates.ts', text]]));
}

function entry(kind: string): string {
  const text = readFileSync(join(TEMPLATES_FOLDER, `${kind}.md`), 'utf8').replaceAll('\r\n', '\n');
  const lines = text.split(/(?<=\n)/).map((line) => `    ${JSON.stringify(line)},`);
  return [`  ${kind}: [`, ...lines, "  ].join(''),"].join('\n');
}
