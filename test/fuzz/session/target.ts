import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Diagnostic } from 'vscode-languageserver-types';
import { diagnosticsWith } from '../../../src/service/diagnostics.ts';
import { grouped } from '../../../src/text/grouped.ts';
import { PortfolioService } from '../../../src/service/portfolioService.ts';
import { changedFiles } from '../../support/base.ts';
import { historyOf } from '../../support/history.ts';
import { mustHold, type Target } from '../target.ts';
import { checkAnswer } from './answers.ts';
import { FuzzClient } from './client.ts';
import { FuzzDisk } from './disk.ts';
import { event, FOLDER, type Event, type FileOnDisk } from './events.ts';
import { questionOf } from './questions.ts';

/** A session of a language server with a client that does everything at the wrong moment. */
export const target: Target<readonly Event[]> = {
  input: fc.array(event, { minLength: 1, maxLength: 60 }),
  check: async (events) => {
    const run = new Session();
    await run.begin();
    try {
      for (const one of events) await run.happen(one);
      await run.conclude();
    } finally {
      await run.end();
    }
  },
  filesOf: (events) => new Map([['events.json', `${JSON.stringify(events, null, 2)}\n`]]),
};

/** What the client hears of the disk: created, changed or deleted, as the protocol numbers them. */
interface Heard {
  readonly uri: string;
  readonly type: 1 | 2 | 3;
}

/** A server, and beside it the texts as they have to be seen. */
class Session {
  private readonly disk = new FuzzDisk();
  private readonly client: FuzzClient;
  private readonly open = new Map<string, TextDocument>();
  private unheard: Heard[] = [];
  private isOpen = true;
  private version = 1;

  constructor() {
    for (const [path, text] of Object.entries(changedFiles({}))) this.disk.put(path, { is: 'text', text });
    this.client = new FuzzClient(this.disk);
  }

  begin(): Promise<void> {
    return this.client.begin();
  }

  end(): Promise<void> {
    return this.client.end();
  }

  /** Does one thing. */
  async happen(one: Event): Promise<void> {
    switch (one.type) {
      case 'open': return this.openDocument(one.uri, one.text);
      case 'change': return this.change(one);
      case 'close':
        this.open.delete(one.uri);
        return this.client.tell('textDocument/didClose', { textDocument: { uri: one.uri } });
      case 'save': return this.client.tell('textDocument/didSave', { textDocument: { uri: one.uri } });
      case 'disk':
        this.write(one.path, one.state);
        return;
      case 'folder gone':
        this.removeFolder(one.path);
        return;
      case 'hear': return this.hear(one);
      case 'ask': return this.ask(one);
      case 'time': return this.client.pass(one.milliseconds);
      case 'day':
        this.disk.day = one.day;
        return;
      case 'workspace': return this.changeWorkspace(one.change);
    }
  }

  /** Lets everything come to rest; then what is shown has to be what a fresh service says of the same texts. */
  async conclude(): Promise<void> {
    await this.changeWorkspace('comes');
    await this.hear({ times: 1, order: 0 });
    await this.client.pass(60_001);
    await this.client.settle();
    const expected = this.expected();
    for (const uri of new Set([...expected.keys(), ...this.client.shown.keys()])) {
      const [shown, fresh] = [this.client.shown.get(uri) ?? [], expected.get(uri) ?? []];
      mustHold(isDeepStrictEqual(shown, fresh), () => `in the end ${uri} shows ${told(shown)}, and a fresh service says ${told(fresh)}`);
    }
  }

  private async openDocument(uri: string, text: string): Promise<void> {
    this.open.set(uri, TextDocument.create(uri, 'markdown', this.version, text));
    await this.client.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: this.version++, text } });
  }

  private async change({ uri, changes }: Event & { readonly type: 'change' }): Promise<void> {
    const document = this.open.get(uri);
    this.version += 1;
    if (document) TextDocument.update(document, structuredClone(changes) as { text: string }[], this.version);
    await this.client.tell('textDocument/didChange', { textDocument: { uri, version: this.version }, contentChanges: structuredClone(changes) });
  }

  private write(path: string, state: FileOnDisk): void {
    const before = this.disk.files(FOLDER).has(path);
    this.disk.put(path, state);
    this.unheard.push({ uri: `${FOLDER}/${path}`, type: state.is === 'gone' ? 3 : before ? 2 : 1 });
  }

  /** A folder that goes is one event. */
  private removeFolder(folder: string): void {
    const within = [...this.disk.files(FOLDER).keys()].filter((path) => path.startsWith(`${folder}/`));
    for (const path of within) this.disk.put(path, { is: 'gone' });
    this.unheard.push({ uri: `${FOLDER}/${folder}`, type: 3 });
  }

  private async hear({ times, order }: Pick<Event & { readonly type: 'hear' }, 'times' | 'order'>): Promise<void> {
    const turned = order % 2 === 0 ? this.unheard : this.unheard.toReversed();
    this.unheard = [];
    for (let i = 0; i < times && turned.length > 0; i++) await this.client.tell('workspace/didChangeWatchedFiles', { changes: turned });
  }

  private async ask(one: Event & { readonly type: 'ask' }): Promise<void> {
    const question = questionOf(one);
    if (one.patience !== 'waits') {
      this.client.askAside(question, one.patience);
      return;
    }
    const answer = await this.client.ask(question);
    this.client.mustBeContent();
    checkAnswer(question, answer, (uri) => this.open.get(uri)?.getText());
  }

  private async changeWorkspace(change: 'leaves' | 'comes'): Promise<void> {
    if (this.isOpen === (change === 'comes')) return;
    this.isOpen = change === 'comes';
    const folder = [{ uri: FOLDER, name: 'portfolio' }];
    await this.client.tell('workspace/didChangeWorkspaceFolders', { event: { added: this.isOpen ? folder : [], removed: this.isOpen ? [] : folder } });
  }

  private expected(): ReadonlyMap<string, readonly Diagnostic[]> {
    const { disk } = this;
    const service = new PortfolioService({ today: disk.today, fileExists: (path) => disk.fileExists(FOLDER, path), history: historyOf({}) });
    for (const file of disk.documents()) {
      const text = this.open.get(`${FOLDER}/${file.path}`)?.getText();
      service.take(text === undefined ? file : { path: file.path, text });
    }
    const diagnosticsOf = diagnosticsWith({ uriOf: (path) => `${FOLDER}/${path}`, rulePage: () => undefined });
    const findings = grouped(service.report().findings, ({ path }) => path);
    return new Map([...findings].map(([path, found]) => [`${FOLDER}/${path}`, JSON.parse(JSON.stringify(diagnosticsOf(found))) as readonly Diagnostic[]]));
  }
}

function told(diagnostics: readonly Diagnostic[]): string {
  return `[${diagnostics.map(({ code, message, range: { start } }) => `${start.line + 1}:${start.character + 1} ${code} ${message}`).join('; ')}]`;
}
