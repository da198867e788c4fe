import type { MarkdownDocument } from '../document/document.ts';
import type { AssessedPartnership } from '../health/assessedPartnership.ts';
import type { Day } from '../model/dates.ts';
import type { FileChange, History, HistoryExtent } from '../model/history.ts';
import type { PartnershipDocument } from '../model/partnershipDocument.ts';
import type { PortfolioFile } from '../model/portfolioFile.ts';
import { partOf, type Outcomes, type ReportPart } from '../report/report.ts';
import type { PartnershipSummary } from '../rules/rule.ts';
import { CONFIGURATION_FILE } from './configuration.ts';
import { PortfolioService } from './portfolioService.ts';

/** All that a check makes of a partnership: plain data, for a cache or another thread. */
export interface Judged {
  readonly summary: PartnershipSummary;
  readonly part: ReportPart;
  /** Every path that its links lead to. */
  readonly links: readonly string[];
}

/** What a check makes of a partnership. */
export function judgedFrom(assessed: AssessedPartnership, outcomes: Outcomes): Judged {
  return { summary: assessed.summary, part: partOf(assessed, outcomes), links: linkedFrom(assessed.documents) };
}

/** Every path that links in some documents lead to. */
export function linkedFrom(documents: readonly PartnershipDocument[]): readonly string[] {
  return [...new Set(documents.flatMap(({ links }) => links.flatMap(({ path }) => path ?? [])))];
}

/** What whoever judges some partnerships of a portfolio must know of the rest of it. */
export interface Surrounding {
  /** Absolute path of the portfolio's root. */
  readonly root: string;
  readonly asOf: Day;
  readonly configuration: string | undefined;
  readonly extent: HistoryExtent;
  /** Ids of all partnerships that others may refer to. */
  readonly partnershipIds: readonly string[];
  /** Every file of the portfolio that links may lead into. */
  readonly paths: readonly string[];
  readonly outcomes: Outcomes;
}

/** A document, with the commits that touched it. */
export interface DocumentToJudge {
  readonly path: string;
  readonly text: string;
  readonly changes: readonly FileChange[];
}

/** Some partnerships, each with all of its documents. */
export interface Batch {
  readonly ids: readonly string[];
  readonly documents: readonly DocumentToJudge[];
}

/** The world outside of the texts. */
export interface World {
  readonly fileExists: (path: string) => boolean;
  readonly readFile: (path: string) => PortfolioFile | undefined;
  /** A history in which these changes are all. */
  readonly historyOf: (extent: HistoryExtent, changes: ReadonlyMap<string, readonly FileChange[]>) => History;
}

/** Judges partnerships of a portfolio apart from the others, batch by batch, to the same effect. */
export class ApartJudge {
  private readonly paths: ReadonlySet<string>;
  private readonly service: PortfolioService;
  /** Files of other partnerships that links lead into. */
  private readonly elsewhere: PortfolioService;

  constructor(private readonly around: Surrounding, private readonly world: World) {
    const { asOf, configuration, partnershipIds } = around;
    const today = (): Day => asOf;
    this.paths = new Set(around.paths);
    this.service = new PortfolioService({ today, asOf, fileExists: world.fileExists, partnershipIds, markdownElsewhere: (path) => this.markdownElsewhere(path) });
    this.elsewhere = new PortfolioService({ today, asOf });
    if (configuration !== undefined) for (const service of [this.service, this.elsewhere]) service.setFile(CONFIGURATION_FILE, configuration);
  }

  /** What a check makes of the partnerships of a batch, in its order. */
  judge({ ids, documents }: Batch): readonly Judged[] {
    const { service } = this;
    service.setHistory(this.world.historyOf(this.around.extent, new Map(documents.map(({ path, changes }) => [path, changes]))));
    for (const { path, text } of documents) service.setFile(path, text);
    const judged = new Map<string, Judged>();
    for (const assessed of service.eachPartnership()) judged.set(assessed.id, judgedFrom(assessed, this.around.outcomes));
    for (const { path } of documents) service.removeFile(path);
    return ids.map((id) => {
      const one = judged.get(id);
      if (!one) throw new Error(`${id} is no partnership by itself`);
      return one;
    });
  }

  private markdownElsewhere(path: string): MarkdownDocument | undefined {
    if (!this.paths.has(path)) return undefined;
    const known = this.elsewhere.targetAt(path);
    if (typeof known === 'object') return known;
    const file = this.world.readFile(path);
    if (!file) return undefined;
    this.elsewhere.take(file);
    const found = this.elsewhere.targetAt(path);
    return typeof found === 'object' ? found : undefined;
  }
}
