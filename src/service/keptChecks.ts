import type { AssessedPartnership } from '../health/assessedPartnership.ts';
import type { Day } from '../model/dates.ts';
import type { Finding } from '../model/generated/types.ts';
import { referableIds } from '../model/partnership.ts';
import type { PartnershipDocument } from '../model/partnershipDocument.ts';
import type { CheckedPortfolio } from '../report/checkResult.ts';
import { findingsBeside, outcomesIn, reportFrom, takePart, type Outcomes } from '../report/report.ts';
import { CONFIGURATION_FILE } from './configuration.ts';
import { commitsNamed, DocumentNames } from './documentNames.ts';
import type { FilesRead } from './filesRead.ts';
import { linkedFrom, type Judged } from './judgedApart.ts';
import type { PortfolioAtHand } from './portfolioAtHand.ts';
import type { ResultCache } from './resultCache.ts';

/** Every path that links lead to, and what was there. */
type Links = readonly (readonly [path: string, state: string])[];

/** What is kept of a partnership that was judged. */
interface Kept extends Omit<Judged, 'links'> {
  /** Its documents. */
  readonly paths: readonly string[];
  readonly links: Links;
}

/** The latest run. */
interface Latest {
  /** The newest commit that it knew. */
  readonly commit: string;
  /** Names everything that it rested on, but for what its links lead to outside of the portfolio's files. */
  readonly basis: string;
  readonly asOf: Day;
  /** The partnerships in the order of the report, and their names in the cache. */
  readonly names: readonly (readonly [id: string, name: string])[];
  /** What was found beside the partnerships. */
  readonly beside: readonly Finding[];
  /** Those of documents that belong to none. */
  readonly links: Links;
  readonly documents: number;
}

const LATEST = 'latest';

/** The commit of which a cache may hold all that follows; undefined when it holds nothing. */
export function latestCommit(cache: ResultCache): string | undefined {
  return (cache.get(LATEST) as Latest | undefined)?.commit;
}

/**
 * What a check made of each partnership, kept from one run to the next under a name that says all that it rests on: every text,
 * the commits of its documents, the settings, the day, the ids of the others. So nothing kept can be out of date, but for
 * what links lead to, which is looked at again.
 */
export class KeptChecks {
  private readonly documentNames: DocumentNames;
  private readonly basis: string;
  private readonly latest: Latest | undefined;
  private readonly latestNames: ReadonlyMap<string, string>;
  private aroundName: string | undefined;
  private readonly names = new Map<string, string>();

  constructor(private readonly portfolio: PortfolioAtHand, private readonly files: FilesRead, private readonly outcomes: Outcomes, private readonly cache: ResultCache) {
    const { asOf, today } = portfolio.options;
    this.documentNames = new DocumentNames(cache);
    this.basis = cache.nameOf([asOf ?? '', today(), outcomes, this.extent, this.commit, files.name()]);
    const latest = cache.get(LATEST) as Latest | undefined;
    this.latest = latest?.basis === this.basis ? latest : undefined;
    this.latestNames = new Map(this.latest?.names);
  }

  /** All that was made of the portfolio, when nothing at all is new since the latest run; then nobody need look into its files. */
  whole(): CheckedPortfolio | undefined {
    if (!this.latest) return undefined;
    const { asOf, beside, documents, names, links } = this.latest;
    const kept = names.flatMap(([, name]) => (this.cache.get(name) as Kept | undefined) ?? []);
    // The files are as they were; what else links lead to may not be.
    const outside = [links, ...kept.map((one) => one.links)].flat().filter(([path]) => !this.files.has(path));
    if (kept.length < names.length || !outside.every(([path, state]) => this.stateOutside(path) === state)) return undefined;
    const assessed = (id: string): AssessedPartnership => this.portfolio.service.health().partnerships.find((one) => one.id === id) as AssessedPartnership;
    return {
      report: reportFrom({ asOf, documents, beside, parts: kept.map(({ part }) => part) }, (id) => outcomesIn(assessed(id))),
      documents: kept.flatMap(({ paths, part: { standing: { partnership } } }) => paths.map((path) => ({ path, partnership }))),
    };
  }

  /** Takes what is kept of a partnership, if everything that it rests on is as it was; answers whether it was. */
  recall(assessed: AssessedPartnership): boolean {
    const kept = this.keptAs(this.nameOf(assessed));
    if (!kept) return false;
    assessed.recall(kept.summary);
    takePart(assessed, kept.part);
    return true;
  }

  /** Keeps what has been made of a partnership. */
  keep(assessed: AssessedPartnership, { summary, part, links }: Judged): void {
    const paths = assessed.documents.map(({ markdown: { path } }) => path);
    this.cache.set(this.nameOf(assessed), { summary, part, paths, links: this.statesOf(links) } satisfies Kept);
  }

  /** Notes what came of the whole, for the next run. */
  finish(): void {
    const { service } = this.portfolio;
    const health = service.health();
    const { asOf, documents, partnerships } = health;
    const owned = new Set(partnerships.flatMap((one) => one.documents));
    const homeless = service.allDocuments().filter((document) => !owned.has(document));
    this.cache.set(LATEST, {
      commit: this.commit,
      basis: this.basis,
      asOf,
      names: partnerships.map((one) => [one.id, this.nameOf(one)]),
      beside: findingsBeside(health),
      links: this.statesOf(linkedFrom(homeless)),
      documents,
    } satisfies Latest);
  }

  private get commit(): string { return this.portfolio.options.history?.head() ?? ''; }

  private get extent(): string { return this.portfolio.options.history?.extent() ?? 'none'; }

  /** What is the same for every partnership. */
  private get around(): string { return (this.aroundName ??= this.nameOfAround()); }

  private nameOfAround(): string {
    const { service } = this.portfolio;
    const { asOf, partnerships } = service.health();
    return this.cache.nameOf([asOf, service.sourceOf(CONFIGURATION_FILE)?.text ?? '', this.extent, this.outcomes, ...referableIds(partnerships)]);
  }

  private keptAs(name: string): Kept | undefined {
    const kept = this.cache.get(name) as Kept | undefined;
    return kept && this.isAsItWas(kept.links) ? kept : undefined;
  }

  /** Git need not be asked what became of each file, when nothing at all is new. */
  private nameOf(assessed: AssessedPartnership): string {
    const name = this.names.get(assessed.id) ?? this.latestNames.get(assessed.id) ?? this.nameByHistory(assessed);
    this.names.set(assessed.id, name);
    return name;
  }

  private nameByHistory({ id, documents }: AssessedPartnership): string {
    return this.cache.nameOf([this.around, id, ...documents.flatMap((document) => this.notesOn(document))]);
  }

  /** What a document is, and what is known of it beside its text. */
  private notesOn(document: PartnershipDocument): readonly string[] {
    const { history } = this.portfolio.options;
    return [this.documentNames.of(document), history?.editedOn(document.markdown.path) ?? '', ...commitsNamed(document, history)];
  }

  private statesOf(links: readonly string[]): Links {
    return links.map((path) => [path, this.stateOf(path)]);
  }

  private isAsItWas(links: Links): boolean {
    return links.every(([path, state]) => this.stateOf(path) === state);
  }

  /** What is at the other end of a link: a document of a certain text, another file, or nothing. */
  private stateOf(path: string): string {
    const target = this.portfolio.service.markdownAt(path);
    return target ? this.documentNames.ofText(target) : this.stateOutside(path);
  }

  private stateOutside(path: string): string {
    return this.portfolio.options.fileExists?.(path) ? 'there' : 'missing';
  }
}
