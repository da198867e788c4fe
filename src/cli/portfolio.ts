import { statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { isDay } from '../model/dates.ts';
import type { PortfolioFile } from '../model/portfolioFile.ts';
import type { History } from '../model/history.ts';
import type { CheckedPortfolio } from '../report/checkResult.ts';
import type { FilesRead } from '../service/filesRead.ts';
import type { PortfolioAtHand } from '../service/portfolioAtHand.ts';
import type { PortfolioServiceOptions } from '../service/portfolioService.ts';
import { fileExists, findConfiguredRoot, readPortfolioFiles } from '../workspace/portfolioFiles.ts';
import { beginHistory } from '../workspace/gitHistory.ts';
import { CliError, type CliIo } from './io.ts';
import { WORTHWHILE } from './judging/helper.ts';
import { Progress } from './progress.ts';
import { SetAside, TakenAtOnce, type ReadTexts } from './readTexts.ts';

/** A portfolio as the command line was pointed at it. */
export interface OpenedPortfolio extends PortfolioAtHand {
  /** Absolute path of the portfolio's root. */
  readonly root: string;
  /** Whether it is what lies on disk, and not what is staged, say. */
  readonly isOnDisk: boolean;
  /** Whether a file was found to be another when it was read again, so that what was made of it may not be kept. */
  readonly hasMoved: () => boolean;
  /** Whether a path of the portfolio is among those that were asked for. */
  readonly isAsked: (path: string) => boolean;
  /** Files that were asked for by name and are no documents of ours, as the user would name them. */
  readonly strangers: (checked: CheckedPortfolio) => readonly string[];
  /** A path of the portfolio, relative to where the user stands, for other programs. */
  readonly relativePath: (path: string) => string;
  /** A path of the portfolio, relative to where the user stands, so that a terminal can open it. */
  readonly showPath: (path: string) => string;
  /** The text of a line of a file; empty where it is not known. */
  readonly lineText: (path: string, line: number) => string;
}

/** Where the files of a portfolio are read from. */
export interface PortfolioSource {
  /** The configuration first, then all that is not left out; `isExcluded` is asked once the configuration has been handed on. */
  readonly files: (isExcluded: (path: string) => boolean) => Iterable<PortfolioFile>;
  /** Whether a file or a folder is there. */
  readonly has: (path: string) => boolean;
  /** Whether a file was found to be another when it was read again. */
  readonly hasMoved?: () => boolean;
}

/** How a portfolio is opened. */
export interface OpenOptions {
  /** The day of judgement. */
  readonly asOf?: string | undefined;
  /** What is read in place of what is on disk, seen from the root. */
  readonly source?: (root: string) => PortfolioSource;
  /** The commit of which all that follows may be known: its history is read only when somebody asks. */
  readonly knownCommit?: string | undefined;
  /** Is told of every file. */
  readonly read?: FilesRead | undefined;
  /** Is called for each file from then on that so many documents are there that a second thread is worth while. */
  readonly whenWorthwhile?: () => void;
}

/** Which portfolio is meant, and what of it was asked for. */
export interface LocatedPortfolio {
  /** Absolute path of the portfolio's root. */
  readonly root: string;
  readonly asked: readonly Asked[];
}

/**
 * Finds the portfolio that the given files and folders belong to: the nearest folder above them with a configuration,
 * else the folder itself, else where the user stands.
 */
export function locatePortfolio(paths: readonly string[], { cwd }: CliIo): LocatedPortfolio {
  const asked = (paths.length === 0 ? ['.'] : paths).map((path) => existing(path, cwd));
  return { root: rootOf(asked, cwd), asked };
}

/** Finds a portfolio and reads it. */
export function openPortfolio(paths: readonly string[], options: OpenOptions, io: CliIo): Promise<OpenedPortfolio> {
  return readPortfolio(locatePortfolio(paths, io), options, io);
}

/**
 * Reads a portfolio. A partnership is always judged whole; what was asked for decides what is reported. Where the history is not
 * read, because what follows from it may be known, the files wait as well until somebody asks what is in them.
 */
export async function readPortfolio({ root, asked }: LocatedPortfolio, { asOf, source = onDisk, knownCommit, read, whenWorthwhile }: OpenOptions, io: CliIo): Promise<OpenedPortfolio> {
  const { files, has, hasMoved = () => false } = source(root);
  const { history, arrived } = beginHistory(root, knownCommit);
  const options = serviceOptions(asOf, has, history, io);
  const texts = knownCommit === undefined ? new TakenAtOnce(options) : new SetAside(options);
  await forEach(files((path) => texts.isExcluded(path)), io, (file) => {
    read?.add(file);
    texts.take(file);
    if (texts.documents >= WORTHWHILE) whenWorthwhile?.();
  });
  await arrived;
  return {
    options,
    get service() { return texts.service; },
    root,
    isOnDisk: source === onDisk,
    hasMoved,
    isAsked: askedFor(asked, root),
    strangers: (checked) => strangersIn({ root, asked }, checked, texts, io),
    relativePath: (path) => relative(io.cwd, resolve(root, path)).split(sep).join('/'),
    showPath: (path) => shown(resolve(root, path), io.cwd),
    lineText: (path, line) => texts.lineText(path, line),
  };
}

/** Only a file that was named may be a stranger; one that was checked is none, so that mostly nobody need know what is in the files. */
function strangersIn({ root, asked }: LocatedPortfolio, { documents }: CheckedPortfolio, texts: ReadTexts, { cwd }: CliIo): readonly string[] {
  const inPortfolio = ({ path }: Asked): string => relative(root, path).split(sep).join('/');
  const named = asked.filter(({ isFolder }) => !isFolder);
  const checked = new Set(named.length === 0 ? [] : documents.map(({ path }) => path));
  const strangers = named.filter((one) => !checked.has(inPortfolio(one)) && !texts.service.holds(inPortfolio(one)));
  return strangers.map(({ path }) => shown(path, cwd));
}

/** One run sees one world: midnight may pass in it, and files may come and go. */
function serviceOptions(asOf: string | undefined, has: (path: string) => boolean, history: History, io: CliIo): PortfolioServiceOptions {
  const day = io.today();
  const seen = new Map<string, boolean>();
  const fileExists = (path: string): boolean => {
    const exists = seen.get(path) ?? has(path);
    seen.set(path, exists);
    return exists;
  };
  return { today: () => day, ...(asOf === undefined ? {} : { asOf: validDay(asOf) }), fileExists, history };
}

function onDisk(root: string): PortfolioSource {
  let moved = false;
  const noteMoved = (): void => {
    moved = true;
  };
  return { files: (isExcluded) => readPortfolioFiles(root, isExcluded, noteMoved), has: (path) => fileExists(root, path), hasMoved: () => moved };
}

interface Asked {
  readonly path: string;
  readonly isFolder: boolean;
}

function existing(path: string, cwd: string): Asked {
  const full = resolve(cwd, path);
  try {
    return { path: full, isFolder: statSync(full).isDirectory() };
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new CliError(missing ? `there is no file or folder ${path}` : `${path} cannot be read: ${(error as Error).message}`);
  }
}

function rootOf(asked: readonly Asked[], cwd: string): string {
  const [first] = asked;
  const start = first === undefined ? cwd : first.isFolder ? first.path : resolve(first.path, '..');
  const root = findConfiguredRoot(start) ?? (asked.length === 1 && first?.isFolder ? first.path : cwd);
  const outside = asked.find(({ path }) => !isWithin(path, root));
  if (outside) throw new CliError(`${shown(outside.path, cwd)} lies outside the portfolio ${shown(root, cwd)}; check them one by one`);
  return root;
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function askedFor(asked: readonly Asked[], root: string): (path: string) => boolean {
  if (asked.some(({ path }) => path === root)) return () => true;
  return (path) => asked.some((one) => isWithin(resolve(root, path), one.path));
}

function shown(path: string, cwd: string): string {
  const near = relative(cwd, path);
  return near === '' ? '.' : near.startsWith(`..${sep}..`) ? path : near.split(sep).join('/');
}

function validDay(text: string): string {
  if (!isDay(text)) throw new CliError(`--as-of ${text} is not a day; expected one like 2026-03-31`);
  return text;
}

/** After so many files whatever else waits has its turn. */
const BREATH = 100;

async function forEach(files: Iterable<PortfolioFile>, io: CliIo, act: (file: PortfolioFile) => void): Promise<void> {
  const progress = new Progress('reading', 'files', io);
  let read = 0;
  for (const file of files) {
    read += 1;
    act(file);
    progress.advance();
    // Now and then git's answer is taken in, which it waits for.
    if (read % BREATH === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  progress.end();
}
