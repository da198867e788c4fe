import { Uri } from 'vscode';
import type { LazyClient } from '../lazyClient.ts';
import { commitFilesRequest, type CommitFilesParams, type CommitOutcome } from '../../service/protocol/commit.ts';
import { messageOf } from '../../text/messageOf.ts';
import type { GitApi, GitRepository } from './git.ts';

/** Where a commit is made. */
export interface CommitPlace {
  readonly client: LazyClient;
  readonly git: GitApi;
  readonly repository: GitRepository;
}

/**
 * Commits exactly these files, and answers the short hash; or what git and the hooks said, when they refused. VS Code's git
 * commits everything that is staged, so where something is, git itself is asked to commit these files only.
 */
export async function carryOut(place: CommitPlace, order: Omit<CommitFilesParams, 'program'>): Promise<{ readonly hash: string } | { readonly refused: string }> {
  const { client, repository, git } = place;
  await repository.status();
  const program = git.git.path;
  const done = repository.state.indexChanges.length === 0
    ? await throughEditor(repository, order)
    : await client.sendRequest<CommitOutcome>(commitFilesRequest, { ...order, program } satisfies CommitFilesParams);
  await repository.status();
  if (done.type === 'refused') return { refused: done.said.trim() };
  return { hash: repository.state.HEAD?.commit?.slice(0, 7) ?? '' };
}

/** Nothing was staged before, so nothing stays staged when it fails. */
async function throughEditor(repository: GitRepository, { folder, files, message }: Omit<CommitFilesParams, 'program'>): Promise<CommitOutcome> {
  const paths = files.map(({ path }) => Uri.joinPath(Uri.parse(folder), path).fsPath);
  try {
    await repository.add(paths);
    await repository.commit(message);
    return { type: 'committed' };
  } catch (error) {
    await repository.revert(paths);
    return { type: 'refused', said: saidBy(error) };
  }
}

/** What git wrote stands beside the message, which only says that it failed. */
function saidBy(error: unknown): string {
  const { stderr, stdout } = error as { readonly stderr?: string; readonly stdout?: string };
  return [stdout, stderr].filter(Boolean).join('\n') || messageOf(error);
}
