import type { PartnershipTrend, Trend } from '../model/generated/types.ts';
import type { PortfolioFile } from '../model/portfolioFile.ts';
import { FORMAT, RULE_SET } from '../report/version.ts';
import { compare } from '../text/compare.ts';
import { CONFIGURATION_FILE } from './configuration.ts';
import { PortfolioService, type PortfolioServiceOptions } from './portfolioService.ts';
import { trendOf } from './timeline.ts';

/** Keeps results under names that say everything that they were made of, so that none can grow old. */
export interface ResultCache {
  /** A short name for some texts; others have another name. */
  readonly nameOf: (texts: readonly string[]) => string;
  /** What was kept under a name; undefined when nothing was. */
  readonly get: (name: string) => unknown;
  /** Keeps what JSON can say. */
  readonly set: (name: string, value: unknown) => void;
}

type TextFile = Extract<PortfolioFile, { readonly text: string }>;

/** What is kept of a file: where it belongs; null when it is no document of a partnership. */
type Belonging = { readonly partnership: string; readonly isCharter: boolean } | null;

/** A file with its name in the cache. */
interface NamedFile {
  readonly file: TextFile;
  readonly name: string;
}

/**
 * The trend of a portfolio from its files, as `trendOf` makes it; but a partnership of which every text, every commit of its
 * charter, the settings and the day are as they were once before is neither read nor judged again.
 */
export function cachedTrend(files: readonly PortfolioFile[], options: PortfolioServiceOptions, cache: ResultCache): Trend {
  const service = new PortfolioService(options);
  const configuration = files.find((file): file is TextFile => 'text' in file && file.path === CONFIGURATION_FILE);
  if (configuration) service.setFile(configuration.path, configuration.text);
  const texts = files.filter((file): file is TextFile => 'text' in file && !service.longTexts.reasonFor(file.path, file.text));
  // What cannot be read, or is too long to be, belongs to the partnership around it, which only all of the documents tell.
  if (texts.length < files.length) return trendOf(serviceWith(files, options));
  const history = options.history?.extent() ?? 'none';
  const { asOf } = service.health();
  const around = cache.nameOf([asOf, configuration?.text ?? '', history]);
  const named = texts
    .filter(({ path }) => path !== CONFIGURATION_FILE && !service.isExcluded(path))
    .map((file): NamedFile => ({ file, name: cache.nameOf([around, file.path, file.text]) }));
  learn(named, service, cache);
  const partnerships = trends(named, service, { around, options, cache });
  return { version: FORMAT, rules: RULE_SET, asOf, history, partnerships };
}

/** A service that has some files; the configuration comes first. */
export function serviceWith(files: readonly PortfolioFile[], options: PortfolioServiceOptions): PortfolioService {
  const service = new PortfolioService(options);
  for (const file of files) service.take(file);
  return service;
}

/** Reads the files of which it is not known where they belong. */
function learn(files: readonly NamedFile[], service: PortfolioService, cache: ResultCache): void {
  const unknown = files.filter(({ name }) => cache.get(name) === undefined);
  if (unknown.length === 0) return;
  for (const { file } of unknown) service.setFile(file.path, file.text);
  const documents = new Map(service.allDocuments().map((document) => [document.markdown.path, document]));
  for (const { file, name } of unknown) {
    const document = documents.get(file.path);
    cache.set(name, (document ? { partnership: document.partnership, isCharter: document.kind === 'charter' } : null) satisfies Belonging);
  }
}

interface Known {
  readonly around: string;
  readonly options: PortfolioServiceOptions;
  readonly cache: ResultCache;
}

function trends(files: readonly NamedFile[], service: PortfolioService, known: Known): readonly PartnershipTrend[] {
  const { cache } = known;
  const groups = groupsOf(files, cache).map((group) => ({ ...group, name: nameOfGroup(group, known) }));
  const missing = groups.filter(({ name }) => cache.get(name) === undefined);
  if (missing.length > 0) {
    for (const { members } of missing) for (const { file } of members) service.setFile(file.path, file.text);
    const made = new Map(trendOf(service).partnerships.map((one) => [one.partnership, one]));
    for (const { id, name } of missing) cache.set(name, made.get(id) ?? null);
  }
  // Only what was made here is kept under these names.
  return groups.flatMap(({ name }) => (cache.get(name) as PartnershipTrend | null) ?? []);
}

interface Group {
  readonly id: string;
  readonly members: readonly NamedFile[];
}

function groupsOf(files: readonly NamedFile[], cache: ResultCache): readonly Group[] {
  const groups = new Map<string, NamedFile[]>();
  for (const file of files) {
    const belonging = cache.get(file.name) as Belonging;
    if (!belonging) continue;
    const members = groups.get(belonging.partnership) ?? [];
    members.push(file);
    groups.set(belonging.partnership, members);
  }
  return [...groups].map(([id, members]) => ({ id, members })).sort((a, b) => compare(a.id, b.id));
}

/** Everything that the trend of a partnership is made of; of its past only the commits of its charter. */
function nameOfGroup({ id, members }: Group, { around, options: { history }, cache }: Known): string {
  const charters = members.filter(({ name }) => (cache.get(name) as Belonging)?.isCharter);
  const commits = charters.flatMap(({ file }) => (history?.changesOf(file.path) ?? []).map(({ day, blob }) => `${day} ${blob}`));
  return cache.nameOf([around, id, ...members.map(({ name }) => name), '', ...commits]);
}
