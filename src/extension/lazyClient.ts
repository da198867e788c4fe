import { EventEmitter, type CancellationToken, type Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { changedNotification } from '../service/protocol/tree.ts';

/**
 * The client of the language server. Loading it takes longer than all else of the extension, so that waits until the server is
 * started, or asked something; VS Code wakes the extension for the preview of any Markdown, and most of that is not ours.
 */
export class LazyClient implements Disposable {
  private readonly changes = new EventEmitter<void>();
  private client: BaseLanguageClient | undefined;
  private loading: Promise<BaseLanguageClient> | undefined;

  /** Fires when the server says that the health may have changed. */
  readonly onDidChangeHealth = this.changes.event;

  /** `load` answers a client that is not started yet. */
  constructor(private readonly load: () => Promise<BaseLanguageClient>) {}

  /** Whether the server runs. */
  isRunning(): boolean {
    return this.client?.isRunning() ?? false;
  }

  /** Starts the server. Rejects when it cannot be. */
  async start(): Promise<void> {
    const client = await this.loaded();
    await client.start();
  }

  /** Asks the server, which is started for it if it does not run. Rejects when it cannot answer. */
  async sendRequest<T>(method: string, params?: object, token?: CancellationToken): Promise<T> {
    const client = await this.loaded();
    if (!params) return client.sendRequest<T>(method, token);
    return token ? client.sendRequest<T>(method, params, token) : client.sendRequest<T>(method, params);
  }

  /** Writes what went wrong into the client's log, without showing it. */
  warn(message: string, error: unknown): void {
    this.client?.warn(message, error, false);
  }

  /** Ends the server. */
  async dispose(): Promise<void> {
    this.changes.dispose();
    const client = await this.loading;
    await client?.dispose();
  }

  private loaded(): Promise<BaseLanguageClient> {
    return (this.loading ??= this.make());
  }

  private async make(): Promise<BaseLanguageClient> {
    const client = await this.load();
    client.onNotification(changedNotification, () => this.changes.fire());
    this.client = client;
    return client;
  }
}

/** Loads parts of the extension one after the other, so that the window does not stand still for all of them at once. */
export async function inSteps(...loads: readonly (() => Promise<unknown>)[]): Promise<void> {
  for (const load of loads) {
    await load();
    await new Promise((resolve) => setTimeout(resolve));
  }
}
