import { parseMarkdown, parseYamlFile } from '../../../src/document/document.ts';
import type { Finding } from '../../../src/health/finding.ts';
import type { PointHealth } from '../../../src/health/judge.ts';
import { judgePartnership, type PartnershipHealth } from '../../../src/health/partnershipHealth.ts';
import { interpret, interpretConfiguration, type PartnershipDocument } from '../../../src/model/partnershipDocument.ts';
import { RULES } from '../../../src/rules/index.ts';
import { DIMENSIONS, SEVERITIES, type Level, type Rule } from '../../../src/rules/rule.ts';
import { togetherOf } from '../base.ts';
import type { Data, Steps } from './data.ts';
import { textOf, yamlOf, type RandomDocument } from './documents.ts';
import type { RandomPortfolio } from './portfolio.ts';

/** How good a level is; what comes first is worst. */
const RANK: readonly Level[] = ['critical', 'at-risk', 'watch', 'unknown', 'healthy'];

/** Judges the only partnership of a portfolio; undefined where it has no document. */
export function judgeOnly({ documents, settings, asOf }: RandomPortfolio, rules: readonly Rule[] = RULES): PartnershipHealth | undefined {
  if (documents.length === 0) return undefined;
  return judgePartnership(togetherOf(documents.map(read)), settings ? configured(settings) : {}, asOf, rules);
}

/** A change leaves all documents but one as they were, so they need not be read again. */
const known = new WeakMap<RandomDocument, PartnershipDocument>();

function read(document: RandomDocument): PartnershipDocument {
  const before = known.get(document);
  if (before) return before;
  const made = interpret(parseMarkdown(document.path, textOf(document)), 'included');
  if (!made) throw new Error(`${document.path} is no document of a partnership`);
  known.set(document, made);
  return made;
}

function configured(settings: Data): PartnershipDocument['data'] {
  return interpretConfiguration(parseYamlFile('partnership-health.yml', yamlOf(settings))).data;
}

/** What became better, of dimensions, of the vetting and of the whole: the levels before and after. */
export function improvements(before: PointHealth, after: PointHealth): readonly string[] {
  const pairs = [
    ['overall', before.level, after.level] as const,
    ['vetting', before.vetting.level, after.vetting.level] as const,
    ...DIMENSIONS.map((dimension) => [dimension, before.dimensions[dimension].level, after.dimensions[dimension].level] as const),
  ];
  return pairs.filter(([, from, to]) => RANK.indexOf(to) > RANK.indexOf(from)).map(([name, from, to]) => `${name}: ${from} → ${to}`);
}

/** What changed between two judgements, for a person. */
export function changesBetween(before: PointHealth, after: PointHealth): string {
  const said = (point: PointHealth): ReadonlyMap<string, string> =>
    new Map(point.findings.map((finding) => [nameOf(finding), `${String(finding.severity)} ${finding.reason}`]));
  const [one, other] = [said(before), said(after)];
  const gone = [...one].filter(([key, reason]) => other.get(key) !== reason).map(([key, reason]) => `- ${key}: ${reason}`);
  const come = [...other].filter(([key, reason]) => one.get(key) !== reason).map(([key, reason]) => `+ ${key}: ${reason}`);
  return [...gone, ...come].join('\n');
}

/** A finding by its rule and its subject. */
export function nameOf({ rule, subject }: Finding): string {
  return `${rule.id}${subject === undefined ? '' : ` (${subject})`}`;
}

/** How bad a finding is; a note is no sign at all. */
export function rankOf({ severity }: Finding): number {
  return severity === null ? -1 : SEVERITIES.indexOf(severity);
}

/** Whether a finding rests on a value of a document, on something within it, or on a value that it lies in. */
export function restsOn({ at }: Finding, path: string, steps: Steps): boolean {
  return at.some((place) => place.document.path === path && 'path' in place
    && place.path.every((step, index) => index >= steps.length || step === steps[index]));
}
