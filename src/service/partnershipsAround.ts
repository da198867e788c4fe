import type { CheckedDocument } from '../report/checkResult.ts';

/**
 * Tells the partnership in whose folder a path lies: that of the nearest document beside or above it, the first of some; where there is
 * none, that of all documents in the folders below. Empty where that tells nothing. The documents are gone through once, however many
 * paths are asked for.
 */
export function partnershipsAround(documents: readonly CheckedDocument[]): (path: string) => string {
  const beside = new Map<string, string>();
  const below = new Map<string, string>();
  for (const { partnership, path } of documents) {
    if (partnership === '') continue;
    const folder = folderOf(path);
    if (!beside.has(folder)) beside.set(folder, partnership);
    for (let above = folder; above !== '';) {
      above = folderOf(above);
      // Those of several partnerships tell nothing.
      below.set(above, (below.get(above) ?? partnership) === partnership ? partnership : '');
    }
  }
  return (path) => {
    const own = folderOf(path);
    for (let folder = own; ; folder = folderOf(folder)) {
      const near = beside.get(folder);
      if (near !== undefined) return near;
      if (folder === '') return below.get(own) ?? '';
    }
  };
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
