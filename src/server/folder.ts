import type { Diagnostic } from 'vscode-languageserver-types';
import { PortfolioService } from '../service/portfolioService.ts';
import type { FolderHealth, ScaffoldedReview } from '../service/protocol.ts';
import { FolderFiles, type DiskEvent } from './folderFiles.ts';
import type { Host } from './host.ts';
import { Publisher } from './publisher.ts';

/** How long to wait for more changes, and the longest wait while they keep coming, in milliseconds. */
const PAUSE = 150;
const LONGEST_WAIT = 1000;

/** Whom a folder tells what. */
export interface FolderListener {
  readonly publish: (path: string, diagnostics: readonly Diagnostic[]) => void;
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
  private service: PortfolioService;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waitingSince: number | undefined;
  private work: Promise<void>;
  private state: 'reading' | 'judged' | 'failed' | 'closed' = 'reading';
  private failure = '';

  constructor(folder: { readonly uri: string; readonly name: string }, host: Host, listener: FolderListener) {
    this.uri = folder.uri;
    this.name = folder.name;
    this.host = host;
    this.listener = listener;
    this.files = new FolderFiles(folder.uri, host);
    this.publisher = new Publisher(listener.publish);
    this.service = new PortfolioService({ today: host.today });
    this.work = this.update();
  }

  /** Whether the folder has been read and judged, or has failed, at least once. */
  get ready(): boolean {
    return this.state !== 'reading';
  }

  /** The health as of the last evaluation. */
  health(): FolderHealth {
    const { uri, name } = this;
    try {
      if (this.state === 'judged') return { uri, name, nodes: this.service.tree(), attention: this.service.attentionCount() };
    } catch (error) {
      this.fail(error);
    }
    const nodes = this.state === 'failed' ? [failureNode(this.failure)] : [];
    return { uri, name, nodes, attention: 0 };
  }

  /** The next review of a partnership, as text. */
  scaffoldReview(partnership: string): ScaffoldedReview {
    try {
      return this.service.scaffoldReview(partnership);
    } catch (error) {
      return { error: `No review could be made for ${partnership}: ${messageOf(error)}` };
    }
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
    this.schedule();
  }

  /** Judges and publishes everything anew, from nothing. */
  restart(): void {
    this.startOver();
    this.publisher.forget();
    this.schedule();
  }

  /** Takes back every diagnostic; nothing more comes from here. */
  close(): void {
    this.state = 'closed';
    clearTimeout(this.timer);
    this.publisher.publish(new Map());
  }

  private schedule(): void {
    if (this.state === 'closed' || !this.files.pending) return;
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
      await this.files.apply(this.service);
      if (this.state === 'closed') return;
      this.publisher.publish(this.service.diagnostics());
      this.state = 'judged';
      this.listener.log(`${this.name}: ${this.files.size} files, ${Math.round(performance.now() - started)} ms`);
    } catch (error) {
      this.fail(error);
    }
    this.listener.evaluated();
  }

  private fail(error: unknown): void {
    this.state = 'failed';
    this.failure = messageOf(error);
    this.listener.log(`${this.name} could not be judged: ${error instanceof Error ? (error.stack ?? error.message) : error}`);
    // What is half done cannot be trusted; the next change finds a fresh start.
    this.startOver();
  }

  private startOver(): void {
    this.service = new PortfolioService({ today: this.host.today });
    this.files.forget();
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function failureNode(failure: string): FolderHealth['nodes'][number] {
  const label = 'This folder could not be judged';
  return { id: 'failure', kind: 'message', label, description: failure, tooltip: failure, children: [] };
}
