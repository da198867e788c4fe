import type { Finding } from '../model/generated/types.ts';
import { grouped } from '../text/grouped.ts';
import type { CheckResult } from './checkResult.ts';
import { gravityOf, nameOf, nextStep, shownFindings, waiverOf, type ShownFinding } from './shownFindings.ts';

/** A test case: what was asked of a file, or of a partnership, and what was found. */
interface TestCase {
  /** The file as it is shown; undefined for a partnership as a whole. */
  readonly file?: string;
  readonly name: string;
  readonly failures: readonly string[];
  /** What was found and does not fail. */
  readonly remarks: readonly string[];
}

/** The suite of whatever belongs to no partnership; no id has parentheses. */
const REST = '(portfolio)';

/**
 * A check as JUnit XML: a suite for each partnership and one for the rest; in it a case for each rule that found something
 * in a file, and one that passes for each document in which nothing was found. Only what makes the check fail is a failure.
 */
export function junit(result: CheckResult, showPath: (path: string) => string): string {
  const { report, documents, hints } = result;
  const findings = grouped(shownFindings(report, hints), ({ finding }) => suiteOf(finding.partnership));
  const files = grouped(documents, ({ partnership }) => suiteOf(partnership));
  const names = [...new Set([...report.partnerships.map(({ partnership }) => partnership), ...files.keys(), ...findings.keys()])].sort();
  const suites = names.map((name) => {
    const found = findings.get(name) ?? [];
    return suite(name, [...levelCase(name, result), ...casesOf(found, result, showPath), ...soundFiles(files.get(name) ?? [], found, showPath)]);
  });
  const all = suites.reduce(({ tests, failures }, one) => ({ tests: tests + one.tests, failures: failures + one.failures }), { tests: 0, failures: 0 });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${attributes({ name: 'partnership-health', ...all })}>\n${suites.map(({ xml }) => xml).join('')}</testsuites>\n`;
}

function suiteOf(partnership: string | null): string {
  return partnership === null || partnership === '' ? REST : partnership;
}

/** Where a level is asked for, whether a partnership has it is a case of its own. */
function levelCase(name: string, { report, failOn, failures }: CheckResult): readonly TestCase[] {
  const found = report.partnerships.find(({ partnership }) => partnership === name);
  if (!found || failOn === 'error' || failOn === 'warning') return [];
  const failed = failures.partnerships.has(name) ? [`${found.name} is ${found.level}; the check fails from ${failOn} on`] : [];
  return [{ name: 'level', failures: failed, remarks: [] }];
}

function casesOf(shown: readonly ShownFinding[], { failures }: CheckResult, showPath: (path: string) => string): readonly TestCase[] {
  const cases = grouped(shown, ({ finding }) => JSON.stringify([finding.path, finding.rule]));
  return [...cases.values()].map((own) => {
    const [{ finding: { path, rule } }] = own as readonly [ShownFinding, ...ShownFinding[]];
    const failing = own.filter(({ finding, under }) => [finding, ...under].some((one) => failures.findings.has(one)));
    const told = (some: readonly ShownFinding[]): readonly string[] => some.map((one) => textOf(one, showPath));
    return { file: showPath(path), name: rule, failures: told(failing), remarks: told(own.filter((one) => !failing.includes(one))) };
  });
}

function soundFiles(documents: CheckResult['documents'], shown: readonly ShownFinding[], showPath: (path: string) => string): readonly TestCase[] {
  const found = new Set(shown.map(({ finding }) => finding.path));
  return documents.filter(({ path }) => !found.has(path)).map(({ path }) => ({ file: showPath(path), name: 'passes', failures: [], remarks: [] }));
}

function textOf({ finding, under }: ShownFinding, showPath: (path: string) => string): string {
  const next = nextStep(finding);
  return [
    `${placeOf(finding, showPath)} ${waiverOf(finding) ?? gravityOf(finding)}: ${finding.message}`,
    ...under.map((other) => `${placeOf(other, showPath)} the same cause: ${other.message} (${nameOf(other)})`),
    ...(next === undefined ? [] : [`next: ${next}`]),
  ].join('\n');
}

function placeOf({ path, range: { start } }: Finding, showPath: (path: string) => string): string {
  return `${showPath(path)}:${start.line + 1}:${start.character + 1}`;
}

function suite(name: string, cases: readonly TestCase[]): { readonly xml: string; readonly tests: number; readonly failures: number } {
  const counts = { tests: cases.length, failures: cases.filter(({ failures }) => failures.length > 0).length };
  return { ...counts, xml: `  <testsuite${attributes({ name, ...counts })}>\n${cases.map((one) => caseXml(one, name)).join('')}  </testsuite>\n` };
}

function caseXml({ file, name, failures, remarks }: TestCase, suiteName: string): string {
  const parts = [
    ...(failures.length === 0 ? [] : [`      <failure${attributes({ message: firstLine(failures) })}>${escapeXml(failures.join('\n\n'))}</failure>\n`]),
    ...(remarks.length === 0 ? [] : [`      <system-out>${escapeXml(remarks.join('\n\n'))}</system-out>\n`]),
  ];
  const tag = `    <testcase${attributes({ classname: file ?? suiteName, name, ...(file !== undefined && { file }) })}`;
  return parts.length === 0 ? `${tag}/>\n` : `${tag}>\n${parts.join('')}    </testcase>\n`;
}

function firstLine([text = '']: readonly string[]): string {
  return text.split('\n', 1)[0] ?? '';
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values).map(([name, value]) => ` ${name}="${escapeXml(String(value)).replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`)}"`).join('');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** XML has no way to write most control characters, nor halves of characters: each becomes U+FFFD. */
function escapeXml(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
