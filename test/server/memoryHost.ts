import type { Host } from '../../src/server/host.ts';
import { historyOf } from '../support/history.ts';

/** A disk in memory, by folder and path. Reading a folder fails while it is among `broken`. */
export class MemoryHost implements Host {
  readonly folders = new Map<string, Map<string, string>>();
  readonly broken = new Set<string>();
  day = '2026-04-01';
  reads = 0;

  readonly readFolder: Host['readFolder'] = async (folder) => {
    this.reads += 1;
    if (this.broken.has(folder)) throw new Error('the disk is gone');
    return [...this.files(folder)].map(([path, text]) => ({ path, text }));
  };

  readonly readFile: Host['readFile'] = async (folder, path) => {
    const text = this.files(folder).get(path);
    return text === undefined ? undefined : { path, text };
  };

  isFolder: Host['isFolder'] = async (folder, path) => [...this.files(folder).keys()].some((file) => file.startsWith(`${path}/`));
  readonly fileExists: Host['fileExists'] = (folder, path) => this.files(folder).has(path);
  readonly touched: Host['touched'] = () => undefined;
  readonly history: Host['history'] = () => historyOf({});
  readonly repository: Host['repository'] = () => undefined;
  readonly rulePage: Host['rulePage'] = () => undefined;
  breathe: Host['breathe'] = () => new Promise((resolve) => setImmediate(resolve));
  readonly today: Host['today'] = () => this.day;

  /** The files of a folder. */
  files(folder: string): Map<string, string> {
    const files = this.folders.get(folder) ?? new Map<string, string>();
    this.folders.set(folder, files);
    return files;
  }
}

/** A review that stands alone and lacks KPIs and a scope. */
export function review(partnership: string, ...more: readonly string[]): string {
  return ['---', 'kind: review', `partnership: ${partnership}`, 'period: 2026-Q1', 'date: 2026-03-31', 'author: alliance manager', ...more, '---', ''].join('\n');
}
