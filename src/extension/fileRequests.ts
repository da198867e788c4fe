import { FileSystemError, FileType, l10n, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Failure } from '../model/partnershipDocument.ts';
import { BEING_WRITTEN, NEVER_OURS, tooManyBytes, type PortfolioFile } from '../model/portfolioFile.ts';
import { CONFIGURATION_FILE } from '../service/configuration.ts';
import { isFolderRequest, listFolderRequest, readFilesRequest, type FileParams, type FilesRead, type FolderListing } from '../service/protocol/files.ts';
import { decode } from '../text/decode.ts';

/** Reads for the server what it cannot read by itself: folders that are on no disk, and in the browser all of them. */
export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest(listFolderRequest, ({ folder }: FileParams) => listFolder(Uri.parse(folder)));
  client.onRequest(readFilesRequest, ({ folder, paths }: FileParams) => readFiles(Uri.parse(folder), paths));
  client.onRequest(isFolderRequest, ({ folder, paths: [path = ''] }: FileParams) => isFolder(Uri.joinPath(Uri.parse(folder), path)));
}

/** Goes down level by level, since only some file systems can be searched. Links are not followed, so that loops are no matter. */
async function listFolder(root: Uri): Promise<FolderListing> {
  const found: Entry[] = [];
  const unopened: PortfolioFile[] = [];
  const below = async ({ path }: Entry): Promise<readonly Entry[]> => entriesOf(root, path).catch((error: unknown) => {
    if (!isGone(error)) unopened.push({ path, failure: { ...failureOf(error), type: 'unopened' } });
    return [];
  });
  for (let level = await entriesOf(root, ''); level.length > 0;) {
    found.push(...level);
    level = (await Promise.all(level.filter(isEntered).map(below))).flat();
  }
  const documents = found.filter(isDocument).map(({ path }) => path);
  const others = found.filter((entry) => !isDocument(entry)).map(({ path }) => path);
  return { documents: documents.sort(), others, unopened };
}

/** Something in a folder. */
interface Entry {
  readonly path: string;
  readonly name: string;
  readonly type: FileType;
}

async function entriesOf(root: Uri, path: string): Promise<readonly Entry[]> {
  const entries = await workspace.fs.readDirectory(path === '' ? root : Uri.joinPath(root, path));
  return entries.map(([name, type]) => ({ path: path === '' ? name : `${path}/${name}`, name, type }));
}

function isEntered({ name, type }: Entry): boolean {
  return type === FileType.Directory && !NEVER_OURS.includes(name);
}

function isDocument({ path, type }: Entry): boolean {
  return type === FileType.File && (path === CONFIGURATION_FILE || path.endsWith('.md'));
}

async function readFiles(root: Uri, paths: readonly string[]): Promise<FilesRead> {
  const files = await Promise.all(paths.map((path) => readFile(Uri.joinPath(root, path), path)));
  return files.filter((file) => file !== undefined);
}

async function readFile(uri: Uri, path: string): Promise<PortfolioFile | undefined> {
  try {
    return { path, ...(await readWhole(uri)) };
  } catch (error) {
    return isGone(error) ? undefined : { path, failure: failureOf(error) };
  }
}

/** How often a file is read that is written at the same time, before it is left to the next time. */
const TRIES = 3;

/** Half of what somebody else is about to write must not be judged as if it were all. */
async function readWhole(uri: Uri): Promise<{ readonly text: string } | { readonly failure: Failure }> {
  let before = await workspace.fs.stat(uri);
  for (let tries = 0; tries < TRIES; tries++) {
    const failure = tooManyBytes(before.size);
    if (failure) return { failure };
    const text = decode(await workspace.fs.readFile(uri));
    const after = await workspace.fs.stat(uri);
    if (before.size === after.size && before.mtime === after.mtime) return { text };
    before = after;
  }
  return { failure: BEING_WRITTEN };
}

function isGone(error: unknown): boolean {
  return error instanceof FileSystemError && (error.code === 'FileNotFound' || error.code === 'FileNotADirectory');
}

function failureOf(error: unknown): Failure {
  const { code = '', message } = error as Partial<FileSystemError>;
  return { type: 'unreadable', message: reasonOf(code) ?? message ?? String(error) };
}

function reasonOf(code: string): string | undefined {
  if (code === 'NoPermissions') return l10n.t('permission denied');
  if (code === 'FileIsADirectory') return l10n.t('it is a folder');
  return code === 'Unavailable' ? l10n.t('it is out of reach') : undefined;
}

async function isFolder(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    ({ type }) => type === FileType.Directory,
    () => false,
  );
}
