/** Where a partnership keeps its documents, in its own folder: what stands there is one, whatever it says or no longer says. */
const HOMES = /(?:^|\/)(?:charter|vetting|(?:reviews|recovery)\/(?!readme\.md$)[^/]+)\.md$/i;

/** Whether a path is one at which a document of a partnership usually stands. */
export function isDocumentHome(path: string): boolean {
  return HOMES.test(path);
}

/** The folder of a partnership, from one in which a document of it stands. */
export function withoutSubfolder(folder: string): string {
  return folder.replace(/(^|\/)(?:reviews|recovery)$/, '');
}

/** Whether it is where a charter usually stands. */
export function isCharterHome(path: string): boolean {
  return /(?:^|\/)charter\.md$/i.test(path);
}
