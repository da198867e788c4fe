import { ThemeColor, ThemeIcon } from 'vscode';
import type { TreeNode } from '../report/treeNode.ts';

/** A line of the view: one of the server's tree, or, where several folders are open, a folder. */
export interface ShownNode extends Omit<TreeNode, 'kind'> {
  readonly kind: TreeNode['kind'] | 'folder';
}

type Level = NonNullable<TreeNode['level']>;
type Severity = NonNullable<TreeNode['severity']>;

/** Each level has a shape and a colour of its own, so that nobody depends on the colour. */
const levels: Readonly<Record<Level, { readonly icon: string; readonly color: string }>> = {
  healthy: { icon: 'pass', color: 'healthy' },
  watch: { icon: 'eye', color: 'watch' },
  'at-risk': { icon: 'warning', color: 'atRisk' },
  critical: { icon: 'error', color: 'critical' },
  unknown: { icon: 'question', color: 'unknown' },
  ended: { icon: 'archive', color: 'ended' },
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
  const meaning = level ?? severity ?? '';
  const said = description?.toLowerCase().includes(meaning);
  return [label, said ? '' : meaning, description].filter(Boolean).join(', ').replaceAll('at-risk', 'at risk');
}
