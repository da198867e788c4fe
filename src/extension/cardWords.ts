import { l10n } from 'vscode';
import { nameOfLevel } from './appearance.ts';
import type { CardWords } from './cardHtml.ts';

/** The words of a card, in the language that VS Code speaks. */
export function cardWords(): CardWords {
  return {
    level: nameOfLevel,
    dimensions: {
      direction: l10n.t('Direction'), value: l10n.t('Value'), delivery: l10n.t('Delivery'),
      commercial: l10n.t('Commercial'), relationship: l10n.t('Relationship'), governance: l10n.t('Governance'),
    },
    standings: { 'on-target': l10n.t('on target'), short: l10n.t('short of target'), 'below-floor': l10n.t('worse than floor'), unknown: l10n.t('not known') },
    asOf: (day) => l10n.t('as of the review of {0}', day),
    noReview: l10n.t('no review yet'),
    levelNow: (level) => l10n.t('{0} today', level),
    answered: ({ answered, applicable }) => l10n.t('{0} of {1} core questions answered', answered, applicable),
    kpis: l10n.t('KPIs'),
    kpi: l10n.t('KPI'),
    actual: l10n.t('Actual'),
    target: l10n.t('Target'),
    floor: l10n.t('Floor'),
    standing: l10n.t('Standing'),
    values: l10n.t('Value, from 1 to 5'),
    party: l10n.t('Party'),
    got: l10n.t('Got'),
    put: l10n.t('Put in'),
    rated: l10n.t('Rated by'),
    by: { self: l10n.t('the party itself'), us: l10n.t('us in its place') },
  };
}
