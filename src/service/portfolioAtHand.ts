import type { PortfolioFile } from '../model/portfolioFile.ts';
import { PortfolioService, type PortfolioServiceOptions } from './portfolioService.ts';

/** The files of a portfolio as they were read, for whoever may know already what becomes of them. */
export interface PortfolioAtHand {
  readonly files: readonly PortfolioFile[];
  /** What is known of the world around them. */
  readonly options: PortfolioServiceOptions;
  /** Made of both when somebody first asks. */
  readonly service: PortfolioService;
}

/** A service that has some files. */
export function serviceWith(files: Iterable<PortfolioFile>, options: PortfolioServiceOptions): PortfolioService {
  const service = new PortfolioService(options);
  for (const file of files) if (!service.isExcluded(file.path)) service.take(file);
  return service;
}
