import { DidChangeWatchedFilesNotification, type BaseLanguageClient, type FileEvent } from 'vscode-languageclient';

/** How long events are gathered before they are sent, in milliseconds. */
const PAUSE = 100;

/**
 * Sends what happens to files to the server, a batch at a time. The client would do so by itself, but forgets the events
 * that come in while it is sending others (vscode-languageclient 9; mended in its successor).
 */
export class FileEvents {
  private client: BaseLanguageClient | undefined;
  private gathered: FileEvent[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** Through which client to send. */
  sendThrough(client: BaseLanguageClient): void {
    this.client = client;
  }

  /** Takes one event. */
  push(event: FileEvent): void {
    this.gathered.push(event);
    this.timer ??= setTimeout(() => this.send(), PAUSE);
  }

  private send(): void {
    const changes = this.gathered;
    this.gathered = [];
    this.timer = undefined;
    // While there is no server nothing is missed: when it comes back, it reads everything.
    if (!this.client?.isRunning()) return;
    this.client.sendNotification(DidChangeWatchedFilesNotification.type, { changes }).catch((error: unknown) => {
      this.client?.warn('Changes of files could not be told to the server.', error, false);
    });
  }
}
