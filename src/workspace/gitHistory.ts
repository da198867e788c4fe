import type { FileChange, FileRevision, History, HistoryExtent } from '../model/history.ts';
import type { Day } from '../model/dates.ts';
import { blobName, readBlobs } from './gitBlobs.ts';
import { continueLog, readLog, readLogMeanwhile, readStandingMeanwhile, type Changes, type Log, type StandingOfRepository } from './gitLog.ts';

/** The history of a folder until a commit, read when it is first asked for; empty outside a repository, and without git. */
export function readHistory(folder: string, until = 'HEAD'): History {
  return new GitHistory(folder, () => readLog(folder, until));
}

/**
 * The same, with git at work while something else is done: `arrived` is when it has answered. Where the newest commit is `known`,
 * its changes are read only when somebody asks.
 */
export function beginHistory(folder: string, known?: string): { readonly history: History; readonly arrived: Promise<void> } {
  let standing: StandingOfRepository | undefined;
  let early: Log | undefined;
  const begin = async (): Promise<void> => {
    standing = await readStandingMeanwhile(folder);
    if (known === undefined || standing.head !== known) early = await readLogMeanwhile(folder, standing);
  };
  return { history: new GitHistory(folder, () => early ?? readLog(folder, standing?.head || 'HEAD'), () => early ?? standing), arrived: begin() };
}

/** The history as it is now; what was known before need not be read again. */
export function continueHistory(folder: string, before: History): History {
  return before instanceof GitHistory ? before.continued() : readHistory(folder);
}

/** A history of which the changes of each file are known already. */
export function historyFrom(folder: string, extent: HistoryExtent, changes: ReadonlyMap<string, readonly FileChange[]>): History {
  // Whoever knows them has them from a history of this module.
  return new GitHistory(folder, () => ({ extent, head: '', changes: changes as Changes }));
}

class GitHistory implements History {
  private known: Log | undefined;

  constructor(private readonly folder: string, private readonly read: () => Log, private readonly standing: () => StandingOfRepository | undefined = () => undefined) {}

  readonly extent = (): HistoryExtent => (this.standing() ?? this.log).extent;
  readonly head = (): string => (this.standing() ?? this.log).head;
  readonly editedOn = (path: string): Day | undefined => this.log.changes.get(path)?.find(({ isEdit }) => isEdit)?.day;
  readonly changesOf = (path: string): readonly FileChange[] => this.log.changes.get(path) ?? [];
  readonly revisionsOf = (today: ReadonlyMap<string, string>): ReadonlyMap<string, readonly FileRevision[]> => readRevisions(this.folder, today, this.log.changes);

  /** Nobody has asked yet, so everything is still to be read; or only what is new. */
  continued(): History {
    const { folder, known } = this;
    return new GitHistory(folder, () => (known ? continueLog(folder, known) : readLog(folder, 'HEAD')));
  }

  private get log(): Log {
    return (this.known ??= this.read());
  }
}

/** Nothing; where a file was deleted, git names this blob. */
const NO_BLOB = /^0+$/;

function readRevisions(folder: string, today: ReadonlyMap<string, string>, changes: Changes): ReadonlyMap<string, readonly FileRevision[]> {
  const asked = [...today].flatMap(([path, text]) => {
    const own = changes.get(path);
    return own ? [{ path, own, text }] : [];
  });
  const texts = new Map(asked.flatMap(({ own: [newest], text }) => (newest && isBlobOf(newest.blob, text) ? [[newest.blob, text] as const] : [])));
  const missing = asked.flatMap(({ own }) => own.map(({ blob }) => blob)).filter((blob) => !texts.has(blob) && !NO_BLOB.test(blob));
  for (const [blob, content] of readBlobs(folder, missing)) if ('text' in content) texts.set(blob, content.text);
  return new Map(asked.map(({ path, own }) => [path, own.toReversed().flatMap((change) => {
    const text = texts.get(change.blob);
    return text === undefined ? [] : [{ ...change, text }];
  })]));
}

/** Whether git knows a text by this name. */
function isBlobOf(blob: string, text: string): boolean {
  return blob === blobName(Buffer.from(text), blob.length);
}
