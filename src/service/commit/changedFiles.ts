import { parseMarkdown } from '../../document/document.ts';
import { interpret } from '../../model/partnershipDocument.ts';
import type { PortfolioService } from '../portfolioService.ts';

/** What became of a file since the last commit. */
export type FileState = 'new' | 'changed' | 'deleted';

/** A file that is not as the last commit has it. */
export interface ChangedFile {
  /** From the portfolio's root, with `/`. */
  readonly path: string;
  readonly state: FileState;
  /** Its text in the last commit; undefined where it was not there. */
  readonly before?: string;
}

/** A changed file that holds, or held, a document of a partnership. */
export interface ChangedDocument extends ChangedFile {
  /** The id of the partnership; of a document that is still there, the one that it names now. */
  readonly partnership: string;
}

/** The documents of partnerships among files that have changed. */
export function changedDocuments(service: PortfolioService, files: readonly ChangedFile[]): readonly ChangedDocument[] {
  const present = new Map(service.health().partnerships.flatMap(({ id, documents }) => documents.map(({ markdown }) => [markdown.path, id])));
  return files.filter(({ path }) => !service.isExcluded(path)).flatMap((file) => {
    const partnership = file.state === 'deleted' ? partnershipIn(file) : present.get(file.path);
    return partnership ? [{ ...file, partnership }] : [];
  });
}

/** The partnership that a deleted document was of. Where documents lie matters no more, so it has to have said so itself. */
function partnershipIn({ path, before = '' }: ChangedFile): string | undefined {
  return interpret(parseMarkdown(path, before), 'elsewhere')?.partnership;
}

/** The same portfolio with some files as the last commit has them. */
export function withFilesBefore(service: PortfolioService, files: readonly ChangedFile[]): PortfolioService {
  const copy = service.copy();
  for (const { path, before } of files) {
    if (before === undefined) copy.removeFile(path);
    else copy.setFile(path, before);
  }
  return copy;
}
