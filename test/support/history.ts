import type { FileRevision, History } from '../../src/model/history.ts';

/** What a commit left of a file, as a test tells it. */
export interface Told {
  readonly day: string;
  readonly text: string;
  readonly author?: string;
}

/** A history without git: files as they were left, the oldest first. */
export function historyOf(files: Readonly<Record<string, readonly Told[]>>, editedOn: History['editedOn'] = () => undefined): History {
  const revisions = new Map(Object.entries(files).map(([path, told]) => [path, told.map(revisionOf)]));
  return {
    extent: () => 'whole',
    head: () => '',
    editedOn,
    changesOf: (path) => (revisions.get(path) ?? []).toReversed(),
    revisionsOf: (today) => new Map([...today.keys()].flatMap((path) => (revisions.has(path) ? [[path, revisions.get(path) ?? []]] : []))),
  };
}

function revisionOf({ day, text, author = 'alliance manager' }: Told, index: number): FileRevision {
  const name = `${index}`.padStart(40, '0');
  return { commit: name, day, author, blob: name, text };
}
