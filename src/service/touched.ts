import { parseMarkdown } from '../document/document.ts';
import { interpret } from '../model/partnershipDocument.ts';
import { HIGHEST_LENGTH, tooLong } from '../model/portfolioFile.ts';
import type { CheckedDocument } from '../report/checkResult.ts';
import type { Touched } from '../report/report.ts';
import { CONFIGURATION_FILE } from './configuration.ts';
import { partnershipsAround } from './partnershipsAround.ts';

/** What was changed: paths that are new or different, and files as they were. */
export interface Changes {
  readonly changed: ReadonlySet<string>;
  readonly former: readonly { readonly path: string; readonly text: string | undefined }[];
}

/** What changes of files mean for the documents of a portfolio: which partnerships lost one, or a file beside theirs. */
export function touchedBy({ changed, former }: Changes, documents: readonly CheckedDocument[]): Touched {
  const now = new Map(documents.map(({ path, partnership }) => [path, partnership]));
  const aroundIt = partnershipsAround(documents);
  const bereft = former.flatMap(({ path, text }) => {
    const before = text === undefined ? '' : partnershipOf(path, text);
    if (before !== '') return before === now.get(path) ? [] : [before];
    const around = changed.has(path) ? '' : aroundIt(path);
    return around === '' ? [] : [around];
  });
  const isConfigured = changed.has(CONFIGURATION_FILE) || former.some(({ path }) => path === CONFIGURATION_FILE);
  return { paths: changed, bereft: new Set(bereft), configuration: isConfigured ? 'changed' : 'same' };
}

/** The partnership that a text says it belongs to; empty where it says none. */
function partnershipOf(path: string, text: string): string {
  if (!path.endsWith('.md') || tooLong(text, HIGHEST_LENGTH)) return '';
  return interpret(parseMarkdown(path, text), 'included')?.partnership ?? '';
}
