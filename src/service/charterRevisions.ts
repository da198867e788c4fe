import { parseMarkdown } from '../document/document.ts';
import type { CharterRevision, FileRevision, History } from '../model/history.ts';
import { MAX_LENGTH } from '../model/portfolioFile.ts';
import { interpret, type PartnershipDocument } from '../model/partnershipDocument.ts';

/**
 * Charters as the commits left them. The history of all of them is read when it is first asked for one, and kept: a
 * portfolio is judged after every keystroke, and what was committed stays as it is.
 */
export function charterRevisions(
  history: () => History | undefined, documents: () => readonly PartnershipDocument[],
): (charter: PartnershipDocument) => readonly CharterRevision[] {
  const known = new Map<string, readonly CharterRevision[]>();
  const read = (): void => {
    const paths = documents().filter(({ kind }) => kind === 'charter').map(({ markdown }) => markdown.path).filter((path) => !known.has(path));
    const files = history()?.revisionsOf(paths);
    for (const path of paths) known.set(path, (files?.get(path) ?? []).flatMap((revision) => charterOf(path, revision)));
  };
  return ({ markdown: { path } }) => {
    if (!known.has(path)) read();
    return known.get(path) ?? [];
  };
}

function charterOf(path: string, { day, text }: FileRevision): readonly CharterRevision[] {
  const document = text.length > MAX_LENGTH ? undefined : interpret(parseMarkdown(path, text), 'included');
  return document?.kind === 'charter' ? [{ day, data: document.data }] : [];
}
