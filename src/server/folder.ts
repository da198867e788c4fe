import { URI, Utils } from 'vscode-uri';
import type { PortfolioHealth } from '../health/portfolio.ts';
import type { PortfolioFile } from '../model/portfolioFile.ts';
import { diagnosticsWith } from '../service/diagnostics.ts';
import type { Kind } from '../model/sections.ts';
import { PortfolioService } from '../service/portfolioService.ts';
import type { ProposalsParams, ScaffoldParams } from '../service/protocol/beginning.ts';
import type { FolderHealth } from '../service/protocol/tree.ts';
import type { Scaffolded } from '../service/scaffold/scaffold.ts';
import { messageOf } from '../text/messageOf.ts';
import { once } from '../text/once.ts';
import { evaluate } from './evaluation.ts';
import { FolderFiles } from './folderFiles.ts';
import { folderHealth, unjudged } from './folderHealth.ts';
import type { FolderListener } from './folderListener.ts';
import { Lull } from './lull.ts';
import { makeOfEach, type Making } from './making.ts';
import type { Host, PathEvent } from './host.ts';
import { templatePath } from '../service/scaffold/template.ts';
import { Publisher } from './publisher.ts';
import { propose, scaffold, type Proposed } from './scaffold.ts';

/** How long after something has come to look whether more has, in milliseconds. */
const SECOND_LOOK = 2000;

/** One folder of the workspace, with a service of its own. Whatever goes wrong in here stays in here. */
export class Folder {
  readonly uri: string;
  readonly name: string;
  private readonly uriOf: (path: string) => string;
  private readonly host: Host;
  private readonly listener: FolderListener;
  private readonly files: FolderFiles;
  private readonly publisher: Publisher;
  private service: PortfolioService;
  private readonly lull = new Lull(() => this.begin());
  private secondLook: ReturnType<typeof setTimeout> | undefined;
  private work: Promise<void>;
  private isWaiting = false;
  private isEvaluating = false;
  /** The health that was told last. */
  private told: PortfolioHealth | undefined;
  private shown: () => FolderHealth;
  private judged = false;
  private open = true;
  private outdated = false;
  private hasCommits = false;
  private date: string;
  private readonly stopWatching: (() => void) | undefined;

  constructor(folder: { readonly uri: string; readonly name: string }, host: Host, listener: FolderListener) {
    this.uri = folder.uri;
    this.name = folder.name;
    const root = URI.parse(folder.uri);
    this.uriOf = (path) => Utils.joinPath(root, path).toString();
    this.host = host;
    this.listener = listener;
    this.files = new FolderFiles(folder.uri, host);
    const diagnosticsOf = diagnosticsWith({ uriOf: this.uriOf, rulePage: host.rulePage });
    this.publisher = new Publisher(diagnosticsOf, (path, diagnostics) => listener.publish(this.uriOf(path), diagnostics));
    this.date = host.today();
    this.service = this.newService();
    this.shown = () => unjudged(this, []);
    this.work = this.update();
    this.stopWatching = host.watchCommits?.(folder.uri, () => {
      this.hasCommits = true;
      this.schedule();
    });
  }

  /** Whether the folder has been read and judged, or has failed, at least once. */
  get ready(): boolean {
    return this.judged;
  }

  /** The health as of the last evaluation; made when it is asked for, because not every client shows it. */
  health(): FolderHealth {
    try {
      return this.shown();
    } catch (error) {
      this.fail(error);
      return this.shown();
    }
  }

  /** A new document, as text. */
  async scaffold(params: ScaffoldParams): Promise<Scaffolded> {
    try {
      const template = await this.templateOf(params.kind);
      return await this.ask((service) => scaffold(service, params, template));
    } catch (error) {
      return { error: `it could not be made: ${messageOf(error)}` };
    }
  }

  /** What is proposed to whoever begins a document. */
  async propose(params: ProposalsParams): Promise<Proposed> {
    const template = await this.templateOf(params.kind);
    return this.ask((service) => propose(service, params, template));
  }

  /** Answers a question about the texts as they are now, what was typed a moment ago included. */
  ask<T>(question: (service: PortfolioService) => T): Promise<T> {
    const answer = this.work.then(async () => {
      // What a question took in is still to be told, though nothing waits to be read any more.
      if (this.open && this.files.pending) this.lull.changed(0);
      await this.files.apply(this.service);
      return question(this.service);
    });
    this.work = answer.then(() => undefined, () => undefined);
    return answer;
  }

  /** Makes something of every partnership by and by, while questions and changes have their turn. */
  ofEach(making: Making): Promise<void> {
    const health = (): Promise<PortfolioHealth> => this.ask((service) => service.health());
    const isStillRight = (known: PortfolioHealth): boolean => this.service.health() === known;
    return makeOfEach({ ...making, health, isStillRight, isWanted: () => this.open && making.isWanted(), looksAt: () => this.openPartnerships(), breathe: this.host.breathe });
  }

  /** A document was opened or edited. */
  edited(path: string, text: string): void {
    this.files.edited(path, text);
    this.schedule();
  }

  /** A document was closed; the disk's text stands again. */
  closed(path: string): void {
    this.files.closed(path);
    this.schedule();
  }

  /** Things were created, changed or deleted on disk. */
  async touched(events: readonly PathEvent[]): Promise<void> {
    const looked = this.files.touched(events);
    // What is known by its name need not wait for what has to be looked at.
    this.schedule();
    await looked;
    this.lookAgain();
    this.schedule();
  }

  /** Judges everything anew when a new day has begun. */
  checkDate(): void {
    const today = this.host.today();
    if (today === this.date) return;
    this.date = today;
    this.restart();
  }

  /** Judges and publishes everything anew, from nothing. */
  restart(): void {
    this.outdated = true;
    this.schedule();
  }

  /** Takes back every diagnostic; nothing more comes from here. */
  close(): void {
    this.open = false;
    this.stopWatching?.();
    this.lull.stop();
    clearTimeout(this.secondLook);
    this.publisher.clear();
  }

  /**
   * A folder that has just come may be filled before anybody watches it, so that its files come without an event; and of a file
   * that is written twice in a moment a busy watcher may tell once, and too early.
   */
  private lookAgain(): void {
    if (!this.open) return;
    clearTimeout(this.secondLook);
    this.secondLook = setTimeout(() => {
      this.files.lookAgain();
      this.schedule();
    }, SECOND_LOOK);
  }

  private schedule(): void {
    if (!this.open || !(this.outdated || this.hasCommits || this.files.pending)) return;
    this.lull.changed(this.files.pendingCount);
  }

  private begin(): void {
    // What is still to begin takes in what has come since.
    if (this.isWaiting) return;
    this.isWaiting = true;
    this.work = this.work.then(() => this.update());
  }

  /** Takes in what has changed. Questions wait for this, and not for the evaluation after it. */
  private async update(): Promise<void> {
    this.isWaiting = false;
    try {
      if (this.outdated) this.startOver();
      await this.files.apply(this.service);
      if (this.hasCommits) this.takeCommits();
    } catch (error) {
      this.fail(error);
      this.tellEvaluated();
      return;
    }
    // One that is under way goes on with what stands now.
    if (!this.isEvaluating) void this.evaluate();
  }

  private async evaluate(): Promise<void> {
    this.isEvaluating = true;
    try {
      while (this.open && this.service.health() !== this.told) await this.tellAll();
    } catch (error) {
      this.fail(error);
      this.tellEvaluated();
    }
    this.isEvaluating = false;
  }

  private async tellAll(): Promise<void> {
    const started = performance.now();
    this.told = await evaluate({ ...this.listener, service: () => (this.open ? this.service : undefined), publisher: this.publisher, open: () => this.openPartnerships(), breathe: this.host.breathe });
    if (!this.told) return;
    const judged = this.service;
    this.shown = once(() => folderHealth(this, judged, this.host.today()));
    this.listener.log(`${this.name}: ${this.files.size} files, ${Math.round(performance.now() - started)} ms`);
    this.tellEvaluated();
  }

  private tellEvaluated(): void {
    this.judged = true;
    this.listener.evaluated();
  }

  private openPartnerships(): ReadonlySet<string> {
    return new Set(this.files.openPaths().flatMap((path) => this.service.partnershipAt(path) ?? []));
  }

  private fail(error: unknown): void {
    this.shown = () => unjudged(this, [messageOf(error)]);
    this.listener.log(`${this.name} could not be judged: ${(error instanceof Error && error.stack) || messageOf(error)}`);
    // What is half done cannot be trusted; the next change finds a fresh start.
    this.outdated = true;
  }

  private startOver(): void {
    this.outdated = false;
    this.service = this.newService();
    this.files.forget();
    this.publisher.doubt();
  }

  private takeCommits(): void {
    this.hasCommits = false;
    const history = this.host.history(this.uri, this.service.history);
    if (history) this.service.setHistory(history);
  }

  /** The folder's own template for a kind of document, as it is on disk. */
  private templateOf(kind: Kind): Promise<PortfolioFile | undefined> {
    return this.host.readFile(this.uri, templatePath(kind));
  }

  private newService(): PortfolioService {
    const { host, uri } = this;
    const history = host.history(uri);
    return new PortfolioService({ today: host.today, fileExists: (path) => host.fileExists(uri, path), ...(history && { history }) });
  }
}
