import type { CodeLens, Command } from 'vscode-languageserver-types';
import type { PartnershipHealth } from '../health/partnershipHealth.ts';
import type { AssessedPartnership } from '../health/assessedPartnership.ts';
import { fenceSpan } from '../model/place.ts';
import type { PartnershipDocument } from '../model/partnershipDocument.ts';
import { dueDate, openActions } from '../report/openWork.ts';
import { problemCount } from '../report/problemCount.ts';
import { count } from '../rules/shapes/numbers.ts';
import type { PortfolioService } from '../service/portfolioService.ts';

/** Above the frontmatter: how the partnership stands, what is open in it, and the next review where one is begun. */
export function codeLenses(service: PortfolioService, path: string, folder: string): readonly CodeLens[] {
  const found = service.documentAt(path);
  if (!found?.assessed) return [];
  const { document, assessed } = found;
  const range = document.markdown.source.rangeOf(fenceSpan(document.markdown));
  return commandsOf(document, assessed, folder).map((command) => ({ range, command }));
}

function commandsOf(document: PartnershipDocument, assessed: AssessedPartnership, folder: string): readonly Command[] {
  const { health } = assessed;
  const actions = openActions(health);
  return [
    told(levelText(health)),
    ...(actions.length > 0 ? [told(actionsText(health, actions))] : []),
    { title: count(problemCount(assessed), 'problem'), command: 'partnershipHealth.showProblems' },
    ...(beginsReview(document, health) ? [newReview(health.partnership.id, folder)] : []),
  ];
}

/** A lens without a command is words only. */
function told(title: string): Command {
  return { title, command: '' };
}

function levelText({ now, history: [, before] }: PartnershipHealth): string {
  if (!before) return now.level;
  const was = before.level === now.level ? 'unchanged since' : `was ${before.level} on`;
  return `${now.level} · ${was} ${before.facts.date}`;
}

function actionsText({ now }: PartnershipHealth, actions: ReturnType<typeof openActions>): string {
  const overdue = actions.filter(({ due }) => dueDate(due, now.facts.asOf).when === 'overdue').length;
  return `${count(actions.length, 'open action')}${overdue > 0 ? `, ${overdue} overdue` : ''}`;
}

/** The next review goes out from the agreement, or from the newest review. */
function beginsReview(document: PartnershipDocument, { partnership, stage }: PartnershipHealth): boolean {
  if (stage === 'ended') return false;
  return document === partnership.charter?.document || document === partnership.reviews.at(-1)?.document;
}

/** The client's command takes the folder and the partnership as a line of its tree names them. */
function newReview(partnership: string, folder: string): Command {
  return { title: 'New Review', command: 'partnershipHealth.newReview', arguments: [{ folder: { uri: folder }, node: { partnership } }] };
}
