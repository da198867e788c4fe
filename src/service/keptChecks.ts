import type { MarkdownDocument } from '../document/document.ts';
import type { AssessedPartnership } from '../health/assessedPartnership.ts';
import { isReferable } from '../model/partnership.ts';
import type { PartnershipDocument } from '../model/partnershipDocument.ts';
import { takePart, type Outcomes } from '../report/report.ts';
import type { ResultCache } from './cachedTrend.ts';
import { CONFIGURATION_FILE } from './configuration.ts';
import type { Judged } from './judgedApart.ts';
import type { PortfolioService } from './portfolioService.ts';

/** What is kept of a partnership that was judged. */
interface Kept extends Omit<Judged, 'links'> {
  /** Every path that its links lead to, and what was there. */
  readonly links: readonly (readonly [path: string, state: string])[];
}

/** The partnerships of the latest run, under their names in the cache, and everything that all of them rest on. */
interface Latest {
  readonly commit: string;
  readonly basis: string;
  readonly names: Readonly<Record<string, string>>;
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
  private readonly around: string;
  private readonly latest: Latest | undefined;
  private readonly used = new Map<string, string>();
  private readonly names = new Map<MarkdownDocument, string>();
  private readonly states = new Map<string, string>();

  constructor(private readonly service: PortfolioService, private readonly cache: ResultCache, outcomes: Outcomes) {
    const { asOf, partnerships } = service.health();
    const configuration = service.sourceOf(CONFIGURATION_FILE)?.text ?? '';
    this.around = cache.nameOf([asOf, configuration, service.history?.extent() ?? 'none', outcomes, ...partnerships.filter(isReferable).map(({ id }) => id)]);
    const latest = cache.get(LATEST) as Latest | undefined;
    // Git need not be asked what became of each file, when nothing at all is new.
    this.latest = latest && latest.commit === this.commit && latest.basis === this.basis() ? latest : undefined;
  }

  /** Takes what is kept of a partnership, if everything that it rests on is as it was; answers whether it was. */
  recall(assessed: AssessedPartnership): boolean {
    const kept = this.cache.get(this.nameOf(assessed)) as Kept | undefined;
    if (!kept?.links.every(([path, state]) => this.stateOf(path) === state)) return false;
    assessed.recall(kept.summary);
    takePart(assessed, kept.part);
    return true;
  }

  /** Keeps what has been made of a partnership. */
  keep(assessed: AssessedPartnership, { summary, part, links }: Judged): void {
    this.cache.set(this.nameOf(assessed), { summary, part, links: links.map((path) => [path, this.stateOf(path)]) } satisfies Kept);
  }

  /** Notes what this run has used, for the next. */
  finish(): void {
    const names = Object.fromEntries(this.used);
    if (!this.latest) this.cache.set(LATEST, { commit: this.commit, basis: this.basis(), names } satisfies Latest);
  }

  private get commit(): string { return this.service.history?.head() ?? ''; }

  private basis(): string {
    const documents = this.service.health().partnerships.flatMap((one) => one.documents);
    return this.cache.nameOf([this.around, ...documents.flatMap(({ failure, partnership, markdown }) => [partnership, failure?.message ?? '', this.nameOfText(markdown)])]);
  }

  private nameOf(assessed: AssessedPartnership): string {
    const name = this.used.get(assessed.id) ?? this.latest?.names[assessed.id] ?? this.nameByHistory(assessed);
    this.used.set(assessed.id, name);
    return name;
  }

  private nameByHistory({ id, documents }: AssessedPartnership): string {
    return this.cache.nameOf([this.around, id, ...documents.flatMap((document) => [this.nameOfText(document.markdown), ...this.notesOn(document)])]);
  }

  /** Each text is gone through once. */
  private nameOfText(markdown: MarkdownDocument): string {
    const known = this.names.get(markdown);
    if (known !== undefined) return known;
    const name = this.cache.nameOf([markdown.path, markdown.source.text]);
    this.names.set(markdown, name);
    return name;
  }

  /** What is known of a document beside its text. */
  private notesOn({ kind, failure, markdown: { path } }: PartnershipDocument): readonly string[] {
    const { history } = this.service;
    const commits = kind === 'charter' ? (history?.changesOf(path) ?? []).map(({ day, blob }) => `${day} ${blob}`) : [];
    return [failure?.message ?? '', history?.editedOn(path) ?? '', ...commits];
  }

  /** What is at the other end of a link: a document of a certain text, another file, or nothing. */
  private stateOf(path: string): string {
    const known = this.states.get(path);
    if (known !== undefined) return known;
    const target = this.service.targetAt(path);
    const state = typeof target === 'string' ? target : this.nameOfText(target);
    this.states.set(path, state);
    return state;
  }
}
