import { MAX_LENGTH, parseMarkdown } from '../document/document.ts';
import type { CharterRevision, FileRevision, History } from '../model/history.ts';
import { interpret, type PartnershipDocument } from '../model/partnershipDocument.ts';
import { once } from '../text/once.ts';

/** Charters as the commits left them. The history of all of them is read when it is first asked for one. */
export function charterRevisions(
  history: History | undefined, documents: () => readonly PartnershipDocument[],
): (charter: PartnershipDocument) => readonly CharterRevision[] {
  const charters = (): readonly string[] => documents().filter(({ kind }) => kind === 'charter').map(({ markdown }) => markdown.path);
  const all = once(() => history?.revisionsOf(charters()) ?? new Map<string, readonly FileRevision[]>());
  return ({ markdown: { path } }) => (all().get(path) ?? []).flatMap(({ day, text }: FileRevision): readonly CharterRevision[] => {
    const document = text.length > MAX_LENGTH ? undefined : interpret(parseMarkdown(path, text), 'included');
    return document?.kind === 'charter' ? [{ day, data: document.data }] : [];
  });
}
