import type { Finding, FindingLevel } from '../model/generated/types.ts';
import type { DocumentRule } from '../rules/documentRule.ts';
import { DOCUMENT_RULES, RULES } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import type { Range } from '../text/sourceText.ts';
import type { CheckResult } from './checkResult.ts';
import { toUri } from './toUri.ts';
import { fingerprintsOf, type Fingerprint } from './fingerprint.ts';
import { usualLevel } from './findingLevel.ts';
import { documentRulePage, rulePage } from './rulePage.ts';
import { nextStep, shownFindings, type ShownFinding } from './shownFindings.ts';

/** What SARIF needs beside what was found. */
export interface SarifOptions {
  /** Of this program. */
  readonly version: string;
  /** A path of the report, relative to the root of the sources. */
  readonly showPath: (path: string) => string;
  /** The address of a rule's page; undefined where there is none. */
  readonly rulePage: (rule: string) => string | undefined;
}

/** The name under which fingerprints are kept from one version of this program to the next. */
const FINGERPRINT = 'partnershipHealth/v1';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

type SarifLevel = 'error' | 'warning' | 'note';

const LEVEL: Readonly<Record<FindingLevel, SarifLevel>> = { error: 'error', warning: 'warning', information: 'note', hint: 'note' };

/**
 * A check as SARIF 2.1.0, for code scanning. What is waived is in it always, as suppressed; what a baseline knows is in it
 * as unchanged, so that nobody takes it for mended.
 */
export function sarif(result: CheckResult, options: SarifOptions): string {
  const prints = fingerprintsOf(result.whole.findings);
  const run = {
    tool: { driver: { name: 'Partnership Health', version: options.version, semanticVersion: options.version, rules: describeRules(options) } },
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The folder in which the check was run.' } } },
    results: resultsIn(result).map((shown) => resultOf(shown, prints.get(shown.finding), result, options)),
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

function resultsIn({ report, whole, hints, baseline }: CheckResult): readonly ShownFinding[] {
  const here = new Set([...report.findings, ...(baseline?.known ?? [])]);
  const all = shownFindings({ findings: whole.findings.filter((finding) => here.has(finding)) }, 'shown');
  return all.filter(({ finding: { level, waived } }) => hints === 'shown' || level !== 'hint' || waived);
}

const RULE_INDEX: ReadonlyMap<string, number> = new Map([...RULES, ...DOCUMENT_RULES].map(({ id }, index) => [id, index]));

function resultOf({ finding, under }: ShownFinding, print: Fingerprint | undefined, { baseline }: CheckResult, { showPath }: SarifOptions): object {
  const { rule, level, path, range, related = [], waived, severity, dimension, partnership, subject, streak, carried } = finding;
  const places = [...related, ...under.map((other) => ({ path: other.path, range: other.range, message: `the same cause: ${other.message} (${other.rule})` }))];
  const next = nextStep(finding);
  return {
    ruleId: rule,
    ruleIndex: RULE_INDEX.get(rule) ?? -1,
    level: LEVEL[level],
    message: { text: next === undefined ? finding.message : `${finding.message}\nNext: ${next}` },
    locations: [{ physicalLocation: placeOf(path, range, showPath) }],
    ...(places.length === 0 ? {} : {
      relatedLocations: places.map((place, id) => ({ id, physicalLocation: placeOf(place.path, place.range, showPath), message: { text: place.message } })),
    }),
    ...(print && { partialFingerprints: { [FINGERPRINT]: `${print.key}:${print.nth}` } }),
    ...(baseline && { baselineState: baselineState(finding, baseline) }),
    ...(waived && { suppressions: [{ kind: 'inSource', status: 'accepted', justification: `${waived.reason} (${waived.by}, until ${waived.until})` }] }),
    properties: { severity, dimension, partnership, subject, streak, carried },
  };
}

function baselineState(finding: Finding, { known, worse }: NonNullable<CheckResult['baseline']>): 'new' | 'unchanged' | 'updated' {
  if (worse.has(finding)) return 'updated';
  return known.has(finding) ? 'unchanged' : 'new';
}

/** Lines and columns count from 1, and the end column is the first that is no longer part of it. */
function placeOf(path: string, { start, end }: Range, showPath: (path: string) => string): object {
  return {
    artifactLocation: { uri: toUri(showPath(path)), uriBaseId: '%SRCROOT%' },
    region: { startLine: start.line + 1, startColumn: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 },
  };
}

function describeRules(options: SarifOptions): readonly object[] {
  return [
    ...RULES.map((rule) => describeRule(rule, { level: LEVEL[usualLevel(rule)], page: rulePage(rule), tags: ['health', rule.dimension] }, options)),
    ...DOCUMENT_RULES.map((rule) => describeRule(rule, { level: rule.level, page: documentRulePage(rule), tags: ['document'] }, options)),
  ];
}

interface RuleDescription {
  readonly level: SarifLevel;
  /** As Markdown. */
  readonly page: string;
  readonly tags: readonly string[];
}

function describeRule({ id, title, why, firesWhen }: Rule | DocumentRule, { level, page, tags }: RuleDescription, options: SarifOptions): object {
  const helpUri = options.rulePage(id);
  return {
    id,
    name: id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: firesWhen, markdown: page },
    ...(helpUri === undefined ? {} : { helpUri }),
    defaultConfiguration: { level },
    properties: { tags },
  };
}
