import type { PortfolioFile } from '../model/portfolioFile.ts';
import { PortfolioService, type PortfolioServiceOptions } from './portfolioService.ts';

/** A portfolio that was read, for whoever may know already what becomes of it. */
export interface PortfolioAtHand {
  /** What is known of the world around its files. */
  readonly options: PortfolioServiceOptions;
  /** May be made of the files only when somebody asks. */
  readonly service: PortfolioService;
}

/** A service that has some files. */
export function serviceWith(files: Iterable<PortfolioFile>, options: PortfolioServiceOptions): PortfolioService {
  const service = new PortfolioService(options);
  for (const file of files) service.take(file);
  return service;
}
