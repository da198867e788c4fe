import type { Rule } from '../../src/rules/rule.ts';
import { SOURCES, type Source } from '../../src/rules/sources.ts';
import { documentRulePage, rulePage } from '../../src/report/rulePage.ts';

/** Pages of rules that are gone are left over. */
export const folders = ['docs/rules'];

const NOTE = '<!-- Generated from the rule by `npm run generate`: do not edit. -->\n\n';

/** A page for each rule, and their list. */
export async function outputs(): Promise<Map<string, string>> {
  // Loaded only now, because the index of rules is generated, too.
  const { DOCUMENT_RULES, RULES } = await import('../../src/rules/index.ts');
  const pages = new Map<string, string>();
  for (const rule of RULES) pages.set(`docs/rules/${rule.id}.md`, NOTE + rulePage(rule));
  for (const rule of DOCUMENT_RULES) pages.set(`docs/rules/${rule.id}.md`, NOTE + documentRulePage(rule));
  const rows = [
    ...RULES.map((rule) => `| [${rule.id}](${rule.id}.md) | ${rule.dimension} | ${rule.severity} | ${rule.title} |`),
    ...DOCUMENT_RULES.map((rule) => `| [${rule.id}](${rule.id}.md) | documents | ${rule.level} | ${rule.title} |`),
  ];
  const intro = `# Rules\n\n${RULES.length} rules ask whether a partnership is well, ${DOCUMENT_RULES.length} whether its documents are right.\n`;
  pages.set('docs/rules/README.md', `${NOTE}${intro}\n| rule | about | severity | |\n|---|---|---|---|\n${rows.join('\n')}\n`);
  pages.set('docs/sources.md', NOTE + sourcesPage(RULES));
  return pages;
}

/** Each source with every rule that rests on it, and what rests on no source but on practice or on our own defaults. */
function sourcesPage(rules: readonly Rule[]): string {
  const parts = Object.entries(SOURCES).map(([id, source]: readonly [string, Source]) => {
    const date = source.date === undefined ? '' : `, ${source.date}`;
    return `## ${source.title}\n\n[${source.publisher}](${source.url})${date}\n\n${ruleTable(rules.filter((rule) => rule.sources.some((one) => one === id)))}`;
  });
  const unsourced = rules.filter(({ sources }) => sources.length === 0);
  const rest = `## Established practice and our own defaults\n\nNo article is cited for these.\n\n${ruleTable(unsourced)}`;
  const intro = '# Sources\n\nWhat we took from which article, as rules. The ideas are told in our own words; the articles say more.';
  return `${[intro, ...parts, rest].join('\n\n')}\n`;
}

function ruleTable(rules: readonly Rule[]): string {
  const rows = rules.map((rule) => `| ${rule.title} | [${rule.id}](rules/${rule.id}.md) | ${rule.why.split(/(?<=[.!?]) /)[0]} |`);
  return ['| sign | rule | why it matters |', '|---|---|---|', ...rows].join('\n');
}
