import { mock } from 'node:test';
import { PassThrough } from 'node:stream';
import {
  CancellationTokenSource, createProtocolConnection, ErrorCodes, LSPErrorCodes, MessageType, ResponseError,
  type Diagnostic, type LogMessageParams, type ProtocolConnection, type PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol/node';
import { createConnection } from 'vscode-languageserver/node';
import { serve } from '../../../src/server/serve.ts';
import { FOLDER } from './events.ts';
import type { FuzzDisk } from './disk.ts';
import { mustHold } from '../target.ts';
import type { Question } from './questions.ts';

/** What a request may be refused with: it was cancelled, or asks for what cannot be done. */
const REFUSALS: ReadonlySet<number> = new Set([LSPErrorCodes.RequestCancelled, ErrorCodes.InvalidRequest]);

/** A question that waits for folders to have read everything that they were told of. */
const LAST_WORD: Question = { method: 'workspace/symbol', params: { query: '' } };

/** A client of a real server in this process, whose clock stands still until it is told to go on. */
export class FuzzClient {
  /** What is shown, by URI. */
  readonly shown = new Map<string, readonly Diagnostic[]>();
  private readonly complaints: string[] = [];
  private readonly connection: ProtocolConnection;
  private readonly underWay: Promise<unknown>[] = [];

  constructor(disk: FuzzDisk) {
    mock.timers.enable({ apis: ['setTimeout', 'setInterval'] });
    const [toServer, toClient] = [new PassThrough(), new PassThrough()];
    serve(createConnection(toServer, toClient), disk);
    this.connection = createProtocolConnection(toClient, toServer);
    this.connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }: PublishDiagnosticsParams) => {
      if (diagnostics.length > 0) this.shown.set(uri, diagnostics);
      else this.shown.delete(uri);
    });
    this.connection.onNotification('window/logMessage', ({ type, message }: LogMessageParams) => {
      if (type === MessageType.Error || message.includes('could not be judged')) this.complaints.push(message);
    });
    this.connection.onRequest('client/registerCapability', () => undefined);
    this.connection.onError(([error]) => void this.complaints.push(error.message));
    this.connection.listen();
  }

  /** Begins the session. */
  async begin(): Promise<void> {
    const capabilities = { workspace: { workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true } } };
    await this.connection.sendRequest('initialize', { processId: null, rootUri: null, workspaceFolders: [{ uri: FOLDER, name: 'portfolio' }], capabilities });
    await this.tell('initialized', {});
  }

  /** Tells something. */
  async tell(method: string, params: object): Promise<void> {
    await this.connection.sendNotification(method, params);
  }

  /** Asks, and gives the answer; nothing where the question was refused in good order. */
  async ask({ method, params }: Question): Promise<unknown> {
    try {
      return await this.connection.sendRequest(method, params);
    } catch (error) {
      this.refused(error, method);
      return undefined;
    }
  }

  /** Asks and does not wait for the answer, or even thinks better of it. */
  askAside({ method, params }: Question, then: 'goes on' | 'cancels'): void {
    const source = new CancellationTokenSource();
    this.underWay.push(this.connection.sendRequest(method, params, source.token).catch((error: unknown) => this.refused(error, method)));
    if (then === 'cancels') source.cancel();
  }

  /** Lets time pass, and waits until the server has done what was due. */
  async pass(milliseconds: number): Promise<void> {
    mock.timers.tick(milliseconds);
    await this.ask(LAST_WORD);
  }

  /** Lets so much time pass that nothing is left to do. */
  async settle(): Promise<void> {
    await this.ask(LAST_WORD);
    for (let round = 0; round < 4; round++) await this.pass(2500);
    await Promise.all(this.underWay);
    this.mustBeContent();
  }

  /** Fails when the server has complained about anything. */
  mustBeContent(): void {
    mustHold(this.complaints.length === 0, () => `the server complains: ${this.complaints.join('\n')}`);
  }

  /** Ends the session, and lets the clock go. */
  async end(): Promise<void> {
    await this.connection.sendRequest('shutdown');
    this.connection.dispose();
    mock.timers.reset();
  }

  private refused(error: unknown, method: string): void {
    if (error instanceof ResponseError && REFUSALS.has(error.code)) return;
    this.complaints.push(`${method}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
}
