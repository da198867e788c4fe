import { URI } from 'vscode-uri';
import type { PortfolioService } from '../service/portfolioService.ts';
import type { ChoicesParams, FolderChoice, ProposalsParams, ScaffoldParams } from '../service/protocol/beginning.ts';
import type { HealthOfFolders } from '../service/protocol/tree.ts';
import { choosePartnership } from '../service/scaffold/proposals.ts';
import type { Scaffolded } from '../service/scaffold/scaffold.ts';
import { grouped } from '../text/grouped.ts';
import { Folder } from './folder.ts';
import type { FolderListener } from './folderListener.ts';
import type { Making } from './making.ts';
import type { DiskEvent, Host, Repository } from './host.ts';
import type { Proposed } from './scaffold.ts';

/** What the server sends by itself. */
export type Output = FolderListener;

/** Through what a folder is read, by its URI; undefined where it cannot be. */
export type HostOf = (folder: string) => Host | undefined;

/** A folder as the protocol names it. */
interface NamedFolder {
  readonly uri: string;
  readonly name: string;
}

/** The folders of the workspace, by their URIs; finds the one that a document belongs to. */
export class Folders {
  private readonly hostOf: HostOf;
  private readonly output: Output;
  private readonly folders = new Map<string, Folder>();
  /** Texts of all open documents, for folders that are added later. */
  private readonly open = new Map<string, string>();

  constructor(hostOf: HostOf, output: Output) {
    this.hostOf = hostOf;
    this.output = output;
  }

  /** Folders were added to the workspace, or removed from it. */
  change(added: readonly NamedFolder[], removed: readonly NamedFolder[]): void {
    for (const { uri } of removed) this.remove(uri);
    for (const folder of added) this.add(folder);
    if (added.length === 0) this.output.evaluated();
  }

  /** A document was opened or edited. */
  edited(uri: string, text: string): void {
    this.open.set(uri, text);
    for (const { folder, path } of this.owners(uri)) folder.edited(path, text);
  }

  /** A document was closed. */
  closed(uri: string): void {
    this.open.delete(uri);
    for (const { folder, path } of this.owners(uri)) folder.closed(path);
  }

  /** Files or folders changed on disk. */
  async touched(changes: readonly { readonly uri: string; readonly event: DiskEvent }[]): Promise<void> {
    const events = changes.flatMap(({ uri, event }) => this.owners(uri).map(({ folder, path }) => ({ folder, path, event })));
    await Promise.all([...grouped(events, ({ folder }) => folder)].map(([folder, own]) => folder.touched(own)));
  }

  /** Judges everything anew when a new day has begun. */
  checkDate(): void {
    for (const folder of this.folders.values()) folder.checkDate();
  }

  /** The health of every folder. */
  health(): HealthOfFolders {
    const folders = [...this.folders.values()];
    return { ready: folders.every(({ ready }) => ready), folders: folders.map((folder) => folder.health()) };
  }

  /** A new document, as text. */
  async scaffold(params: ScaffoldParams): Promise<Scaffolded> {
    return this.folders.get(params.folder)?.scaffold(params) ?? notOpen(params.folder);
  }

  /** What is proposed to whoever begins a document. */
  async proposals(params: ProposalsParams): Promise<Proposed> {
    return this.folders.get(params.folder)?.propose(params) ?? notOpen(params.folder);
  }

  /** Every partnership that a document may be begun for. */
  async choices({ kind, document }: ChoicesParams): Promise<readonly FolderChoice[]> {
    const active = document === undefined ? undefined : await this.ask(document, (service, path, folder) => ({ folder, id: service.documentAt(path)?.document.partnership }));
    const choices = await Promise.all([...this.folders.values()].map(async (folder) => {
      const { uri, name } = folder;
      const found = await folder.ask((service) => choosePartnership(service, kind));
      return found.map((choice) => ({ ...choice, folder: { uri, name }, isActive: active?.folder === uri && active.id === choice.partnership }));
    }));
    return choices.flat();
  }

  /** Answers a question about a document; nothing when it lies in no folder of the workspace. The innermost folder answers. */
  async ask<T>(uri: string, question: (service: PortfolioService, path: string, folder: string) => T): Promise<T | undefined> {
    const [owner] = [...this.owners(uri)].sort((a, b) => b.folder.uri.length - a.folder.uri.length);
    return owner?.folder.ask((service) => question(service, owner.path, owner.folder.uri));
  }

  /** Answers a question to one folder; nothing when it is not open. */
  async askFolder<T>(folder: string, question: (service: PortfolioService) => T): Promise<T | undefined> {
    return this.folders.get(folder)?.ask(question);
  }

  /** Makes something of every partnership of a folder, as `makeOfEach` does; nothing when it is not open. */
  async ofEach(folder: string, making: Making): Promise<void> {
    await this.folders.get(folder)?.ofEach(making);
  }

  /** Answers a question to every folder. */
  async askAll<T>(question: (service: PortfolioService, folder: string) => T): Promise<readonly T[]> {
    return Promise.all([...this.folders.values()].map((folder) => folder.ask((service) => question(service, folder.uri))));
  }

  /** The repository of a folder that is open; undefined where git is out of reach. */
  repository(folder: string): Repository | undefined {
    return this.folders.has(folder) ? this.hostOf(folder)?.repository(folder) : undefined;
  }

  private add(named: NamedFolder): void {
    const { uri } = named;
    if (this.folders.has(uri)) return;
    const { log } = this.output;
    const host = this.hostOf(uri);
    if (!host) {
      log(`${named.name} is not on this machine, so it is not judged.`);
      return;
    }
    const folder = new Folder(named, host, { ...this.output, publish: this.publisherFor(uri) });
    this.folders.set(uri, folder);
    for (const [document, text] of this.open) {
      const path = pathWithin(uri, document);
      if (path !== undefined) folder.edited(path, text);
    }
  }

  private remove(uri: string): void {
    this.folders.get(uri)?.close();
    this.folders.delete(uri);
    // Documents of a folder that lay within another one are that one's to publish now.
    for (const folder of this.folders.values()) if (pathWithin(folder.uri, uri) !== undefined) folder.restart();
  }

  /** Where folders lie within one another, the innermost speaks for a document; otherwise they would take turns. */
  private publisherFor(folder: string): Output['publish'] {
    return (document, diagnostics) => {
      const within = this.owners(document).some((owner) => owner.folder.uri.length > folder.length);
      if (!within) this.output.publish(document, diagnostics);
    };
  }

  /** Folders may lie within one another; then a document belongs to each of them. */
  private owners(uri: string): readonly { readonly folder: Folder; readonly path: string }[] {
    return [...this.folders.values()].flatMap((folder) => {
      const path = pathWithin(folder.uri, uri);
      return path === undefined ? [] : [{ folder, path }];
    });
  }
}

function notOpen(folder: string): { readonly error: string } {
  return { error: `the folder ${folder} is not open` };
}

/** The path of a document in a folder, with `/`; nothing when it lies elsewhere. */
export function pathWithin(folder: string, document: string): string | undefined {
  const root = URI.parse(folder);
  const { scheme, authority, path, query, fragment } = URI.parse(document);
  const prefix = root.path.endsWith('/') ? root.path : `${root.path}/`;
  if (scheme !== root.scheme || authority !== root.authority || !path.startsWith(prefix)) return undefined;
  // A part of a file, or another version of it, is not the file.
  if (query !== root.query || fragment !== root.fragment) return undefined;
  return path.slice(prefix.length);
}
