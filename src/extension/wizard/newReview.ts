import { l10n } from 'vscode';
import type { LazyClient } from '../lazyClient.ts';
import type { ReviewProposals } from '../../service/scaffold/proposals.ts';
import { newDocument } from '../newDocument.ts';
import { askText } from './ask.ts';
import { askPartnership, type Picked } from './pickPartnership.ts';
import { explain, problemOf, propose } from './proposals.ts';
import { runSteps, withAnswer, type Place, type Reply, type Step } from './steps.ts';

/** What is answered of a new review. */
interface Draft {
  readonly of?: Picked;
  readonly proposals?: ReviewProposals;
  readonly date?: string;
  readonly period?: string;
}

/** Begins the next review of a partnership, carried forward from its charter and its last review. */
export async function newReview(client: LazyClient, given: Picked | undefined): Promise<void> {
  const steps: readonly Step<Draft>[] = [
    ...(given ? [] : [{ ask: (draft: Draft, place: Place) => partnership(client, draft, place) }]),
    { ask: (draft, place) => date(client, draft, place) },
    { ask: (draft, place) => period(client, draft, place) },
  ];
  const done = await runSteps(steps, given ? { of: given } : {});
  if (!done?.of) return;
  const { of: { folder, partnership: id }, date: day, period: over } = done;
  await newDocument(client, { folder, kind: 'review', partnership: id, ...(day !== undefined && { date: day }), ...(over !== undefined && { period: over }) });
}

async function partnership(client: LazyClient, draft: Draft, place: Place): Promise<Reply<Draft>> {
  const reply = await askPartnership(client, 'review', titleOf(draft), place, draft.of);
  return withAnswer(reply, (of) => ({ of }));
}

async function date(client: LazyClient, draft: Draft, place: Place): Promise<Reply<Draft>> {
  const { of } = draft;
  if (!of) return 'back';
  const proposed = draft.proposals ?? (await propose(client, { ...of, kind: 'review' }));
  if ('error' in proposed) {
    await explain(proposed, of.folder);
    return 'cancelled';
  }
  let proposals = proposed;
  const reply = await askText({
    title: titleOf(draft), place, value: draft.date ?? proposed.date, example: '2026-03-31',
    prompt: l10n.t('The day of the review'),
    problemOf: async (day) => {
      const found = await propose(client, { ...of, kind: 'review', date: day });
      if ('error' in found) return found.error;
      proposals = found;
      return found.problem;
    },
  });
  // Another day may look back on another period.
  const period = proposals.period === draft.proposals?.period ? draft.period : undefined;
  return withAnswer(reply, (day) => ({ of, proposals, date: day, ...(period !== undefined && { period }) }));
}

async function period(client: LazyClient, draft: Draft, place: Place): Promise<Reply<Draft>> {
  const { of, proposals, date: day } = draft;
  if (!of || !proposals || day === undefined) return 'back';
  const reply = await askText({
    title: titleOf(draft), place, value: draft.period ?? proposals.period, example: '2026-Q1',
    prompt: l10n.t('What the review looks back on, like 2026-Q1, 2026-H1, 2026-03, 2026 or 2026-01-01/2026-03-31'),
    problemOf: (text) => problemOf(client, { folder: of.folder, kind: 'review', partnership: of.partnership, date: day, period: text }),
  });
  return withAnswer(reply, (period) => ({ ...draft, period }));
}

function titleOf({ of }: Draft): string {
  return of ? l10n.t('New Review of {0}', of.name) : l10n.t('New Review');
}
