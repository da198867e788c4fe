import type { PortfolioFile } from '../model/portfolioFile.ts';
import type { Naming, ResultCache } from './resultCache.ts';

/** Every file of a portfolio, none of them held: which there are, and one name for all that is in them. */
export class FilesRead {
  private readonly naming: Naming;
  private readonly paths = new Set<string>();
  private readonly failures: string[] = [];

  constructor(cache: Pick<ResultCache, 'beginName'>) {
    this.naming = cache.beginName();
  }

  /** Notes a file as it was read. */
  add(file: PortfolioFile): void {
    this.paths.add(file.path);
    if ('text' in file) this.naming.add(file.stored?.bytes ?? file.text);
    else this.failures.push(file.path, file.failure.type, file.failure.message);
  }

  /** Whether there is a file at a path. */
  has(path: string): boolean {
    return this.paths.has(path);
  }

  /** Where another has the same name, the same files held the same. Ends the adding. */
  name(): string {
    return this.naming.end([...this.paths, '', ...this.failures]);
  }
}
