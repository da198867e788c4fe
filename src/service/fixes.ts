import type { AssessedPartnership } from '../health/assessedPartnership.ts';
import type { DocumentFinding } from '../lint/documents.ts';
import type { Fix } from '../rules/documentRule.ts';
import { compare } from '../text/compare.ts';
import { applyEdits } from '../text/edit.ts';
import { grouped } from '../text/grouped.ts';
import type { PortfolioService } from './portfolioService.ts';

/** A mistake, and the fix of it that may run unasked. */
export interface SafeFix {
  readonly finding: DocumentFinding;
  readonly fix: Fix;
}

/** A document that was changed: its text before and after, and what was mended in it. */
export interface FixedDocument {
  readonly path: string;
  /** Without a byte order mark. */
  readonly before: string;
  readonly after: string;
  readonly mended: readonly MendedMistake[];
}

/** What was done about one mistake. */
export interface MendedMistake {
  readonly rule: string;
  /** Zero-based; no safe fix adds or removes lines. */
  readonly line: number;
  readonly message: string;
  readonly title: string;
}

/**
 * The mistakes in the documents of a service that are asked for, as often as that is asked. They are looked for once in each state
 * of a partnership, of which nothing else is kept, so that a portfolio of any size takes little room.
 */
export class Mistakes {
  private readonly known = new Map<AssessedPartnership, readonly DocumentFinding[]>();

  constructor(readonly service: PortfolioService, private readonly isAsked: (path: string) => boolean) {}

  /** What is wrong with them as they are now. */
  now(): readonly DocumentFinding[] {
    const { mistakes, partnerships } = this.service.health();
    const asked = partnerships.filter(({ documents }) => documents.some(({ markdown }) => this.isAsked(markdown.path)));
    return [...mistakes, ...asked.flatMap((one) => this.of(one))].filter(({ document }) => this.isAsked(document.markdown.path));
  }

  private of(assessed: AssessedPartnership): readonly DocumentFinding[] {
    const known = this.known.get(assessed);
    if (known) return known;
    const { mistakes } = assessed;
    this.known.set(assessed, mistakes);
    assessed.forget();
    return mistakes;
  }
}

/** For each path the fixes of its mistakes that may run unasked. */
export function fixesFor(findings: readonly DocumentFinding[]): ReadonlyMap<string, readonly SafeFix[]> {
  const safe = findings.filter(({ fix }) => fix?.safety === 'safe');
  return new Map([...byPath(safe)].map(([path, own]) => [path, own.flatMap((finding) => (finding.fix ? [{ finding, fix: finding.fix }] : []))]));
}

function byPath(findings: readonly DocumentFinding[]): ReadonlyMap<string, readonly DocumentFinding[]> {
  return grouped(findings, ({ document }) => document.markdown.path);
}

/** Most documents take two rounds; the bound is for those whose fixes have to be tried one by one. */
const MOST_ROUNDS = 100;

/**
 * Mends whatever may be mended unasked of the mistakes in a service's files that are asked for, until nothing changes. A fix that
 * does not do away with its mistake, or makes a file unreadable, is taken back: what comes out is never worse.
 */
export function fixDocuments(mistakes: Mistakes): readonly FixedDocument[] {
  const fixed = new Map<string, FixedDocument>();
  const doubted: Doubted = { fixes: new Set(), paths: new Set() };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const todo = fixesFor(mistakes.now().filter((finding) => !doubted.fixes.has(nameOf(finding))));
    if (todo.size === 0) break;
    for (const document of fixOnce(mistakes, todo, doubted)) fixed.set(document.path, joined(fixed.get(document.path), document));
  }
  return [...fixed.values()].map(inOrder).sort((a, b) => compare(a.path, b.path));
}

/** What did not do what it said: mistakes whose fix is not tried again, and files whose fixes are tried one by one. */
interface Doubted {
  readonly fixes: Set<string>;
  readonly paths: Set<string>;
}

/** What was found in a document before and after it was changed. */
interface Findings {
  readonly before: readonly DocumentFinding[];
  readonly after: readonly DocumentFinding[];
}

interface Attempt {
  readonly document: FixedDocument;
  readonly fixes: readonly SafeFix[];
}

function fixOnce(mistakes: Mistakes, todo: ReadonlyMap<string, readonly SafeFix[]>, doubted: Doubted): readonly FixedDocument[] {
  const { service } = mistakes;
  const before = byPath(mistakes.now());
  const attempts = [...todo].map(([path, fixes]) => attempt(path, doubted.paths.has(path) ? fixes.slice(0, 1) : fixes));
  for (const { document } of attempts) service.setFile(document.path, document.after);
  const after = byPath(mistakes.now());
  return attempts.flatMap(({ document, fixes }) => {
    const failed = failedFixes(fixes, { before: before.get(document.path) ?? [], after: after.get(document.path) ?? [] });
    if (failed.length === 0) return [document];
    service.setFile(document.path, document.before);
    if (fixes.length > 1) doubted.paths.add(document.path);
    else for (const { finding } of failed) doubted.fixes.add(nameOf(finding));
    return [];
  });
}

function attempt(path: string, fixes: readonly SafeFix[]): Attempt {
  const before = fixes[0]?.finding.document.markdown.source.text ?? '';
  const after = applyEdits(before, fixes.flatMap(({ fix }) => fix.edits));
  return { document: { path, before, after, mended: fixes.map(mended) }, fixes };
}

/** Fixes that did not help: their mistake is still there, or the file cannot be read as it could before. */
function failedFixes(fixes: readonly SafeFix[], { before, after }: Findings): readonly SafeFix[] {
  if (problemsOf(after) > problemsOf(before)) return fixes;
  const was = countByName(before);
  const is = countByName(after);
  const tried = countByName(fixes.map(({ finding }) => finding));
  return fixes.filter(({ finding }) => {
    const name = nameOf(finding);
    return (is.get(name) ?? 0) > (was.get(name) ?? 0) - (tried.get(name) ?? 0);
  });
}

function countByName(findings: readonly DocumentFinding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(nameOf(finding), (counts.get(nameOf(finding)) ?? 0) + 1);
  return counts;
}

/** How much of a document could not be read as YAML. */
function problemsOf([finding]: readonly DocumentFinding[]): number {
  return finding?.document.markdown.problems.length ?? 0;
}

function mended({ finding, fix }: SafeFix): MendedMistake {
  const { line } = finding.document.markdown.source.positionAt(finding.span.start);
  return { rule: finding.rule.id, line, message: finding.message, title: fix.title };
}

function joined(earlier: FixedDocument | undefined, later: FixedDocument): FixedDocument {
  return earlier ? { ...later, before: earlier.before, mended: [...earlier.mended, ...later.mended] } : later;
}

function inOrder(document: FixedDocument): FixedDocument {
  return { ...document, mended: [...document.mended].sort((a, b) => a.line - b.line) };
}

/** A mistake as it can be told again after other places of its document have changed. */
function nameOf({ document, rule, message }: DocumentFinding): string {
  return [document.markdown.path, rule.id, message].join('\n');
}
