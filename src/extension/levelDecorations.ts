import { Disposable, EventEmitter, FileDecoration, l10n, Uri, window, workspace, type ConfigurationChangeEvent, type FileDecorationProvider } from 'vscode';
import type { LevelMark } from '../service/levelMarks.ts';
import { colorOfLevel, nameOfLevel, type Level } from './appearance.ts';
import type { HealthStore } from './healthStore.ts';

const SETTING = 'explorer.decorations';

/** Of more than these VS Code leaves some out; all are asked for then. */
const MOST_AT_ONCE = 250;

/** A letter each, because colours alone tell nobody who cannot see them apart. */
const letters: Readonly<Record<Level, string>> = { critical: 'C', 'at-risk': 'R', watch: 'W', unknown: '?', healthy: 'H', ended: 'E' };

/** Marks the folders and charters of partnerships with their level, wherever VS Code shows files. */
export class LevelDecorations implements FileDecorationProvider, Disposable {
  private readonly store: HealthStore;
  private readonly changes = new EventEmitter<Uri[] | undefined>();
  private readonly subscription: Disposable;
  private marks: ReadonlyMap<string, LevelMark> = new Map();

  readonly onDidChangeFileDecorations = this.changes.event;

  constructor(store: HealthStore) {
    this.store = store;
    this.subscription = Disposable.from(
      window.registerFileDecorationProvider(this),
      store.onDidChange(() => this.update()),
      workspace.onDidChangeConfiguration((event) => this.updateIfSet(event)),
    );
  }

  provideFileDecoration(uri: Uri): FileDecoration | undefined {
    const mark = this.marks.get(uri.toString());
    if (!mark) return undefined;
    const { level, name, kind } = mark;
    const decoration = new FileDecoration(letters[level], l10n.t('{0}: {1}', name, nameOfLevel(level)), colorOfLevel(level));
    // A folder that is folded shows that something in it needs attention, and nothing else.
    decoration.propagate = kind === 'folder' && (level === 'critical' || level === 'at-risk');
    return decoration;
  }

  dispose(): void {
    this.subscription.dispose();
    this.changes.dispose();
  }

  private updateIfSet(event: ConfigurationChangeEvent): void {
    if (event.affectsConfiguration(`partnershipHealth.${SETTING}`)) this.update();
  }

  /** Only what is marked in another way than before is drawn anew. */
  private update(): void {
    const before = this.marks;
    this.marks = workspace.getConfiguration('partnershipHealth').get<boolean>(SETTING, true) ? marksOf(this.store) : new Map();
    const changed = [...new Set([...before.keys(), ...this.marks.keys()])].filter((uri) => {
      const [was, is] = [before.get(uri), this.marks.get(uri)];
      return was?.level !== is?.level || was?.name !== is?.name;
    });
    if (changed.length > 0) this.changes.fire(changed.length > MOST_AT_ONCE ? undefined : changed.map((uri) => Uri.parse(uri)));
  }
}

function marksOf({ health }: HealthStore): ReadonlyMap<string, LevelMark> {
  return new Map(health.folders.flatMap(({ uri, marks }) => marks.map((mark) => [Uri.joinPath(Uri.parse(uri), mark.path).toString(), mark])));
}
