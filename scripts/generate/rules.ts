import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const RULES_FOLDER = fileURLToPath(new URL('../../src/rules', import.meta.url));

/** Folders of `src/rules` that hold a file for each rule about health. */
export const GROUPS = ['direction', 'value', 'delivery', 'commercial', 'relationship', 'governance', 'portfolio', 'vetting', 'positive'];

/** The index of all rules: one import for each file, in order of id. */
export function outputs(): Promise<Map<string, string>> {
  const health = GROUPS.flatMap((group) => ruleFiles(group)).sort(byId);
  const documents = ruleFiles('documents').sort(byId);
  const text = [
    '// Generated from the files beside it by `npm run generate`: do not edit.',
    ...[...health, ...documents].map((file) => `import { rule as ${variable(file)} } from './${file}';`),
    "import type { DocumentRule } from './documentRule.ts';",
    "import type { Rule } from './rule.ts';",
    '',
    '/** Every rule about the health of a partnership, in order of id. */',
    `export const RULES: readonly Rule[] = [\n${health.map((file) => `  ${variable(file)},\n`).join('')}];`,
    '',
    '/** Every rule about the documents themselves, in order of id. */',
    `export const DOCUMENT_RULES: readonly DocumentRule[] = [\n${documents.map((file) => `  ${variable(file)},\n`).join('')}];`,
    '',
  ].join('\n');
  return Promise.resolve(new Map([['src/rules/index.ts', text]]));
}

function ruleFiles(group: string): string[] {
  return readdirSync(join(RULES_FOLDER, group))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${group}/${name}`);
}

function byId(a: string, b: string): number {
  return basename(a) < basename(b) ? -1 : 1;
}

function variable(file: string): string {
  return basename(file, '.ts').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
