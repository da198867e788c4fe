import { Disposable, l10n, MarkdownString, StatusBarAlignment, window, type StatusBarItem } from 'vscode';
import type { ActivePartnership } from './activePartnership.ts';
import { iconOfLevel, nameOfLevel } from './appearance.ts';
import type { PartnershipEntry } from './healthStore.ts';

/** In the status bar: how the partnership of the active editor stands, and how much was found; a click shows it in the tree. */
export function createLevelStatus(active: ActivePartnership): { readonly item: StatusBarItem; readonly disposable: Disposable } {
  const item = window.createStatusBarItem('partnershipHealth.level', StatusBarAlignment.Right, 100);
  item.name = l10n.t('Partnership Health');
  item.command = 'partnershipHealth.revealPartnership';
  return { item, disposable: Disposable.from(item, active.onDidChange((entry) => show(item, entry))) };
}

function show(item: StatusBarItem, entry: PartnershipEntry | undefined): void {
  const { level, label, summary, tooltip = '' } = entry?.node ?? {};
  if (!level) return item.hide();
  const problems = problemsText(summary?.problems ?? 0);
  item.text = `$(${iconOfLevel(level)}) ${nameOfLevel(level)} · ${problems}`;
  item.tooltip = new MarkdownString(tooltip);
  item.accessibilityInformation = { label: l10n.t('{0} is {1}, {2}. Show it in the health tree', label ?? '', nameOfLevel(level), problems), role: 'button' };
  item.show();
}

function problemsText(problems: number): string {
  if (problems === 0) return l10n.t('no problems');
  return problems === 1 ? l10n.t('1 problem') : l10n.t('{0} problems', problems);
}
