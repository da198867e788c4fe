import { existsSync } from 'node:fs';

/** Where the pages of the rules lie, seen from a bundle and from this file. */
const FOLDERS = ['../docs/rules/', '../../docs/rules/'];

/** The address of the page of a rule in what is installed; undefined where it is not. */
export function installedRulePage(rule: string): string | undefined {
  return FOLDERS.map((folder) => new URL(`${folder}${rule}.md`, import.meta.url)).find((page) => existsSync(page))?.href;
}
