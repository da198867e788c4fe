import { DOCUMENT_RULES, RULES } from '../rules/index.ts';
import type { RuleGroup } from '../rules/rule.ts';
import type { Paint } from './paint.ts';

const GROUPS = ['direction', 'value', 'delivery', 'commercial', 'relationship', 'governance', 'vetting', 'portfolio', 'positive'] as const satisfies readonly RuleGroup[];

/** Every rule with its severity and title, by dimension; core rules are marked. */
export function rulesText(paint: Paint): string {
  const width = Math.max(...[...RULES, ...DOCUMENT_RULES].map(({ id }) => id.length));
  const line = (mark: string, id: string, severity: string, title: string): string =>
    `  ${mark} ${id.padEnd(width)}  ${paint.dim(severity.padEnd(12))}  ${title}`;
  const groups = GROUPS.map((group) => {
    const rules = RULES.filter((rule) => rule.dimension === group);
    return [paint.bold(group), ...rules.map((rule) => line(rule.core ? '*' : ' ', rule.id, rule.severity, rule.title))].join('\n');
  });
  const documents = [paint.bold('documents'), ...DOCUMENT_RULES.map((rule) => line(' ', rule.id, rule.level, rule.title))].join('\n');
  return `${[...groups, documents].join('\n\n')}\n\n* a core question: unanswered, it keeps its dimension unknown. \`partnership-health rules ID\` explains one.\n`;
}
