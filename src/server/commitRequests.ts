import type { Connection } from 'vscode-languageserver';
import { changedDocuments, type ChangedDocument } from '../service/commit/changedFiles.ts';
import { proposeCommit } from '../service/commit/proposal.ts';
import { finishFirst } from '../service/commit/unfinished.ts';
import { fixesFor } from '../service/fixes.ts';
import type { PortfolioService } from '../service/portfolioService.ts';
import {
  commitFilesRequest, commitOfferRequest, type CommitFilesParams, type CommitOffer, type CommitOutcome, type CommitParams,
} from '../service/protocol/commit.ts';
import type { WorkingTree } from '../workspace/workingTree.ts';
import { pathWithin, type Folders } from './folders.ts';

/** Answers what a client asks to commit documents. */
export function answerCommitRequests(connection: Connection, folders: Folders): void {
  connection.onRequest(commitOfferRequest, (params: CommitParams) => offerIn(folders, params));
  connection.onRequest(commitFilesRequest, (params: CommitFilesParams) => commitIn(folders, params));
}

const OUT_OF_REACH = 'git is out of reach here';

async function offerIn(folders: Folders, params: CommitParams): Promise<CommitOffer> {
  const repository = folders.repository(params.folder);
  if (!repository) return { error: OUT_OF_REACH };
  const tree = repository.read();
  if ('error' in tree) return tree;
  if (tree.unfinished) return { error: finishFirst(tree.unfinished) };
  return (await folders.askFolder(params.folder, (service) => offer(service, tree, params))) ?? { error: OUT_OF_REACH };
}

/** What is proposed to commit of a partnership, in words for whoever decides. */
export function offer(service: PortfolioService, { root, changes }: WorkingTree, { folder, partnership, only, document }: CommitParams): CommitOffer {
  const changed = changedDocuments(service, changes).filter((one) => one.partnership === partnership);
  const isChosen = ({ path }: ChangedDocument): boolean => only?.includes(path) ?? true;
  const chosen = changed.filter(isChosen);
  if (chosen.length === 0) return { error: `no document of ${partnership} has changed since the last commit` };
  const first = document === undefined ? undefined : pathWithin(folder, document);
  const { name, files, message, errors } = proposeCommit(service, { partnership, changed, chosen, first });
  const mistakes = service.health().partnerships.find(({ id }) => id === partnership)?.mistakes ?? [];
  const mendable = fixesFor(mistakes.filter(({ level }) => level === 'error'));
  return {
    root, name, files, message,
    errors: errors.findings.map(({ path, range, message: what }) => `${path}:${range.start.line + 1} ${what}`),
    mendable: files.map(({ path }) => path).filter((path) => mendable.has(path)),
  };
}

async function commitIn(folders: Folders, { folder, ...order }: CommitFilesParams): Promise<CommitOutcome> {
  return (await folders.repository(folder)?.commit({ ...order, editor: 'none' })) ?? { type: 'refused', said: OUT_OF_REACH };
}
