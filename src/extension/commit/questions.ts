import { l10n } from 'vscode';
import type { ProposedFile } from '../../service/commit/proposal.ts';
import type { CommitOffer } from '../../service/protocol/commit.ts';
import { askMany, askOne, type Choice } from '../wizard/ask.ts';
import type { Place, Reply, Step } from '../wizard/steps.ts';

/** What can be committed. */
export type Offered = Exclude<CommitOffer, { readonly error: string }>;

/** What has been decided so far. */
export interface Draft {
  /** Every document of the partnership that has changed. */
  readonly all: readonly ProposedFile[];
  /** What is offered of them. */
  readonly offer: Offered;
  readonly message: string;
  /** Errors do not stand in the way any more. */
  readonly isForced?: true;
}

/** What the questions need beside the answers. */
export interface Helpers {
  /** What is offered for some of the files. */
  readonly ask: (only: readonly string[]) => Promise<CommitOffer>;
  readonly refuse: (reason: string) => void;
  /** What somebody makes of a message; empty where nothing is left of it. */
  readonly editMessage: (message: string) => Promise<string>;
  /** What is decided about errors; nothing when it is to be left. */
  readonly errorsStand: (draft: Draft) => Promise<Draft | undefined>;
}

/** Which files, where there are several, and with which message. Enter takes over what is proposed. */
export function commitSteps(helpers: Helpers): readonly Step<Draft>[] {
  return [
    { when: ({ all }) => all.length > 1, ask: (draft, place) => files(draft, place, helpers) },
    { ask: (draft, place) => message(draft, place, helpers) },
  ];
}

async function files(draft: Draft, place: Place, helpers: Helpers): Promise<Reply<Draft>> {
  const choices = draft.all.map(toChoice);
  const chosen = new Set(draft.offer.files.map(({ path }) => path));
  const reply = await askMany({
    title: titleOf(draft), place, choices, picked: choices.filter(({ value }) => chosen.has(value)), prompt: l10n.t('The documents to commit; nothing else is taken along'),
  });
  if (typeof reply === 'string') return reply;
  // A commit of nothing makes no sense, so an empty choice is asked again.
  if (reply.answer.length === 0) return files(draft, place, helpers);
  const offer = await helpers.ask(reply.answer);
  if (!('error' in offer)) return { answer: { all: draft.all, offer, message: offer.message } };
  helpers.refuse(offer.error);
  return 'cancelled';
}

function toChoice({ path, state }: ProposedFile): Choice<string> {
  const words = { new: l10n.t('new'), changed: l10n.t('changed'), deleted: l10n.t('deleted') };
  return { label: path.slice(path.lastIndexOf('/') + 1), description: `${words[state]} · ${path}`, value: path };
}

async function message(before: Draft, place: Place, helpers: Helpers): Promise<Reply<Draft>> {
  const draft = before.offer.errors.length > 0 && !before.isForced ? await helpers.errorsStand(before) : before;
  if (!draft) return 'cancelled';
  // What was mended may not be all.
  if (draft.offer.errors.length > 0 && !draft.isForced) return message(draft, place, helpers);
  const [subject = '', ...body] = draft.message.trim().split('\n');
  const choices: readonly Choice<'commit' | 'edit'>[] = [
    { label: l10n.t('$(check) Commit'), description: subject, detail: body.filter(Boolean).slice(0, 3).join(' '), value: 'commit' },
    { label: l10n.t('$(edit) Edit the Message…'), detail: draft.offer.files.map(({ path }) => path).join(', '), value: 'edit' },
  ];
  const reply = await askOne({ title: titleOf(draft), place, prompt: l10n.t('Enter commits with this message'), choices });
  if (typeof reply === 'string') return reply;
  if (reply.answer === 'commit') return { answer: draft };
  const edited = await helpers.editMessage(draft.message);
  if (edited !== '') return message({ ...draft, message: edited }, place, helpers);
  helpers.refuse(l10n.t('the message is empty'));
  return 'cancelled';
}

function titleOf({ offer: { name } }: Draft): string {
  return l10n.t('Commit Assessment of {0}', name);
}
