import { Disposable, EventEmitter, window } from 'vscode';
import type { LazyClient } from './lazyClient.ts';
import { partnershipOfRequest, type PartnershipParams } from '../service/protocol/views.ts';
import type { HealthStore, PartnershipEntry } from './healthStore.ts';

/** The partnership that the document in the active editor belongs to, kept up to date. */
export class ActivePartnership implements Disposable {
  private readonly client: LazyClient;
  private readonly store: HealthStore;
  private readonly changes = new EventEmitter<PartnershipEntry | undefined>();
  private readonly subscription: Disposable;
  private asked = 0;

  /** Fires when another document is looked at, and when the health of this one's partnership may have changed. */
  readonly onDidChange = this.changes.event;

  /** The partnership; undefined where the document is of none, or of another kind. */
  current: PartnershipEntry | undefined;

  constructor(client: LazyClient, store: HealthStore) {
    this.client = client;
    this.store = store;
    const update = (): void => void this.update();
    this.subscription = Disposable.from(window.onDidChangeActiveTextEditor(update), store.onDidChange(update));
  }

  dispose(): void {
    this.subscription.dispose();
    this.changes.dispose();
  }

  /** Editors may change faster than the server answers; the last question counts. */
  private async update(): Promise<void> {
    const number = (this.asked += 1);
    const found = await this.ask();
    if (number !== this.asked) return;
    this.current = found && this.store.find(found);
    this.changes.fire(this.current);
  }

  private async ask(): Promise<PartnershipParams | undefined> {
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== 'markdown' || !this.client.isRunning()) return undefined;
    try {
      const uri = document.uri.toString();
      return (await this.client.sendRequest<PartnershipParams | null>(partnershipOfRequest, { uri })) ?? undefined;
    } catch (error) {
      this.client.warn('The partnership of a document could not be asked for.', error);
      return undefined;
    }
  }
}
