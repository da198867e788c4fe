import { extensions, Uri, type Event } from 'vscode';

/** What is used of the interface of VS Code's own git extension (its `api/git.d.ts`). */
export interface GitApi {
  readonly state: 'uninitialized' | 'initialized';
  readonly onDidChangeState: Event<unknown>;
  /** The program that it runs. */
  readonly git: { readonly path: string };
  readonly getRepository: (uri: Uri) => GitRepository | null;
  readonly openRepository: (root: Uri) => Promise<GitRepository | null>;
}

/** A repository that VS Code has open. Paths are absolute. */
export interface GitRepository {
  readonly state: { readonly HEAD: { readonly commit?: string } | undefined; readonly indexChanges: readonly unknown[] };
  readonly status: () => Promise<void>;
  readonly add: (paths: readonly string[]) => Promise<void>;
  /** Takes paths out of the index again. */
  readonly revert: (paths: readonly string[]) => Promise<void>;
  readonly commit: (message: string) => Promise<void>;
}

interface GitExtension {
  readonly enabled: boolean;
  readonly getAPI: (version: 1) => GitApi;
}

/** VS Code's git, once it has looked around; undefined where it is turned off, not installed, or finds no git program. */
export async function findGit(): Promise<GitApi | undefined> {
  const git = await extensions.getExtension<GitExtension>('vscode.git')?.activate();
  if (!git?.enabled) return undefined;
  const api = git.getAPI(1);
  if (api.state === 'uninitialized') await new Promise<void>((resolve) => void api.onDidChangeState(() => resolve()));
  return api;
}

/** The repository with this root; undefined where VS Code is told to leave it alone. One above the folder that is open has to be opened first. */
export async function repositoryAt(api: GitApi, root: string): Promise<GitRepository | undefined> {
  const uri = Uri.file(root);
  return api.getRepository(uri) ?? (await api.openRepository(uri)) ?? undefined;
}
