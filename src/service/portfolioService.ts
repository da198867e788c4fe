import { MarkdownReader, parseMarkdown, parseYamlFile, type MarkdownDocument } from '../document/document.ts';
import type { AssessedPartnership } from '../health/assessedPartnership.ts';
import { assessPortfolio, type PortfolioHealth } from '../health/portfolio.ts';
import type { Day } from '../model/dates.ts';
import type { Report } from '../model/generated/types.ts';
import type { History } from '../model/history.ts';
import { anchorsOf, hasSameHeadings, type RelativeLink } from '../model/links.ts';
import { isDocumentHome } from '../model/documentHomes.ts';
import type { Settings } from '../model/partnership.ts';
import {
  interpretConfiguration, mayBeOurs, unreadDocument, type Failure, type PartnershipDocument,
} from '../model/partnershipDocument.ts';
import type { PortfolioFile } from '../model/portfolioFile.ts';
import { makeReport } from '../report/report.ts';
import { portfolioTree } from '../report/tree.ts';
import type { TreeNode } from '../report/treeNode.ts';
import type { LinkTarget } from '../rules/documentRule.ts';
import { isSameList } from '../text/sameList.ts';
import { SourceText } from '../text/sourceText.ts';
import { CharterRevisions, commitsOf } from './charterRevisions.ts';
import { CONFIGURATION_FILE, fileFilter } from './configuration.ts';
import { Holdings } from './holdings.ts';
import { Judgements } from './judgements.ts';
import { LinkTargets } from './linkTargets.ts';
import { LongTexts } from './longTexts.ts';

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
  /** Ids of all partnerships that may be referred to, where only some are given. */
  readonly partnershipIds?: readonly string[];
  /** A document that was not given, for links that lead into it. */
  readonly markdownElsewhere?: (path: string) => MarkdownDocument | undefined;
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
  private readonly holdings: Holdings = new Holdings();
  private readonly reader = new MarkdownReader();
  private readonly judgements: Judgements = new Judgements();
  private readonly links: LinkTargets = new LinkTargets();
  private readonly charterRevisions: CharterRevisions = new CharterRevisions();
  private configuration: PartnershipDocument | undefined;
  /** What is longer than is read, by the settings as they are. */
  readonly longTexts: LongTexts = new LongTexts();
  private version = 0;
  private judged: { readonly version: number; readonly asOf: Day; readonly health: PortfolioHealth; report?: Report } | undefined;

  constructor(private options: PortfolioServiceOptions) {}

  /** Another service with the same files, to try a change on, or to judge them as of another day. What was judged already is not judged again. */
  copy(changed: Pick<PortfolioServiceOptions, 'asOf'> = {}): PortfolioService {
    const options = { ...this.options, ...changed };
    const copy = new PortfolioService(options);
    Object.assign(copy, this, {
      options, holdings: new Holdings(this.holdings), reader: new MarkdownReader(), judgements: new Judgements(this.judgements),
      links: new LinkTargets(this.links), longTexts: new LongTexts(this.longTexts), charterRevisions: new CharterRevisions(this.charterRevisions),
    });
    return copy;
  }

  /** Takes a file's text, or notes that it is there and why it cannot be read. */
  take(file: PortfolioFile): void {
    if ('text' in file) return this.setSource(file.path, new SourceText(file.stored ?? file.text));
    this.version += 1;
    this.longTexts.forget(file.path);
    this.fail(file.path, file.failure);
  }

  /** Takes a file's text: a Markdown file, or the configuration. Other Markdown than ours costs a look at its beginning. */
  setFile(path: string, text: string): void {
    this.setSource(path, new SourceText(text));
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
    const askers = this.links.askersOf(path);
    if (askers.size === 0) return;
    for (const id of askers) this.judgements.forget(id);
    this.version += 1;
  }

  /** Something was committed: what rests on the commits of a file is judged again. */
  setHistory(history: History): void {
    const before = this.options.history;
    const isAsBefore = ({ markdown: { path } }: PartnershipDocument): boolean => isSameList(commitsOf(before, path), commitsOf(history, path));
    for (const { id, documents } of this.holdings.groups()) if (!documents.every(isAsBefore)) this.judgements.forget(id);
    this.options = { ...this.options, history };
    this.version += 1;
  }

  /** Whether a path is looked at, by the configuration's `exclude`. */
  isExcluded(path: string): boolean {
    return this.holdings.isExcluded(path);
  }

  /** The health of the portfolio as it is now. */
  health(): PortfolioHealth {
    const asOf = this.options.asOf ?? this.settings.asOf ?? this.options.today();
    if (this.judged?.version === this.version && this.judged.asOf === asOf) return this.judged.health;
    const health = assessPortfolio({
      groups: this.holdings.groups(),
      configuration: this.configuration,
      ...(this.options.partnershipIds && { partnershipIds: this.options.partnershipIds }),
      asOf,
      linkTarget: (document, link) => this.linkTarget(document, link),
      changedOn: (document) => this.options.history?.editedOn(document.markdown.path),
      charterRevisions: (charter) => this.charterRevisions.of(charter, this.options.history, () => this.holdings.documents()),
    }, (group, around) => this.judgements.assess(group, around));
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
    const document = this.holdings.documentAt(path);
    return document && { document, assessed: this.assessedOf(document) };
  }

  /** The id of the partnership that the document at a path names; undefined where there is none that can be read. */
  partnershipAt(path: string): string | undefined {
    return this.holdings.documentAt(path)?.partnership;
  }

  /** Whether a path holds a document of ours, or a file in place of one that could not be read. */
  holds(path: string): boolean {
    return this.holdings.hasFailed(path) || (path === CONFIGURATION_FILE ? this.configuration !== undefined : this.documentAt(path) !== undefined);
  }

  /** A file that holds, or may hold, a document; undefined where none was given. */
  markdownAt(path: string): MarkdownDocument | undefined {
    return path === CONFIGURATION_FILE ? this.configuration?.markdown : this.holdings.markdownAt(path);
  }

  /** Its text. */
  sourceOf(path: string): SourceText | undefined {
    return this.markdownAt(path)?.source;
  }

  /** Every document of ours that can be read, the configuration last. */
  allDocuments(): readonly PartnershipDocument[] {
    return [...this.holdings.documents(), ...(this.configuration ? [this.configuration] : [])];
  }

  /** Paths of all files that hold, or may hold, a document. */
  paths(): readonly string[] {
    return this.holdings.paths();
  }

  /** The text of a line of a document, for a frame; empty where it is not known. */
  lineText(path: string, line: number): string {
    return this.sourceOf(path)?.lineText(line) ?? '';
  }

  /** What git remembers of the files; undefined where it is out of reach. */
  get history(): History | undefined {
    return this.options.history;
  }

  private get settings(): Settings { return this.configuration?.data ?? {}; }

  private setSource(path: string, source: SourceText): void {
    this.version += 1;
    const { text } = source;
    const failure = this.longTexts.take(path, text);
    if (failure) return this.fail(path, failure);
    if (path === CONFIGURATION_FILE) return this.configure(interpretConfiguration(parseYamlFile(path, text)));
    // What is begun where documents lie may become one, and what stands in the place of one was one, or is to be.
    if (mayBeOurs(text) || (this.holdings.isIncluded(path) && (text.startsWith('---') || isDocumentHome(path)))) this.put(path, this.reader.read(path, source), undefined);
    else this.drop(path);
    // Of many files it may be long until somebody looks into this one.
    source.forget();
  }

  private configure(configuration: PartnershipDocument | undefined): void {
    this.configuration = configuration;
    this.holdings.filterBy(fileFilter(this.settings));
    for (const [path, text] of this.longTexts.allow(this.settings.limits?.documentLength, () => this.holdings.texts())) this.setFile(path, text);
  }

  private fail(path: string, failure: Failure): void {
    const markdown = parseMarkdown(path, '');
    if (path === CONFIGURATION_FILE) this.configure(unreadDocument(markdown, '', failure));
    else this.put(path, markdown, failure);
  }

  private put(path: string, markdown: MarkdownDocument, failure: Failure | undefined): void {
    const before = this.holdings.markdownAt(path);
    // Headings are read only where a link may lead to one.
    if (this.links.askersOf(path).size > 0 && !(before && hasSameHeadings(before, markdown))) this.touched(path);
    this.holdings.put(path, markdown, failure);
  }

  private drop(path: string): void {
    // What is not ours may be what a link leads to all the same.
    this.touched(path);
    this.holdings.drop(path);
  }

  private assessedOf(document: PartnershipDocument): AssessedPartnership | undefined {
    return this.health().partnerships.find(({ id, documents }) => id === document.partnership && documents.includes(document));
  }

  /** What stands at a path, for links: a text, or whether there is something else. */
  targetAt(path: string): MarkdownDocument | 'there' | 'missing' | 'unknown' {
    const markdown = this.holdings.markdownAt(path) ?? this.options.markdownElsewhere?.(path);
    if (markdown) return markdown;
    const exists = this.options.fileExists?.(path);
    return exists === undefined ? 'unknown' : exists ? 'there' : 'missing';
  }

  private linkTarget({ partnership }: PartnershipDocument, { path }: RelativeLink): LinkTarget | undefined {
    if (path === undefined) return undefined;
    this.links.asked(path, partnership);
    const found = this.targetAt(path);
    if (typeof found === 'object') return { exists: true, anchors: () => anchorsOf(found) };
    return found === 'unknown' ? undefined : { exists: found === 'there' };
  }
}
