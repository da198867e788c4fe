import { CONFIGURATION_FILE } from '../service/configuration.ts';
import type { PortfolioService } from '../service/portfolioService.ts';
import { isNeverOurs, type PortfolioFile } from '../model/portfolioFile.ts';
import type { DiskEvent, Host, PathEvent } from './host.ts';

/** How many files are read before whatever else has come in has its turn. */
const AT_ONCE = 50;

/**
 * Keeps a service's files as the editor sees them: what is on disk, and over it the text of documents that are open.
 * Events are only noted; `apply` acts on all of them at once. A document that `Host.readFolder` does not give (it is
 * ignored, or lies elsewhere) is none of ours, open or not.
 */
export class FolderFiles {
  private readonly folder: string;
  private readonly host: Host;
  /** What the service was given last, so that it is spared what it already has. */
  private readonly given = new Map<string, PortfolioFile>();
  private readonly open = new Map<string, string>();
  private readonly changed = new Set<string>();
  /** Documents that were typed in, which need not be looked at on disk. */
  private readonly typedIn = new Set<string>();
  /** Whatever was created or deleted: links may lead to it. */
  private readonly cameOrWent = new Set<string>();
  /** Documents that something happened to on disk not long ago. */
  private readonly lately = new Set<string>();
  /** Open documents whose file was deleted, or is not ours. Their text stands over nothing. */
  private readonly strangers = new Set<string>();
  private everything = true;
  private newLately = false;

  constructor(folder: string, host: Host) {
    this.folder = folder;
    this.host = host;
  }

  /** Whether there is anything to apply. */
  get pending(): boolean {
    return this.hasDocuments || this.typedIn.size > 0 || this.cameOrWent.size > 0;
  }

  /** Whether there is anything to read. */
  get hasDocuments(): boolean {
    return this.everything || this.changed.size > 0;
  }

  /** How many files something happened to, as far as is known. */
  get pendingCount(): number {
    return this.changed.size + this.typedIn.size + this.cameOrWent.size;
  }

  /** Paths of documents that are open. */
  openPaths(): readonly string[] {
    return [...this.open.keys()];
  }

  /** Number of documents the service has. */
  get size(): number {
    return this.given.size;
  }

  /** Everything has to be read again. */
  forget(): void {
    this.given.clear();
    this.everything = true;
  }

  /** A document was opened or edited. */
  edited(path: string, text: string): void {
    this.open.set(path, text);
    if (this.strangers.has(path)) return;
    if (this.given.has(path)) this.typedIn.add(path);
    else this.everything = true;
  }

  /** A document was closed. */
  closed(path: string): void {
    this.open.delete(path);
    if (!this.strangers.delete(path)) this.changed.add(path);
  }

  /** What something happened to lately has to be read once more, though most of it will be as it was; where something new came, everything. */
  lookAgain(): void {
    for (const path of this.lately) if (this.given.has(path)) this.changed.add(path);
    this.lately.clear();
    this.everything ||= this.newLately;
    this.newLately = false;
  }

  /**
   * Something happened on disk to files, or to whole folders, each of which comes as one event. What is known by its name is
   * noted at once, whatever has to be looked at beside it.
   */
  async touched(events: readonly PathEvent[]): Promise<void> {
    const unknown: string[] = [];
    for (const { path, event } of events) {
      this.host.touched(this.folder, path, event);
      if (event !== 'changed' && !isNeverOurs(path)) this.cameOrWent.add(path);
      if (this.given.has(path) && path !== CONFIGURATION_FILE) {
        this.changed.add(path);
        this.lately.add(path);
      } else if (this.concernsUs(path, event)) this.everything = true;
      else if (event === 'created' && !isNeverOurs(path) && !isDocument(path)) unknown.push(path);
    }
    await this.lookForFolders(unknown);
    this.newLately ||= this.hasDocuments && events.some(({ event }) => event === 'created');
  }

  /** Brings the service up to date with everything that was noted. */
  async apply(service: PortfolioService): Promise<void> {
    for (const path of this.cameOrWent) service.touched(path);
    this.cameOrWent.clear();
    const paths = [...this.changed];
    this.changed.clear();
    this.takeTyped(service);
    const { everything } = this;
    this.everything = false;
    try {
      await (everything ? this.applyEverything(service) : this.applyChanged(service, paths));
    } catch (error) {
      // What could not be read is still to be read.
      this.everything ||= everything;
      for (const path of paths) this.changed.add(path);
      throw error;
    }
  }

  private concernsUs(path: string, event: DiskEvent): boolean {
    if (isNeverOurs(path)) return false;
    if (isDocument(path)) return event !== 'deleted' || this.given.has(path);
    return event === 'deleted' && this.holdsOurs(`${path}/`);
  }

  /** One new folder is enough for everything to be read again, so no more is asked when there is one. */
  private async lookForFolders(paths: readonly string[]): Promise<void> {
    for (const path of paths) {
      if (this.everything) return;
      if (await this.host.isFolder(this.folder, path)) this.everything = true;
    }
  }

  private holdsOurs(prefix: string): boolean {
    for (const path of this.given.keys()) if (path.startsWith(prefix)) return true;
    return false;
  }

  private takeTyped(service: PortfolioService): void {
    for (const path of this.typedIn) {
      const text = this.open.get(path);
      if (text !== undefined && this.given.has(path)) this.give(service, { path, text });
    }
    this.typedIn.clear();
  }

  private async applyEverything(service: PortfolioService): Promise<void> {
    const files = await this.host.readFolder(this.folder);
    const paths = new Set(files.map(({ path }) => path));
    for (const path of this.given.keys()) if (!paths.has(path)) this.remove(service, path);
    this.strangers.clear();
    for (const path of this.open.keys()) if (!paths.has(path)) this.strangers.add(path);
    for (const file of files) this.give(service, this.asEdited(file));
  }

  private async applyChanged(service: PortfolioService, paths: readonly string[]): Promise<void> {
    for (const [index, path] of paths.entries()) {
      const file = await this.host.readFile(this.folder, path);
      if (file) this.give(service, this.asEdited(file));
      else this.remove(service, path);
      if (index % AT_ONCE === AT_ONCE - 1) await this.host.breathe();
    }
  }

  private asEdited(file: PortfolioFile): PortfolioFile {
    const text = this.open.get(file.path);
    return text === undefined ? file : { path: file.path, text };
  }

  private give(service: PortfolioService, file: PortfolioFile): void {
    const last = this.given.get(file.path);
    if (last && isSame(last, file)) return;
    this.given.set(file.path, file);
    service.take(file);
  }

  private remove(service: PortfolioService, path: string): void {
    if (this.open.has(path)) this.strangers.add(path);
    if (this.given.delete(path)) service.removeFile(path);
  }
}

function isDocument(path: string): boolean {
  return path === CONFIGURATION_FILE || path.endsWith('.md');
}

function isSame(one: PortfolioFile, other: PortfolioFile): boolean {
  if ('text' in one) return 'text' in other && one.text === other.text;
  return 'failure' in other && one.failure.type === other.failure.type && one.failure.message === other.failure.message;
}
