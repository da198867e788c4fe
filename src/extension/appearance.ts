import { ThemeColor, ThemeIcon } from 'vscode';
import type { TreeNode } from '../report/treeNode.ts';

/** A line of the view: one of the server's tree, or, where several folders are open, a folder. */
export interface ShownNode extends Omit<TreeNode, 'kind'> {
  readonly kind: TreeNode['kind'] | 'folder';
}

type Level = NonNullable<TreeNode['level']>;
type Severity = NonNullable<TreeNode['severity']>;

/** Each level has a shape and a colour of its own, so that nobody depends on the colour. */
const levels: Readonly<Record<Level, { readonly icon: string; readonly color: string; readonly words: string }>> = {
  healthy: { icon: 'pass', color: 'healthy', words: 'healthy' },
  watch: { icon: 'eye', color: 'watch', words: 'watch' },
  'at-risk': { icon: 'warning', color: 'atRisk', words: 'at risk' },
  critical: { icon: 'error', color: 'critical', words: 'critical' },
  unknown: { icon: 'question', color: 'unknown', words: 'unknown' },
  ended: { icon: 'archive', color: 'ended', words: 'ended' },
};

const severities: Readonly<Record<Severity, { readonly icon: string; readonly color: string }>> = {
  critical: { icon: 'error', color: 'critical' },
  high: { icon: 'warning', color: 'atRisk' },
  medium: { icon: 'info', color: 'watch' },
  low: { icon: 'circle-outline', color: 'unknown' },
};

const kinds: Readonly<Record<ShownNode['kind'], string>> = {
  folder: 'root-folder',
  partnership: 'organization',
  dimension: 'circle-outline',
  finding: 'circle-outline',
  kpis: 'graph',
  kpi: 'graph-line',
  actions: 'checklist',
  action: 'tasklist',
  strengths: 'thumbsup',
  message: 'info',
};

/** The icon of a node: its level's, else its severity's, else its kind's. */
export function iconOf({ kind, level, severity }: ShownNode): ThemeIcon {
  const look = level ? levels[level] : severity && severities[severity];
  return look ? new ThemeIcon(look.icon, new ThemeColor(`partnershipHealth.${look.color}`)) : new ThemeIcon(kinds[kind]);
}

/** What a screen reader says of a node: everything that sighted people see, the icon's meaning too. */
export function spokenLabelOf({ label, description, level, severity }: ShownNode): string {
  const meaning = level ? levels[level].words : severity && `${severity} severity`;
  const repeated = meaning !== undefined && description?.toLowerCase().includes(meaning);
  return [label, repeated ? undefined : meaning, description].filter((part) => part !== undefined && part !== '').join(', ');
}
