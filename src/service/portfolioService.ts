import { parseMarkdown, parseYamlFile, type MarkdownDocument } from '../document/document.ts';
import type { AssessedPartnership } from '../health/assessedPartnership.ts';
import { assessPortfolio, type PortfolioHealth, type Surroundings } from '../health/portfolio.ts';
import type { Day } from '../model/dates.ts';
import type { Report } from '../model/generated/types.ts';
import type { History } from '../model/history.ts';
import { hasSameHeadings } from '../model/links.ts';
import type { PartnershipGroup, Settings } from '../model/partnership.ts';
import { interpret, interpretConfiguration, mayBeOurs, unreadDocument, type Failure, type PartnershipDocument } from '../model/partnershipDocument.ts';
import { makeReport } from '../report/report.ts';
import { portfolioTree } from '../report/tree.ts';
import type { TreeNode } from '../report/treeNode.ts';
import { isSameList } from '../text/sameList.ts';
import type { SourceText } from '../text/sourceText.ts';
import { CharterRevisions, commitsOf } from './charterRevisions.ts';
import { CONFIGURATION_FILE, fileFilter, type FileFilter } from './configuration.ts';
import { Judgements } from './judgements.ts';
import { LinkTargets } from './linkTargets.ts';
import { LongTexts } from './longTexts.ts';
import { partnershipsAround } from './partnershipsAround.ts';

export type { TreeNode } from '../report/treeNode.ts';

/** What the service must be told of the world, because it looks at nothing itself. */
export interface PortfolioServiceOptions {
  /** The local day, `YYYY-MM-DD`; the configuration may pin another. */
  readonly today: () => Day;
  /** The day of judgement that was asked for; it stands over the configuration's. */
  readonly asOf?: Day;
  /** Whether a file is there, for links; without it, links to files that were not given are not looked at. */
  readonly fileExists?: (path: string) => boolean | undefined;
  /** What git remembers of the files. */
  readonly history?: History;
}

/** A file that may be a document: read, or the reason why not. */
interface FileState {
  readonly markdown: MarkdownDocument;
  readonly failure: Failure | undefined;
}

/** A document, and its partnership as it was judged; the configuration belongs to none. */
export interface DocumentInPortfolio {
  readonly document: PartnershipDocument;
  readonly assessed: AssessedPartnership | undefined;
}

/**
 * A portfolio that is kept up to date file by file and judged when it is asked for. Paths are relative to its root, with
 * `/`. Does no I/O; a change judges the partnerships that it touches, not the portfolio.
 */
export class PortfolioService {
  private readonly files = new Map<string, FileState>();
  private readonly interpreted = new Map<MarkdownDocument, { readonly place: string; readonly document: PartnershipDocument | undefined }>();
  private readonly judgements = new Judgements();
  private configuration: PartnershipDocument | undefined;
  private filter: FileFilter = fileFilter({});
  /** What is longer than is read, by the settings as they are. */
  readonly longTexts = new LongTexts();
  private version = 0;
  /** Counts every change of what a link can lead to. */
  private targetsVersion = 0;
  private readonly linkTargets = new LinkTargets();
  private judged: { readonly version: number; readonly asOf: Day; readonly health: PortfolioHealth; report?: Report } | undefined;
  private readonly charterRevisions = new CharterRevisions();

  constructor(private options: PortfolioServiceOptions) {}

  /** Another service with the same files, to try a change on, or to judge them as of another day. What was judged already is not judged again. */
  copy(changed: Pick<PortfolioServiceOptions, 'asOf'> = {}): PortfolioService {
    const options = { ...this.options, ...changed };
    const copy = new PortfolioService(options);
    Object.assign(copy, this, { options, files: new Map(this.files), interpreted: new Map(this.interpreted), longTexts: new LongTexts(this.longTexts), judgements: new Judgements(this.judgements), charterRevisions: new CharterRevisions(this.charterRevisions), linkTargets: new LinkTargets(this.linkTargets) });
    return copy;
  }

  /** Takes a file's text: a Markdown file, or the configuration. Other Markdown than ours costs a look at its beginning. */
  setFile(path: string, text: string): void {
    this.version += 1;
    const failure = this.longTexts.take(path, text);
    if (failure) return this.fail(path, failure);
    if (path === CONFIGURATION_FILE) return this.configure(interpretConfiguration(parseYamlFile(path, text)));
    // What is begun where documents lie may become one.
    if (mayBeOurs(text) || (this.filter.isIncluded(path) && text.startsWith('---'))) this.put(path, { markdown: parseMarkdown(path, text), failure: undefined });
    else this.drop(path);
  }

  /** Notes that a file is there and why it cannot be read. */
  setFailure(path: string, failure: Failure): void {
    this.version += 1;
    this.longTexts.forget(path);
    this.fail(path, failure);
  }

  /** Forgets a file. */
  removeFile(path: string): void {
    this.version += 1;
    this.longTexts.forget(path);
    if (path === CONFIGURATION_FILE) this.configure(undefined);
    else this.drop(path);
  }

  /**
   * Notes that something came or went that may be no document: links may lead to it. `path` may be a folder.
   */
  touched(path: string): void {
    if (!this.linkTargets.concern(path)) return;
    this.targetsVersion += 1;
    this.version += 1;
  }

  /** Something was committed: what rests on the commits of a file is judged again. */
  setHistory(history: History): void {
    const before = this.options.history;
    for (const { partnership, markdown: { path } } of this.documents()) {
      if (!isSameList(commitsOf(before, path), commitsOf(history, path))) this.judgements.forget(partnership);
    }
    this.options = { ...this.options, history };
    this.version += 1;
  }

  /** Whether a path is looked at, by the configuration's `exclude`. */
  isExcluded(path: string): boolean {
    return this.filter.isExcluded(path);
  }

  /** The health of the portfolio as it is now. */
  health(): PortfolioHealth {
    const asOf = this.options.asOf ?? this.settings.asOf ?? this.options.today();
    if (this.judged?.version === this.version && this.judged.asOf === asOf) return this.judged.health;
    const health = assessPortfolio({
      documents: this.documents(),
      configuration: this.configuration,
      asOf,
      linkTarget: ({ markdown: { path } }, target) => this.linkTargets.at({ path, target }, (other) => this.files.get(other)?.markdown, this.options.fileExists),
      changedOn: (document) => this.options.history?.editedOn(document.markdown.path),
      charterRevisions: (charter) => this.charterRevisions.of(charter, this.options.history, () => this.documents()),
    }, (group, around) => this.assess(group, around));
    this.judged = { version: this.version, asOf, health };
    this.judgements.keepOnly(new Set(health.partnerships.map(({ id }) => id)));
    return health;
  }

  /** Everything that was found, in the form that every output is made from. */
  report(): Report {
    const health = this.health();
    if (!this.judged?.report) this.judged = { version: this.version, asOf: health.asOf, health, report: makeReport(health) };
    return this.judged.report as Report;
  }

  /**
   * Every partnership in turn, for whoever makes something of each. What was read and worked out of one is let go when the next
   * is asked for, so that a portfolio of any size takes little room; whoever asks again waits for it again.
   */
  *eachPartnership(): Generator<AssessedPartnership, void> {
    for (const assessed of this.health().partnerships) {
      yield assessed;
      assessed.forget();
    }
  }

  /** The health tree, the worst partnership first. */
  tree(): readonly TreeNode[] {
    return portfolioTree(this.health());
  }

  /** A document and what is known of the partnership it belongs to; undefined where a path holds none of ours. */
  documentAt(path: string): DocumentInPortfolio | undefined {
    if (path === CONFIGURATION_FILE) return this.configuration && { document: this.configuration, assessed: undefined };
    const state = this.files.get(path);
    const document = state && !state.failure ? this.interpret(state.markdown) : undefined;
    return document && { document, assessed: this.health().partnerships.find(({ documents }) => documents.includes(document)) };
  }

  /** Whether a path holds a document of ours, or a file in place of one that could not be read. */
  holds(path: string): boolean {
    return this.files.get(path)?.failure !== undefined || (path === CONFIGURATION_FILE ? this.configuration !== undefined : this.documentAt(path) !== undefined);
  }

  /** The text of a file that holds, or may hold, a document; undefined where none was given. */
  sourceOf(path: string): SourceText | undefined {
    return (path === CONFIGURATION_FILE ? this.configuration?.markdown : this.files.get(path)?.markdown)?.source;
  }

  /** Every document of ours that can be read, the configuration last. */
  allDocuments(): readonly PartnershipDocument[] {
    return [...this.documents().filter(({ failure }) => !failure), ...(this.configuration ? [this.configuration] : [])];
  }

  /** The text of a line of a document, for a frame; empty where it is not known. */
  lineText(path: string, line: number): string {
    return this.sourceOf(path)?.lineText(line) ?? '';
  }

  /** What git remembers of the files; undefined where it is out of reach. */
  get history(): History | undefined {
    return this.options.history;
  }

  private get settings(): Settings {
    return this.configuration?.data ?? {};
  }

  private configure(configuration: PartnershipDocument | undefined): void {
    this.configuration = configuration;
    this.filter = fileFilter(this.settings);
    const read = (): readonly (readonly [string, string])[] => [...this.files].map(([path, { markdown }]) => [path, markdown.source.text]);
    for (const [path, text] of this.longTexts.allow(this.settings.limits?.documentLength, read)) this.setFile(path, text);
  }

  private fail(path: string, failure: Failure): void {
    const markdown = parseMarkdown(path, '');
    if (path === CONFIGURATION_FILE) this.configure(unreadDocument(markdown, '', failure));
    else this.put(path, { markdown, failure });
  }

  private put(path: string, state: FileState): void {
    const before = this.files.get(path);
    if (!before || !hasSameHeadings(before.markdown, state.markdown)) this.targetsVersion += 1;
    if (before) this.interpreted.delete(before.markdown);
    // A file stays at its place among the others.
    this.files.set(path, state);
  }

  private drop(path: string): void {
    const before = this.files.get(path);
    // What is not ours may be what a link leads to all the same.
    if (!before) return this.touched(path);
    this.targetsVersion += 1;
    this.interpreted.delete(before.markdown);
    this.files.delete(path);
  }

  private documents(): readonly PartnershipDocument[] {
    const read: PartnershipDocument[] = [];
    const failed: (FileState & { readonly failure: Failure })[] = [];
    for (const [path, { markdown, failure }] of this.files) {
      if (this.filter.isExcluded(path)) continue;
      const document = failure ? undefined : this.interpret(markdown);
      if (document) read.push(document);
      if (failure && (failure.type === 'unopened' ? this.filter.mayHold(path) : this.filter.isIncluded(path))) failed.push({ markdown, failure });
    }
    const around = partnershipsAround(read);
    return [...read, ...failed.map(({ markdown, failure }) => this.unread(markdown, failure, around(markdown.path)))];
  }

  private interpret(markdown: MarkdownDocument): PartnershipDocument | undefined {
    const place = this.filter.isIncluded(markdown.path) ? 'included' : 'elsewhere';
    const known = this.interpreted.get(markdown);
    if (known?.place === place) return known.document;
    const document = interpret(markdown, place);
    this.interpreted.set(markdown, { place, document });
    return document;
  }

  private unread(markdown: MarkdownDocument, failure: Failure, partnership: string): PartnershipDocument {
    const known = this.interpreted.get(markdown)?.document;
    if (known?.partnership === partnership) return known;
    const document = unreadDocument(markdown, partnership, failure);
    this.interpreted.set(markdown, { place: 'included', document });
    return document;
  }

  private assess(group: PartnershipGroup, around: Surroundings): AssessedPartnership {
    return this.judgements.assess(group, around, this.targetsVersion);
  }

  /** What stands at a path, for links: a text, or whether there is something else. */
  targetAt(path: string): MarkdownDocument | 'there' | 'missing' | 'unknown' {
    const markdown = this.files.get(path)?.markdown;
    if (markdown) return markdown;
    const exists = this.options.fileExists?.(path);
    return exists === undefined ? 'unknown' : exists ? 'there' : 'missing';
  }
}
