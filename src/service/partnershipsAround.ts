import type { CheckedDocument } from '../report/checkResult.ts';

/**
 * Tells the partnership in whose folder a path lies: that of the nearest document beside or above it, the first of some; empty where
 * there is none. The documents are gone through once, however many paths are asked for.
 */
export function partnershipsAround(documents: readonly CheckedDocument[]): (path: string) => string {
  const byFolder = new Map<string, string>();
  for (const { partnership, path } of documents) {
    const folder = folderOf(path);
    if (partnership !== '' && !byFolder.has(folder)) byFolder.set(folder, partnership);
  }
  return (path) => {
    for (let folder = folderOf(path); ; folder = folderOf(folder)) {
      const near = byFolder.get(folder);
      if (near !== undefined || folder === '') return near ?? '';
    }
  };
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
