import { isSeq, parseDocument } from 'yaml';
import { behind, type Completion } from './complete.ts';

/** The id of our hook. */
const HOOK = 'partnership-health';

/**
 * Adds our hook to the configuration of pre-commit: behind its repositories, where those come last and the file reads with it
 * as it did without, but for the hook.
 */
export function completeHooks(present: string, portfolio: string): Completion {
  const document = read(present);
  if (!document) return byHand(portfolio, 'it cannot be read as YAML');
  if (hooksIn(document.data).includes(HOOK)) return { type: 'complete' };
  const indent = indentOf(document.repos, present);
  if (indent === undefined) return byHand(portfolio, 'it has no list of repos with an entry a line');
  const text = behind(present, entry(portfolio, indent));
  return isAdded(document.data, present + text) ? { type: 'append', text } : byHand(portfolio, 'its repos do not stand at its end');
}

/** What a text holds; undefined where it cannot be read, or unfolds into more than anybody wrote. */
function read(text: string): { readonly data: unknown; readonly repos: unknown } | undefined {
  try {
    const document = parseDocument(text);
    return document.errors.length > 0 ? undefined : { data: document.toJS(), repos: document.get('repos', true) };
  } catch {
    return undefined;
  }
}

function byHand(portfolio: string, because: string): Completion {
  return { type: 'by-hand', add: entry(portfolio, '  '), because };
}

/** Our hook as an entry of `repos`; the program is the one that is installed. */
function entry(portfolio: string, indent: string): string {
  return [
    '- repo: local',
    '  hooks:',
    `    - id: ${HOOK}`,
    '      name: Partnership Health',
    '      entry: partnership-health check --staged',
    `      args: ["--", ${JSON.stringify(portfolio)}]`,
    '      language: system',
    '      pass_filenames: false',
    '      files: (\\.md|(^|/)partnership-health\\.yml)$',
  ].map((line) => `${indent}${line}\n`).join('');
}

/** What stands before the dashes of a list; undefined for what is no list, is one in brackets, or has no entry. */
function indentOf(repos: unknown, text: string): string | undefined {
  if (!isSeq(repos) || repos.flow) return undefined;
  const start = (repos.items[0] as { readonly range?: readonly [number, number, number] } | undefined)?.range?.[0];
  return start === undefined ? undefined : /(?:^|\n)( *)-[ \n]+$/.exec(text.slice(0, start))?.[1];
}

/** Whether a text has one repository more at its end than there was, with our hook, and nothing else is different. */
function isAdded(before: unknown, text: string): boolean {
  const after = read(text)?.data;
  const repos = listAt(after, 'repos');
  if (!hooksIn({ repos: repos.slice(-1) }).includes(HOOK)) return false;
  return JSON.stringify({ ...(after as object), repos: repos.slice(0, -1) }) === JSON.stringify(before);
}

function hooksIn(data: unknown): readonly unknown[] {
  return listAt(data, 'repos').flatMap((repo) => listAt(repo, 'hooks')).map((hook) => (hook as { readonly id?: unknown } | null)?.id);
}

function listAt(value: unknown, key: string): readonly unknown[] {
  const list = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
  return Array.isArray(list) ? list : [];
}
