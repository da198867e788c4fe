import { existsSync } from 'node:fs';

/** Where the pages of the rules lie, seen from a bundle and from this file. */
const FOLDERS = ['../docs/rules/', '../../docs/rules/'];

/** Every finding asks, and what is installed stays as it is. */
const found = new Map<string, string | undefined>();

/** The address of the page of a rule in what is installed; undefined where it is not. */
export function installedRulePage(rule: string): string | undefined {
  if (!found.has(rule)) found.set(rule, FOLDERS.map((folder) => new URL(`${folder}${rule}.md`, import.meta.url)).find((page) => existsSync(page))?.href);
  return found.get(rule);
}
