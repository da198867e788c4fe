import { l10n, ThemeColor, ThemeIcon } from 'vscode';
import type { TreeNode } from '../report/treeNode.ts';

/** A line of the view: one of the server's tree, or, where several folders are open, a folder. */
export interface ShownNode extends Omit<TreeNode, 'kind'> {
  readonly kind: TreeNode['kind'] | 'folder';
}

/** How a partnership stands. */
export type Level = NonNullable<TreeNode['level']>;
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

const names: Readonly<Record<Level, string>> = {
  healthy: l10n.t('healthy'),
  watch: l10n.t('watch'),
  'at-risk': l10n.t('at risk'),
  critical: l10n.t('critical'),
  unknown: l10n.t('unknown'),
  ended: l10n.t('ended'),
};

const kinds: Readonly<Record<ShownNode['kind'], string>> = {
  folder: 'root-folder',
  group: 'layers',
  partnership: 'organization',
  dimension: 'circle-outline',
  finding: 'circle-outline',
  reviews: 'history',
  review: 'note',
  kpis: 'graph',
  kpi: 'graph-line',
  actions: 'checklist',
  action: 'tasklist',
  issue: 'comment-discussion',
  strengths: 'thumbsup',
  message: 'info',
};

const days: Readonly<Record<NonNullable<TreeNode['due']>['when'], ThemeIcon | undefined>> = {
  overdue: new ThemeIcon('calendar', colorOf('atRisk')),
  soon: new ThemeIcon('calendar', colorOf('watch')),
  later: new ThemeIcon('calendar'),
  undated: undefined,
  issue: undefined,
};

/** The icon of a node: its level's, else its severity's, else its day's, else its kind's. */
export function iconOf({ kind, level, severity, due }: ShownNode): ThemeIcon {
  const look = level ? levels[level] : severity && severities[severity];
  if (look) return new ThemeIcon(look.icon, colorOf(look.color));
  return (due && days[due.when]) ?? new ThemeIcon(kinds[kind]);
}

/** The name of a level's icon. */
export function iconOfLevel(level: Level): string {
  return levels[level].icon;
}

/** The colour of a level. */
export function colorOfLevel(level: Level): ThemeColor {
  return colorOf(levels[level].color);
}

/** The name of a level. */
export function nameOfLevel(level: Level): string {
  return names[level];
}

function colorOf(name: string): ThemeColor {
  return new ThemeColor(`partnershipHealth.${name}`);
}
