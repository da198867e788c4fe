import { readFileSync } from 'node:fs';
import { AssessedPartnership } from '../../src/health/assessedPartnership.ts';
import { parse } from 'yaml';
import { parseMarkdown, parseYamlFile } from '../../src/document/document.ts';
import type { Outcome } from '../../src/health/judge.ts';
import { judgePartnership, type PartnershipHealth } from '../../src/health/partnershipHealth.ts';
import { runAcross } from '../../src/lint/run.ts';
import type { Answers } from '../../src/model/answers.ts';
import type { Charter } from '../../src/model/generated/types.ts';
import { partnershipOf as makePartnership, type Partnership, type Settings } from '../../src/model/partnership.ts';
import { interpret, type PartnershipDocument } from '../../src/model/partnershipDocument.ts';
import { RULES } from '../../src/rules/index.ts';
import type { Example, Rule } from '../../src/rules/rule.ts';
import { combinedOutcome, worse } from '../../src/rules/shapes/combine.ts';
import { compare } from '../../src/text/compare.ts';
import { overlay } from './overlay.ts';

/** The day on which tests judge, unless they say otherwise: two weeks after the base review. */
export const AS_OF = '2026-04-15';

/**
 * The sound documents that examples and tests change: a charter and two reviews with every question answered well. The
 * vetting and the recovery stand beside them only where an example or a test asks for them.
 */
export const BASE = {
  charter: readBase('charter.md'),
  previous: readBase('previous.md'),
  review: readBase('review.md'),
  vetting: readBase('vetting.md'),
  recovery: readBase('recovery.md'),
};

/** The review before the previous one: the same answers, a quarter earlier. */
const OLDER = overlay(BASE.previous, 'period: 2025-Q3\ndate: 2025-10-06');

function readBase(name: string): string {
  return readFileSync(new URL(`../fixtures/base/${name}`, import.meta.url), 'utf8');
}

/** A partnership from the texts of its documents by path. */
export function partnershipOf(files: Readonly<Record<string, string>>): Partnership {
  return togetherOf(Object.entries(files).map(([path, text]) => documentOf(path, text)));
}

/** The partnership of documents that all name the same one. */
export function togetherOf(documents: readonly PartnershipDocument[]): Partnership {
  const [id, ...others] = new Set(documents.map(({ partnership }) => partnership));
  if (id === undefined || others.length > 0) throw new Error('expected documents of one partnership');
  return makePartnership({ id, documents: documents.toSorted((a, b) => compare(a.markdown.path, b.markdown.path)) });
}

/** Most cases change one document; the others need not be read again. */
const read = new Map<string, PartnershipDocument>();

function documentOf(path: string, text: string): PartnershipDocument {
  const key = `${path}\0${text}`;
  const document = read.get(key) ?? interpret(parseMarkdown(path, text), 'included');
  if (!document) throw new Error(`${path} is no document of a partnership`);
  read.set(key, document);
  return document;
}

/** The base partnership with an example's changes. `null` leaves a document out. */
export interface Changes extends Omit<Example, 'charter' | 'review' | 'previous'> {
  readonly charter?: string | null;
  readonly review?: string | null;
  readonly previous?: string | null;
  readonly settings?: Settings;
  readonly asOf?: string;
}

/** The texts of the base partnership's documents with changes laid over them. */
export function changedFiles({ charter, older, previous, review, vetting, recovery }: Changes): Readonly<Record<string, string>> {
  return {
    ...(charter === null ? {} : { 'partnerships/base/charter.md': overlay(BASE.charter, charter) }),
    ...(older === undefined ? {} : { 'partnerships/base/reviews/2025-Q3.md': overlay(OLDER, older) }),
    ...(previous === null ? {} : { 'partnerships/base/reviews/2025-Q4.md': overlay(BASE.previous, previous) }),
    ...(review === null ? {} : { 'partnerships/base/reviews/2026-Q1.md': overlay(BASE.review, review) }),
    ...(vetting === undefined ? {} : { 'partnerships/base/vetting.md': overlay(BASE.vetting, vetting) }),
    ...(recovery === undefined ? {} : { 'partnerships/base/recovery/2026-01.md': overlay(BASE.recovery, recovery) }),
  };
}

/** Judges the base partnership with changes. */
export function judgeChanged(changes: Changes, rules: readonly Rule[] = RULES): PartnershipHealth {
  const settings = changes.settings ?? (parse(changes.configuration ?? '{}') as Settings);
  return judgePartnership(withHistory(partnershipOf(changedFiles(changes)), changes.charterBefore), settings, changes.asOf ?? AS_OF, rules);
}

/** The charter was committed when it was agreed, and again on the day after the review before. */
function withHistory(partnership: Partnership, charterBefore: string | undefined): Partnership {
  if (charterBefore === undefined) return partnership;
  const document = documentOf('partnerships/base/charter.md', overlay(BASE.charter, charterBefore));
  const before = { day: '2024-01-10', document, data: document.data as Answers<Charter> };
  const after = partnership.charter ? [{ day: '2026-01-09', ...partnership.charter }] : [];
  return { ...partnership, charterRevisions: () => [before, ...after] };
}

/** What a rule says of the base partnership with changes, or across it and the other one beside it. */
export function answerOf(rule: Rule, changes: Changes): Pick<Outcome, 'outcome' | 'severity' | 'reason'> {
  if (rule.kind === 'portfolio' || changes.other !== undefined) return answerAcross(rule, changes);
  const answer = judgeChanged(changes).now.outcomes.get(rule.id);
  if (!answer) throw new Error(`${rule.id} said nothing`);
  return answer;
}

function answerAcross(rule: Rule, changes: Changes): Pick<Outcome, 'outcome' | 'severity' | 'reason'> {
  const configuration = changes.configuration ?? '';
  const health = [judgeChanged(changes), ...(changes.other === undefined ? [] : [judgeOther(changes.other)])];
  const verdicts = runAcross(rule, {
    settings: parse(configuration || '{}') as Settings,
    configuration: parseYamlFile('partnership-health.yml', configuration),
    partnerships: health.map((one) => new AssessedPartnership(one.partnership, { judge: () => one, check: () => ({ documents: [], mistakes: [] }) })),
  });
  const outcome = combinedOutcome(verdicts);
  const deciding = verdicts.filter((verdict) => verdict.outcome === outcome);
  const severities = deciding.map((verdict) => (verdict.outcome === 'fired' ? verdict.severity : null));
  return { outcome, severity: severities.reduce(worse, null), reason: deciding.map(({ reason }) => reason).join('; ') || 'nothing to ask across partnerships' };
}

function judgeOther(charter: string): PartnershipHealth {
  const files = Object.entries({ charter: overlay(BASE.charter, `partnership: other\nname: Other partnership\n${charter}`), 'reviews/2026-Q1': overlay(BASE.review, 'partnership: other') });
  return judgePartnership(partnershipOf(Object.fromEntries(files.map(([name, text]) => [`partnerships/other/${name}.md`, text]))), {}, AS_OF, RULES);
}
