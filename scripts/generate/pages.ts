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
  return pages;
}
