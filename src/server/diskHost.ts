import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { URI } from 'vscode-uri';
import { loadPortfolioFiles } from '../workspace/portfolioFiles.ts';
import type { FolderFile, Host } from './host.ts';

/** The machine's own disk and clock. */
export const diskHost: Host = {
  readFolder: (folder) => loadPortfolioFiles(pathOf(folder)),
  readFile: (folder, path) => readOne(pathOf(folder, path), path),
  isFolder: (folder, path) =>
    stat(pathOf(folder, path)).then(
      (found) => found.isDirectory(),
      () => false,
    ),
  today: () => localDate(new Date()),
};

async function readOne(file: string, path: string): Promise<FolderFile | undefined> {
  try {
    return { path, text: await readFile(file, 'utf8') };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : { path, unreadable: message };
  }
}

function pathOf(folder: string, path = ''): string {
  return join(URI.parse(folder).fsPath, path);
}

function localDate(now: Date): string {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}
