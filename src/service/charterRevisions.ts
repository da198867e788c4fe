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
    const charters = documents().filter(({ kind, markdown }) => kind === 'charter' && !known.has(markdown.path));
    const files = history()?.revisionsOf(new Map(charters.map(({ markdown: { path, source } }) => [path, source.text])));
    for (const charter of charters) {
      const { path } = charter.markdown;
      known.set(path, (files?.get(path) ?? []).flatMap((revision) => charterOf(charter, revision)));
    }
  };
  return ({ markdown: { path } }) => {
    if (!known.has(path)) read();
    return known.get(path) ?? [];
  };
}

/** The newest revision mostly is the charter as it is, which has been read already. */
function charterOf({ markdown: { path, source }, ...today }: PartnershipDocument, { day, text }: FileRevision): readonly CharterRevision[] {
  if (text === source.text) return today.kind === 'charter' ? [{ day, data: today.data }] : [];
  const document = text.length > MAX_LENGTH ? undefined : interpret(parseMarkdown(path, text), 'included');
  return document?.kind === 'charter' ? [{ day, data: document.data }] : [];
}
