import { l10n } from 'vscode';
import type { LazyClient } from '../lazyClient.ts';
import type { ScaffoldParams } from '../../service/protocol/beginning.ts';
import type { Cause, RecoveryProposals } from '../../service/scaffold/proposals.ts';
import type { RecoveryAnswers, TargetLevel } from '../../service/scaffold/recovery.ts';
import { newDocument } from '../newDocument.ts';
import { askMany, askOne, askText, type Choice } from './ask.ts';
import { askPartnership, type Picked } from './pickPartnership.ts';
import { explain, problemOf, propose } from './proposals.ts';
import { runSteps, withAnswer, type Place, type Reply, type Step } from './steps.ts';

/** What is answered of a new recovery. */
interface Draft extends RecoveryAnswers {
  readonly of?: Picked;
  readonly proposals?: RecoveryProposals;
}

/** A draft whose partnership is known. */
type Begun = Draft & Required<Pick<Draft, 'of' | 'proposals'>>;

/** Begins a recovery of a partnership, from what is wrong now. */
export async function newRecovery(client: LazyClient, given: Picked | undefined): Promise<void> {
  const start = given ? await withProposals(client, given) : {};
  if (!start) return;
  const steps: readonly Step<Draft>[] = [
    ...(given ? [] : [{ ask: (draft: Draft, place: Place) => partnership(client, draft, place) }]),
    { ask: whenBegun(causes) },
    { ask: whenBegun(targetLevel) },
    { ask: whenBegun((draft, place) => decideBy(client, draft, place)) },
  ];
  const done = await runSteps(steps, start);
  if (isBegun(done)) await newDocument(client, paramsOf(done));
}

async function withProposals(client: LazyClient, of: Picked): Promise<Draft | undefined> {
  const proposals = await propose(client, { ...of, kind: 'recovery' });
  if (!('error' in proposals)) return { of, proposals };
  await explain(proposals, of.folder);
  return undefined;
}

function isBegun(draft: Draft | undefined): draft is Begun {
  return draft?.of !== undefined && draft.proposals !== undefined;
}

function whenBegun(ask: (draft: Begun, place: Place) => Promise<Reply<Draft>>): Step<Draft>['ask'] {
  return async (draft, place) => (isBegun(draft) ? ask(draft, place) : 'back');
}

function paramsOf({ of: { folder, partnership: id }, because, targetLevel: level, decideBy: day }: Begun): ScaffoldParams {
  return { folder, kind: 'recovery', partnership: id, ...(because && { because }), ...(level && { targetLevel: level }), ...(day !== undefined && { decideBy: day }) };
}

async function partnership(client: LazyClient, draft: Draft, place: Place): Promise<Reply<Draft>> {
  const reply = await askPartnership(client, 'recovery', titleOf(draft), place, draft.of);
  if (typeof reply === 'string') return reply;
  const begun = await withProposals(client, reply.answer);
  return begun ? { answer: begun } : 'cancelled';
}

async function causes(draft: Begun, place: Place): Promise<Reply<Draft>> {
  const choices = draft.proposals.causes.map(toChoice);
  const reply = await askMany({
    title: titleOf(draft), place, choices, picked: choices.filter(({ value }) => draft.because?.includes(value) ?? true),
    prompt: l10n.t('What it is to recover from; each brings its actions along'),
  });
  // To recover from nothing makes no sense, so an empty choice is asked again.
  if (typeof reply !== 'string' && reply.answer.length === 0) return causes(draft, place);
  return withAnswer(reply, (because) => ({ ...draft, because }));
}

function toChoice({ rule, title, severity, reason }: Cause): Choice<string> {
  return { label: title, description: `${severity} · ${rule}`, detail: reason, value: rule };
}

async function targetLevel(draft: Begun, place: Place): Promise<Reply<Draft>> {
  const choices: readonly Choice<TargetLevel>[] = [
    { label: 'healthy', description: l10n.t('nothing left to mend'), value: 'healthy' },
    { label: 'watch', description: l10n.t('what is left can be mended by the next review'), value: 'watch' },
    { label: 'at-risk', description: l10n.t('out of the critical state, for a start'), value: 'at-risk' },
  ];
  const proposed = draft.targetLevel ?? draft.proposals.targetLevel;
  const reply = await askOne({ title: titleOf(draft), place, prompt: l10n.t('The level of health to reach'), choices, proposed: choices.find(({ value }) => value === proposed) });
  return withAnswer(reply, (targetLevel) => ({ ...draft, targetLevel }));
}

async function decideBy(client: LazyClient, draft: Begun, place: Place): Promise<Reply<Draft>> {
  const reply = await askText({
    title: titleOf(draft), place, value: draft.decideBy ?? draft.proposals.decideBy, example: '2026-03-31',
    prompt: l10n.t('The day by which both sides decide whether to stay or to leave'),
    problemOf: (day) => problemOf(client, paramsOf({ ...draft, decideBy: day })),
  });
  return withAnswer(reply, (decideBy) => ({ ...draft, decideBy }));
}

function titleOf({ of }: Draft): string {
  return of ? l10n.t('New Recovery of {0}', of.name) : l10n.t('New Recovery');
}
