import { parseMarkdown } from '../document/document.ts';
import type { Answers } from '../model/answers.ts';
import type { Day } from '../model/dates.ts';
import type { Charter } from '../model/generated/types.ts';
import type { CharterRevision, FileRevision, History } from '../model/history.ts';
import { HIGHEST_LENGTH } from '../model/portfolioFile.ts';
import { interpret, type PartnershipDocument } from '../model/partnershipDocument.ts';
import { isSameList } from '../text/sameList.ts';

/**
 * Charters as the commits left them. The history of all of them is read when it is first asked for one, and kept: a
 * portfolio is judged after every keystroke, and what was committed stays as it is.
 */
export class CharterRevisions {
  private readonly known: Map<string, Known>;

  constructor(before?: CharterRevisions) {
    this.known = new Map(before?.known);
  }

  /** Those of one charter, the oldest first; `all` are the documents of the portfolio. */
  of(charter: PartnershipDocument, history: History | undefined, all: () => readonly PartnershipDocument[]): readonly CharterRevision[] {
    const { path } = charter.markdown;
    if (!this.isKnown(path, history)) this.read(history, all());
    return this.known.get(path)?.revisions ?? [];
  }

  /** What is known of a file is of its commits, whatever branch was looked at in between. */
  private isKnown(path: string, history: History | undefined): boolean {
    const known = this.known.get(path);
    return known !== undefined && isSameList(known.commits, commitsOf(history, path));
  }

  private read(history: History | undefined, documents: readonly PartnershipDocument[]): void {
    const charters = documents.filter(({ kind, markdown }) => kind === 'charter' && !this.isKnown(markdown.path, history));
    const files = history?.revisionsOf(new Map(charters.map(({ markdown: { path, source } }) => [path, source.text])));
    for (const charter of charters) {
      const { path, source } = charter.markdown;
      this.known.set(path, { commits: commitsOf(history, path), revisions: revisionsOf(charter, files?.get(path) ?? []) });
      source.forget();
    }
  }
}

interface Known {
  readonly commits: readonly string[];
  readonly revisions: readonly CharterRevision[];
}

/** The names of the commits that touched a file. */
export function commitsOf(history: History | undefined, path: string): readonly string[] {
  return (history?.changesOf(path) ?? []).map(({ commit }) => commit);
}

/** Equal texts are one document: the newest revision mostly is the charter as it is, and a move changes nothing. */
function revisionsOf(charter: PartnershipDocument, revisions: readonly FileRevision[]): readonly CharterRevision[] {
  const read = new Map<string, PartnershipDocument | undefined>([[charter.markdown.source.text, charter]]);
  return revisions.flatMap(({ day, text }) => {
    if (!read.has(text)) read.set(text, text.length > HIGHEST_LENGTH ? undefined : interpret(parseMarkdown(charter.markdown.path, text), 'included'));
    const document = read.get(text);
    return document?.kind === 'charter' ? [new Revision(day, document)] : [];
  });
}

/** What it says is read when somebody asks. */
class Revision implements CharterRevision {
  constructor(readonly day: Day, readonly document: PartnershipDocument) {}

  // The data of a charter has been checked against its schema.
  get data(): Answers<Charter> { return this.document.data; }
}
