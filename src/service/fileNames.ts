import type { PortfolioFile } from '../model/portfolioFile.ts';
import type { ResultCache } from './resultCache.ts';

/** Names for files by their path and text: what has the same name is the same. */
export class FileNames {
  private readonly names: ReadonlyMap<string, string>;

  constructor(files: readonly PortfolioFile[], { nameOf }: Pick<ResultCache, 'nameOf'>) {
    this.names = new Map(files.map((file) => [file.path, nameOf('text' in file ? [file.path, file.text] : [file.path, file.failure.type, file.failure.message])]));
  }

  /** Undefined where no file was given. */
  of(path: string): string | undefined {
    return this.names.get(path);
  }

  /** Of every file, in the order in which they were given. */
  all(): readonly string[] {
    return [...this.names.values()];
  }
}
