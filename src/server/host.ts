import type { History } from '../model/history.ts';
import type { PortfolioFile } from '../workspace/portfolioFiles.ts';

/** What the server needs of the machine it runs on. Node's is `diskHost`; a web worker would bring its own. Folders are URIs. */
export interface Host {
  /** Reads every document of a folder, and its configuration. */
  readonly readFolder: (folder: string) => Promise<readonly PortfolioFile[]>;
  /** Reads one file, or says that it is not there. */
  readonly readFile: (folder: string, path: string) => Promise<PortfolioFile | undefined>;
  readonly isFolder: (folder: string, path: string) => Promise<boolean>;
  readonly fileExists: (folder: string, path: string) => boolean;
  /** What git remembers of a folder, read when it is first asked for. */
  readonly history: (folder: string) => History;
  /** The address of a rule's page, where there is one. */
  readonly rulePage: (rule: string) => string | undefined;
  /** The local date, `YYYY-MM-DD`. */
  readonly today: () => string;
}
