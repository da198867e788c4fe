import type { Connection } from 'vscode-languageserver';
import { isNeverOurs, type PortfolioFile } from '../model/portfolioFile.ts';
import {
  isFolderRequest, listFolderRequest, readFilesRequest, type ClientFiles, type FileParams, type FilesRead, type FolderListing,
} from '../service/protocol/files.ts';
import { today } from '../workspace/clock.ts';
import type { DiskEvent, Host } from './host.ts';

/** How many files are asked for at once. */
const AT_ONCE = 100;

/**
 * Reads folders through the client: from a web worker, which has no disk, and wherever a folder is on none. Of each folder
 * the paths are remembered, since whether a link leads to something has to be answered at once.
 */
export function clientHost(connection: Connection, { rulePages }: ClientFiles): Host {
  const known = new Map<string, Set<string>>();
  const read = (folder: string, paths: readonly string[]): Promise<FilesRead> => connection.sendRequest(readFilesRequest, { folder, paths } satisfies FileParams);
  return {
    readFolder: async (folder) => {
      const { documents, others, unopened }: FolderListing = await connection.sendRequest(listFolderRequest, { folder, paths: [] } satisfies FileParams);
      known.set(folder, new Set([...documents, ...others]));
      const files: PortfolioFile[] = [...unopened];
      for (let at = 0; at < documents.length; at += AT_ONCE) files.push(...(await read(folder, documents.slice(at, at + AT_ONCE))));
      return files;
    },
    readFile: async (folder, path) => (await read(folder, [path]))[0],
    isFolder: (folder, path) => connection.sendRequest(isFolderRequest, { folder, paths: [path] } satisfies FileParams),
    // Into some folders nobody looked, so nothing is said of what is in them.
    fileExists: (folder, path) => (isNeverOurs(`${path}/`) ? undefined : path === '' || (known.get(folder)?.has(path) ?? false)),
    touched: (folder, path, event) => note(known.get(folder), path, event),
    history: () => undefined,
    repository: () => undefined,
    rulePage: (rule) => `${rulePages}/${rule}.md`,
    breathe: () => new Promise((resolve) => setTimeout(resolve, 0)),
    today,
  };
}

/** A folder takes with it what is in it. */
function note(paths: Set<string> | undefined, path: string, event: DiskEvent): void {
  if (event !== 'deleted') paths?.add(path);
  else for (const one of paths ?? []) if (one === path || one.startsWith(`${path}/`)) paths?.delete(one);
}
