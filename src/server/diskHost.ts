import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { URI } from 'vscode-uri';
import type { PortfolioFile } from '../model/portfolioFile.ts';
import { today } from '../workspace/clock.ts';
import { commitFiles } from '../workspace/commitFiles.ts';
import { continueHistory, readHistory } from '../workspace/gitHistory.ts';
import { fileExists, readPortfolioFile, readPortfolioFiles } from '../workspace/portfolioFiles.ts';
import { installedRulePage } from '../workspace/rulePages.ts';
import { watchCommits } from '../workspace/watchCommits.ts';
import { readWorkingTree } from '../workspace/workingTree.ts';
import type { Host } from './host.ts';

/** How many files are read before the server answers what else has come in. */
const AT_ONCE = 100;

/** The machine's own disk, clock and git. */
export const diskHost: Host = {
  readFolder: (folder) => readAll(pathOf(folder)),
  readFile: async (folder, path) => asText(readPortfolioFile(pathOf(folder), path)),
  isFolder: (folder, path) =>
    stat(join(pathOf(folder), path)).then(
      (found) => found.isDirectory(),
      () => false,
    ),
  fileExists: (folder, path) => fileExists(pathOf(folder), path),
  history: (folder, before) => (before ? continueHistory(pathOf(folder), before) : readHistory(pathOf(folder))),
  repository: (folder) => ({
    read: () => readWorkingTree(pathOf(folder)),
    commit: (order) => commitFiles({ ...order, folder: pathOf(folder) }),
  }),
  watchCommits: (folder, committed) => watchCommits(pathOf(folder), committed),
  // What is on disk is looked at when it is asked for, so nothing of it can grow old.
  touched: () => undefined,
  rulePage: installedRulePage,
  breathe,
  today,
};

async function readAll(root: string): Promise<readonly PortfolioFile[]> {
  const files: PortfolioFile[] = [];
  for (const file of readPortfolioFiles(root)) {
    files.push(asText(file));
    if (files.length % AT_ONCE === 0) await breathe();
  }
  return files;
}

/** The server holds the texts, and not the bytes beside them. */
function asText<F extends PortfolioFile | undefined>(file: F): PortfolioFile | F {
  return file && 'text' in file ? { path: file.path, text: file.text } : file;
}

function breathe(): Promise<void> {
  return setImmediate();
}

function pathOf(folder: string): string {
  return URI.parse(folder).fsPath;
}
