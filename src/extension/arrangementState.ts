import { commands, EventEmitter, type Disposable, type Memento } from 'vscode';
import { GROUPINGS, isFiltering, SORTINGS, type Arrangement } from '../report/treeArrangement.ts';

/** Where the workspace remembers the arrangement. */
const KEY = 'partnershipHealth.arrangement';

/**
 * How the tree is arranged in this workspace. Grouping and sorting are remembered; a filter is not, so that a window that is
 * opened shows everything.
 */
export class ArrangementState implements Disposable {
  private readonly memory: Memento;
  private readonly changes = new EventEmitter<undefined>();

  readonly onDidChange = this.changes.event;

  /** The arrangement in force. */
  current: Arrangement;

  constructor(memory: Memento) {
    this.memory = memory;
    const { grouping, sorting } = memory.get<Partial<Arrangement>>(KEY, {});
    this.current = {
      grouping: GROUPINGS.find((one) => one === grouping) ?? 'none',
      sorting: SORTINGS.find((one) => one === sorting) ?? 'level',
      levels: [],
      text: '',
    };
  }

  /** Arranges in another way. */
  async change(part: Partial<Arrangement>): Promise<void> {
    this.current = { ...this.current, ...part };
    this.changes.fire(undefined);
    await commands.executeCommand('setContext', 'partnershipHealth.filtered', isFiltering(this.current));
    const { grouping, sorting } = this.current;
    await this.memory.update(KEY, { grouping, sorting });
  }

  /** Shows everything again. */
  clearFilter(): Promise<void> {
    return this.change({ levels: [], text: '' });
  }

  dispose(): void {
    this.changes.dispose();
  }
}
