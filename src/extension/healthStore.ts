import { EventEmitter, type Disposable } from 'vscode';
import type { LazyClient } from './lazyClient.ts';
import type { TreeNode } from '../report/treeNode.ts';
import { treeRequest, type FolderHealth, type HealthOfFolders, type TreeChanges } from '../service/protocol/tree.ts';
import type { PartnershipParams } from '../service/protocol/views.ts';
import { TreeMemory } from './treeMemory.ts';

/** A partnership, and the folder it is in. */
export interface PartnershipEntry {
  readonly folder: FolderHealth;
  readonly node: TreeNode;
  readonly partnership: string;
}

/** The health as the server last told it, asked for again whenever the server says that it changed. */
export class HealthStore implements Disposable {
  private readonly client: LazyClient;
  private readonly changes = new EventEmitter<HealthOfFolders>();
  private readonly asked = new EventEmitter<undefined>();
  private readonly subscription: Disposable;
  private asking: Promise<void> | undefined;
  private askAgain = false;
  private readonly memory = new TreeMemory();

  /** Fires with the new health. */
  readonly onDidChange = this.changes.event;

  /** Fires whenever the server was asked, though the health is as it was: something else of it may have changed. */
  readonly onDidAsk = this.asked.event;

  /** The health as it was told last. */
  health: HealthOfFolders = { ready: false, folders: [] };

  constructor(client: LazyClient) {
    this.client = client;
    this.subscription = client.onDidChangeHealth(() => void this.refresh());
  }

  /** Asks the server; while an answer is under way, once more after it. */
  async refresh(): Promise<void> {
    this.askAgain = true;
    this.asking ??= this.ask().finally(() => (this.asking = undefined));
    await this.asking;
  }

  /** Every partnership of every folder. */
  partnerships(): readonly PartnershipEntry[] {
    return this.health.folders.flatMap((folder) => partnershipsOf(folder, folder.nodes));
  }

  /** A partnership of a folder; undefined where there is none of that id. */
  find(wanted: PartnershipParams): PartnershipEntry | undefined {
    return this.partnerships().find(({ folder, partnership }) => folder.uri === wanted.folder && partnership === wanted.partnership);
  }

  dispose(): void {
    this.subscription.dispose();
    this.changes.dispose();
    this.asked.dispose();
  }

  /** What is as it was is not told again, so that the view stays quiet. */
  private async askForChanges(): Promise<void> {
    let answer: TreeChanges;
    let health: HealthOfFolders | undefined;
    do {
      answer = await this.client.sendRequest<TreeChanges>(treeRequest, this.memory.known);
      health = this.memory.take(answer);
    } while (answer.more);
    if (!health) return;
    this.health = health;
    this.changes.fire(health);
  }

  private async ask(): Promise<void> {
    while (this.askAgain) {
      this.askAgain = false;
      try {
        await this.askForChanges();
        this.asked.fire(undefined);
      } catch (error) {
        // The server ended or was never there. The client says so and starts it again; then it speaks up by itself.
        this.client.warn('The health could not be asked for.', error);
      }
    }
  }
}

function partnershipsOf(folder: FolderHealth, nodes: readonly TreeNode[]): readonly PartnershipEntry[] {
  return nodes.flatMap((node) => {
    const { kind, partnership, children } = node;
    if (kind === 'partnership' && partnership !== undefined) return [{ folder, node, partnership }];
    return partnershipsOf(folder, children);
  });
}
