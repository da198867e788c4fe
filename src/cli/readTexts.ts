import type { PortfolioFile } from '../model/portfolioFile.ts';
import { CONFIGURATION_FILE } from '../service/configuration.ts';
import { serviceWith } from '../service/portfolioAtHand.ts';
import { PortfolioService, type PortfolioServiceOptions } from '../service/portfolioService.ts';
import { SourceText } from '../text/sourceText.ts';

/** The texts of a portfolio while they are read, and after that. */
export interface ReadTexts {
  readonly take: (file: PortfolioFile) => void;
  /** Whether the configuration, as far as it was taken, leaves a path out. */
  readonly isExcluded: (path: string) => boolean;
  readonly service: PortfolioService;
  /** How many documents were found among them so far. */
  readonly documents: number;
  /** The text of a line of a file; empty where it is not known. */
  readonly lineText: (path: string, line: number) => string;
}

/** Texts that are looked into as they are read, while git is at work. */
export class TakenAtOnce implements ReadTexts {
  readonly service: PortfolioService;
  private found = 0;

  constructor(options: PortfolioServiceOptions) {
    this.service = new PortfolioService(options);
  }

  take(file: PortfolioFile): void {
    this.service.take(file);
    if (this.service.markdownAt(file.path)) this.found += 1;
  }

  get documents(): number { return this.found; }

  isExcluded(path: string): boolean {
    return this.service.isExcluded(path);
  }

  lineText(path: string, line: number): string {
    return this.service.lineText(path, line);
  }
}

/** Texts that perhaps nobody looks into: of files on disk only their bytes are held. */
export class SetAside implements ReadTexts {
  private readonly files = new Map<string, PortfolioFile>();
  /** Has only the configuration. */
  private readonly settings: PortfolioService;
  private made: PortfolioService | undefined;
  /** Nobody looks into them while they are read. */
  readonly documents = 0;
  private shown = { path: '', source: new SourceText('') };

  constructor(private readonly options: PortfolioServiceOptions) {
    this.settings = new PortfolioService(options);
  }

  /** It holds the texts, so nobody else has to any more. */
  get service(): PortfolioService {
    if (this.made) return this.made;
    this.made = serviceWith(this.files.values(), this.options);
    this.files.clear();
    return this.made;
  }

  take(file: PortfolioFile): void {
    if (file.path === CONFIGURATION_FILE) this.settings.take(file);
    this.files.set(file.path, file);
  }

  isExcluded(path: string): boolean {
    return this.settings.isExcluded(path);
  }

  /** Lines are asked for file by file. */
  lineText(path: string, line: number): string {
    if (this.made) return this.made.lineText(path, line);
    if (this.shown.path !== path) this.shown = { path, source: new SourceText(this.textOf(path)) };
    return this.shown.source.lineText(line);
  }

  private textOf(path: string): string {
    const file = this.files.get(path);
    return file && 'text' in file && !this.settings.longTexts.reasonFor(path, file.text) ? file.text : '';
  }
}
