import type { Diagnostic } from 'vscode-languageserver-types';
import { URI, Utils } from 'vscode-uri';
import type { PortfolioFile } from '../model/portfolioFile.ts';
import { agendaOf } from '../report/agenda.ts';
import { escapeMarkdown } from '../report/treeNode.ts';
import { diagnosticsWith, type DiagnosticsMaker } from '../service/diagnostics.ts';
import { attentionCount, levelMarks } from '../service/levelMarks.ts';
import type { Kind } from '../model/sections.ts';
import { PortfolioService } from '../service/portfolioService.ts';
import type { FolderHealth, ProposalsParams, ScaffoldParams } from '../service/protocol.ts';
import type { Scaffolded } from '../service/scaffold/scaffold.ts';
import { messageOf } from '../text/messageOf.ts';
import { once } from '../text/once.ts';
import { FolderFiles } from './folderFiles.ts';
import type { DiskEvent, Host } from './host.ts';
import { templatePath } from '../service/scaffold/template.ts';
import { Publisher } from './publisher.ts';
import { propose, scaffold, type Proposed } from './scaffold.ts';

/** How long to wait for more changes, and the longest wait while they keep coming, in milliseconds. */
const PAUSE = 150;
const LONGEST_WAIT = 1000;

/** How long after something has come to look whether more has, in milliseconds. */
const SECOND_LOOK = 2000;

/** Whom a folder tells what. */
export interface FolderListener {
  readonly publish: (uri: string, diagnostics: readonly Diagnostic[]) => void;
  readonly evaluated: () => void;
  readonly log: (message: string) => void;
}

/** One folder of the workspace, with a service of its own. Whatever goes wrong in here stays in here. */
export class Folder {
  readonly uri: string;
  readonly name: string;
  private readonly host: Host;
  private readonly listener: FolderListener;
  private readonly files: FolderFiles;
  private readonly publisher: Publisher;
  private readonly diagnosticsOf: DiagnosticsMaker;
  private service: PortfolioService;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private secondLook: ReturnType<typeof setTimeout> | undefined;
  private waitingSince: number | undefined;
  private work: Promise<void>;
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
    this.host = host;
    this.listener = listener;
    this.files = new FolderFiles(folder.uri, host);
    this.publisher = new Publisher((path, diagnostics) => listener.publish(this.uriOf(path), diagnostics));
    this.diagnosticsOf = diagnosticsWith({ uriOf: (path) => this.uriOf(path), rulePage: host.rulePage });
    this.date = host.today();
    this.service = this.newService();
    this.shown = () => this.unjudged([]);
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
      await this.files.apply(this.service);
      return question(this.service);
    });
    this.work = answer.then(() => undefined, () => undefined);
    return answer;
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

  /** Something was created, changed or deleted on disk. */
  async touched(path: string, event: DiskEvent): Promise<void> {
    await this.files.touched(path, event);
    if (event === 'created') this.lookAgain();
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
    clearTimeout(this.timer);
    clearTimeout(this.secondLook);
    this.publisher.publish(new Map());
  }

  /** A folder that has just come may be filled before anybody watches it, so that its files come without an event. */
  private lookAgain(): void {
    if (!this.open || !this.files.hasDocuments) return;
    clearTimeout(this.secondLook);
    this.secondLook = setTimeout(() => {
      this.files.reread();
      this.schedule();
    }, SECOND_LOOK);
  }

  private schedule(): void {
    if (!this.open || !(this.outdated || this.hasCommits || this.files.pending)) return;
    const now = performance.now();
    this.waitingSince ??= now;
    const left = this.waitingSince + LONGEST_WAIT - now;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.waitingSince = undefined;
      this.work = this.work.then(() => this.update());
    }, Math.max(0, Math.min(PAUSE, left)));
  }

  private async update(): Promise<void> {
    const started = performance.now();
    try {
      if (this.outdated) this.startOver();
      await this.files.apply(this.service);
      if (this.hasCommits) this.takeCommits();
      if (!this.open) return;
      this.show();
      this.listener.log(`${this.name}: ${this.files.size} files, ${Math.round(performance.now() - started)} ms`);
    } catch (error) {
      this.fail(error);
    }
    this.judged = true;
    this.listener.evaluated();
  }

  private show(): void {
    const { service } = this;
    this.publisher.publish(this.diagnosticsOf(service.report()));
    this.shown = once(() => this.healthOf(service));
  }

  private healthOf(service: PortfolioService): FolderHealth {
    const { uri, name } = this;
    const nodes = service.tree();
    const health = service.health();
    return {
      uri, name,
      nodes: nodes.length > 0 && !service.history ? [...nodes, withoutHistory] : nodes,
      agenda: agendaOf(health), marks: levelMarks(health), attention: attentionCount(health),
      ...(health.asOf === this.host.today() ? {} : { asOf: health.asOf }),
    };
  }

  private fail(error: unknown): void {
    this.shown = () => this.unjudged([failureNode(messageOf(error))]);
    this.listener.log(`${this.name} could not be judged: ${(error instanceof Error && error.stack) || messageOf(error)}`);
    // What is half done cannot be trusted; the next change finds a fresh start.
    this.outdated = true;
  }

  private unjudged(nodes: FolderHealth['nodes']): FolderHealth {
    const { uri, name } = this;
    return { uri, name, nodes, agenda: [], marks: [], attention: 0 };
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

  private uriOf(path: string): string {
    return Utils.joinPath(URI.parse(this.uri), path).toString();
  }
}

/** Where git is out of reach, what rests on it is not judged; that is said once, and is nobody's mistake. */
const withoutHistory: FolderHealth['nodes'][number] = {
  id: 'without-history',
  kind: 'message',
  label: 'Without git history',
  description: 'targets moved and reviews rewritten are not looked for',
  spoken: 'Without git history: targets moved and reviews rewritten are not looked for',
  tooltip: 'This folder is read through the editor, where git is out of reach. So nobody looks for targets that were made easier after they were missed, or for reviews that were changed long after their day. Everything else is judged as always. With the folder on a disk, the desktop editor and the command line look for those too.',
  children: [],
};

function failureNode(failure: string): FolderHealth['nodes'][number] {
  const label = 'This folder could not be judged';
  return { id: 'failure', kind: 'message', label, description: failure, spoken: `${label}: ${failure}`, tooltip: escapeMarkdown(failure), children: [] };
}
