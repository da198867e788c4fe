import { commands, Disposable, l10n, window, type QuickPickItem } from 'vscode';
import type { TreeNode } from '../report/treeNode.ts';
import { GROUPINGS, SORTINGS, type Grouping, type Sorting } from '../report/treeArrangement.ts';
import { LEVELS } from '../rules/rule.ts';
import { iconOfLevel, nameOfLevel, type Level } from './appearance.ts';
import type { ArrangementState } from './arrangementState.ts';
import type { HealthStore } from './healthStore.ts';

const groupings: Readonly<Record<Grouping, string>> = {
  none: l10n.t('No groups'),
  level: l10n.t('Level'),
  tier: l10n.t('Tier'),
};

const sortings: Readonly<Record<Sorting, { readonly label: string; readonly description: string }>> = {
  level: { label: l10n.t('Level'), description: l10n.t('the worst first') },
  name: { label: l10n.t('Name'), description: l10n.t('from A to Z') },
  review: { label: l10n.t('Last review'), description: l10n.t('the longest ago first') },
  coverage: { label: l10n.t('Coverage'), description: l10n.t('the fewest questions answered first') },
};

/** The commands that arrange the tree. A keybinding may say what is wanted; otherwise it is asked for. */
export function registerArrangementCommands(store: HealthStore, state: ArrangementState): Disposable {
  const register = (name: string, run: (wanted?: unknown) => Promise<void>): Disposable =>
    commands.registerCommand(`partnershipHealth.${name}`, run);
  return Disposable.from(
    register('groupBy', (wanted) => groupBy(state, GROUPINGS.find((one) => one === wanted))),
    register('sortBy', (wanted) => sortBy(state, SORTINGS.find((one) => one === wanted))),
    register('filterByLevel', (wanted) => filterByLevel(store, state, Array.isArray(wanted) ? LEVELS.filter((level) => wanted.includes(level)) : undefined)),
    register('filterByText', (wanted) => filterByText(state, typeof wanted === 'string' ? wanted : undefined)),
    register('clearFilter', () => state.clearFilter()),
  );
}

async function groupBy(state: ArrangementState, wanted: Grouping | undefined): Promise<void> {
  const items = GROUPINGS.map((grouping) => ({ grouping, label: groupings[grouping], ...inUse(grouping === state.current.grouping) }));
  const grouping = wanted ?? (await window.showQuickPick(items, { placeHolder: l10n.t('Group partnerships by what?') }))?.grouping;
  if (grouping) await state.change({ grouping });
}

async function sortBy(state: ArrangementState, wanted: Sorting | undefined): Promise<void> {
  const items = SORTINGS.map((sorting) => ({ sorting, ...sortings[sorting], ...inUse(sorting === state.current.sorting) }));
  const sorting = wanted ?? (await window.showQuickPick(items, { placeHolder: l10n.t('Sort partnerships by what?') }))?.sorting;
  if (sorting) await state.change({ sorting });
}

function inUse(used: unknown): Partial<QuickPickItem> {
  return used === true ? { detail: `$(check) ${l10n.t('as it is now')}` } : {};
}

async function filterByLevel(store: HealthStore, state: ArrangementState, wanted: readonly Level[] | undefined): Promise<void> {
  const levels = wanted ?? (await pickLevels(store.partnerships().map(({ node }) => node), state.current.levels));
  // Whoever wants all levels, or none, wants no filter.
  if (levels) await state.change({ levels: levels.length === LEVELS.length ? [] : levels });
}

async function pickLevels(partnerships: readonly TreeNode[], chosen: readonly Level[]): Promise<readonly Level[] | undefined> {
  const items = LEVELS.map((level) => ({
    level,
    label: `$(${iconOfLevel(level)}) ${nameOfLevel(level)}`,
    description: String(partnerships.filter((node) => node.level === level).length),
    picked: chosen.includes(level),
  }));
  const picked = await window.showQuickPick(items, { canPickMany: true, placeHolder: l10n.t('Show only partnerships of these levels; none for all') });
  return picked?.map(({ level }) => level);
}

async function filterByText(state: ArrangementState, wanted: string | undefined): Promise<void> {
  const text = wanted ?? (await window.showInputBox({
    title: l10n.t('Filter by Text'),
    prompt: l10n.t('Partnerships, findings, KPIs and actions that have all of these words are shown; nothing typed shows everything.'),
    placeHolder: l10n.t('payment'),
    value: state.current.text,
  }));
  if (text !== undefined) await state.change({ text: text.trim() });
}
