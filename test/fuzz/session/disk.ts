import type { Host } from '../../../src/server/host.ts';
import { isNeverOurs, type PortfolioFile } from '../../../src/model/portfolioFile.ts';
import { MemoryHost } from '../../server/memoryHost.ts';
import { FOLDER, type FileOnDisk } from './events.ts';

/** A disk in memory on which files may be there and still not be read. */
export class FuzzDisk extends MemoryHost {
  private readonly unreadable = new Set<string>();

  override readonly readFolder: Host['readFolder'] = async () => this.documents();
  override readonly readFile: Host['readFile'] = async (_, path) => this.fileAt(path);

  /** Everything that a real disk gives: Markdown and the configuration, but in folders that are never ours. */
  documents(): readonly PortfolioFile[] {
    return [...this.files(FOLDER).keys()].filter((path) => !isNeverOurs(path)).flatMap((path) => this.fileAt(path) ?? []);
  }

  /** Puts a file there, takes it away, or keeps it from being read. */
  put(path: string, state: FileOnDisk): void {
    this.unreadable.delete(path);
    if (state.is === 'gone') this.files(FOLDER).delete(path);
    else this.files(FOLDER).set(path, state.is === 'text' ? state.text : '');
    if (state.is === 'unreadable') this.unreadable.add(path);
  }

  private fileAt(path: string): PortfolioFile | undefined {
    const text = this.files(FOLDER).get(path);
    if (text === undefined) return undefined;
    return this.unreadable.has(path) ? { path, failure: { type: 'unreadable', message: 'permission denied' } } : { path, text };
  }
}
