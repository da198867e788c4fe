import type { PartnershipDocument } from '../model/partnershipDocument.ts';

/** The partnership in whose folder a path lies: that of the nearest document beside or above it. */
export function partnershipAround(path: string, documents: readonly PartnershipDocument[]): string {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    const near = documents.find((document) => document.partnership !== '' && folderOf(document.markdown.path) === folder);
    if (near || folder === '') return near?.partnership ?? '';
  }
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
