import type { PartnershipHealth } from '../health/partnershipHealth.ts';
import { actualPlace, kpisOf, type KpiState } from '../model/kpi.ts';
import { show } from '../rules/shapes/numbers.ts';
import { kpiStanding } from './kpiStanding.ts';
import { sparkline } from './sparkline.ts';
import { escapeMarkdown, locationOf, sentence, type TreeNode } from './treeNode.ts';

/** The KPIs of a partnership with their numbers now and before; nothing when none are agreed. */
export function kpiNodes(health: PartnershipHealth): readonly TreeNode[] {
  const kpis = kpisOf(health.now.facts);
  if (kpis.length === 0 || health.stage === 'ended') return [];
  const id = `${health.partnership.id}/kpis`;
  const description = `${kpis.filter((kpi) => kpi.position !== undefined && kpi.position >= 1).length} of ${kpis.length} on target`;
  return [{
    id,
    kind: 'kpis',
    label: 'KPIs',
    description,
    spoken: sentence('KPIs', description),
    partnership: health.partnership.id,
    children: kpis.map((kpi) => kpiNode(health, kpi, `${id}/${kpi.id}`)),
  }];
}

function kpiNode(health: PartnershipHealth, kpi: KpiState, id: string): TreeNode {
  const series = [...health.history].reverse().map((point) => kpisOf(point.facts).find((other) => other.id === kpi.id)?.actual);
  const unit = kpi.unit ?? '';
  const now = kpi.actual === undefined ? 'not known' : withUnit(kpi.actual, unit);
  const standing = kpiStanding(kpi, kpi.actual);
  const numbers = series.map((value) => (value === undefined ? '–' : show(value)));
  return {
    id,
    kind: 'kpi',
    label: kpi.name ?? kpi.id,
    description: [now, sparkline(series), standing, agreed(kpi)].filter(Boolean).join(' · '),
    spoken: sentence(kpi.name ?? kpi.id, now, standing, agreed(kpi), series.length > 1 ? `in the reviews ${numbers.join(', ').replaceAll('–', 'not known')}` : ''),
    tooltip: [
      `**${escapeMarkdown(kpi.name ?? kpi.id)}** (${escapeMarkdown(kpi.id)})`,
      escapeMarkdown(`${agreed(kpi)}${kpi.lacks === undefined ? '' : `; ${kpi.lacks}`}`),
      numbers.join(' → '),
    ].join('\n\n'),
    location: locationOf(actualPlace(health.now.facts, kpi.id)),
    partnership: health.partnership.id,
    children: [],
  };
}

function agreed({ target, floor, unit = '' }: KpiState): string {
  const numbers = [
    ...(target === undefined ? [] : [`target ${withUnit(target, unit)}`]),
    ...(floor === undefined ? [] : [`floor ${withUnit(floor, unit)}`]),
  ];
  return numbers.join(', ');
}

/** A number as people read it, with its unit where it has one. */
export function withUnit(value: number, unit: string): string {
  return `${show(value)} ${unit}`.trim();
}
