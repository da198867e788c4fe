import { l10n } from 'vscode';
import type { LazyClient } from '../lazyClient.ts';
import type { ScaffoldParams } from '../../service/protocol/beginning.ts';
import type { CharterAnswers } from '../../service/scaffold/charter.ts';
import { idFrom } from '../../service/scaffold/idFrom.ts';
import type { BegunParty, Side } from '../../service/scaffold/parties.ts';
import type { CharterProposals, VettingProposals } from '../../service/scaffold/proposals.ts';
import { newDocument } from '../newDocument.ts';
import { askMany, askOne, askText } from './ask.ts';
import { motions, partyChoices, stages, tiers } from './charterChoices.ts';
import { askFolder, hasFolder, onlyFolder } from './pickFolder.ts';
import type { Picked } from './pickPartnership.ts';
import { explain, problemOf, propose } from './proposals.ts';
import { runSteps, withAnswer, type Place, type Reply, type Step } from './steps.ts';

/** What a partnership begins with: the questions to a candidate, or what the parties agree on. */
export type Beginning = 'charter' | 'vetting';

/** What is answered of it. */
interface Draft extends CharterAnswers {
  readonly folder?: string | undefined;
  readonly partnership?: string;
  readonly proposals?: VettingProposals & Partial<CharterProposals>;
}

/** Begins the charter or the vetting of a partnership: of one that has none yet, or of a new one. */
export async function newBeginning(client: LazyClient, kind: Beginning, given: Picked | undefined): Promise<void> {
  if (!hasFolder()) return;
  const wizard = new BeginningWizard(client, kind, given);
  const done = await runSteps(wizard.steps(), given ?? { folder: onlyFolder() });
  const params = done && wizard.paramsOf(done);
  if (params) await newDocument(client, params);
}

class BeginningWizard {
  constructor(
    private readonly client: LazyClient,
    private readonly kind: Beginning,
    private readonly given: Picked | undefined,
  ) {}

  steps(): readonly Step<Draft>[] {
    const known = this.given !== undefined;
    const beginning: readonly Step<Draft>[] = [
      { ask: (draft, place) => this.folder(draft, place), when: () => !known && onlyFolder() === undefined },
      { ask: (draft, place) => this.name(draft, place) },
      { ask: (draft, place) => this.id(draft, place), when: () => !known },
    ];
    if (this.kind === 'vetting') return beginning;
    return [
      ...beginning,
      { ask: (draft, place) => this.motion(draft, place) },
      { ask: (draft, place) => this.tier(draft, place) },
      { ask: (draft, place) => this.stage(draft, place) },
      { ask: (draft, place) => this.party('us', l10n.t('Who are we in it?'), draft, place) },
      { ask: (draft, place) => this.party('partner', l10n.t('Who is the partner?'), draft, place) },
      { ask: (draft, place) => this.party('customer', l10n.t('Who is the customer?'), draft, place), when: ({ parties }) => parties?.us?.role !== 'customer' },
    ];
  }

  /** What to ask the server for; undefined while the partnership has no id. */
  paramsOf({ folder, partnership, name, motion, tier, stage, parties }: Draft): ScaffoldParams | undefined {
    if (folder === undefined || partnership === undefined) return undefined;
    const named = { folder, partnership, ...(name !== undefined && { name }) };
    if (this.kind === 'vetting') return { ...named, kind: 'vetting' };
    return { ...named, kind: 'charter', ...(motion?.length && { motion }), ...(tier && { tier }), ...(stage && { stage }), ...(parties && { parties }) };
  }

  private title(name?: string): string {
    const title = this.kind === 'vetting' ? l10n.t('New Vetting') : l10n.t('New Partnership');
    return name === undefined ? title : `${title}: ${name}`;
  }

  private async folder(draft: Draft, place: Place): Promise<Reply<Draft>> {
    const reply = await askFolder(this.title(), place, draft.folder);
    return withAnswer(reply, (folder) => ({ folder }));
  }

  private async name(draft: Draft, place: Place): Promise<Reply<Draft>> {
    const { folder = '', partnership } = draft;
    const proposals = draft.proposals ?? (await propose(this.client, { folder, kind: this.kind, ...(partnership !== undefined && { partnership }) }));
    if ('error' in proposals) {
      await explain(proposals, folder);
      return 'cancelled';
    }
    const reply = await askText({
      title: this.title(), place, value: draft.name ?? proposals.name ?? '', example: l10n.t('Northwind service desk'),
      prompt: this.kind === 'vetting' ? l10n.t('What the candidate is called') : l10n.t('What the partnership is called'),
      problemOf: (text) => (text === '' ? l10n.t('A name is needed; expected a few words, like Northwind service desk') : undefined),
    });
    if (typeof reply === 'string') return reply;
    const { partnership: id, parties, ...others } = { ...draft, proposals, name: reply.answer };
    const isSame = this.given !== undefined || reply.answer === draft.name;
    // What was made from another name is proposed anew.
    return { answer: isSame ? { ...others, ...(id !== undefined && { partnership: id }), ...(parties && { parties }) } : others };
  }

  private async id(draft: Draft, place: Place): Promise<Reply<Draft>> {
    const reply = await askText({
      title: this.title(draft.name), place, value: draft.partnership ?? idFrom(draft.name ?? ''), example: 'northwind-service-desk',
      prompt: l10n.t('Its id: what its folder is called, and every document names it by'),
      problemOf: async (id) => {
        const params = this.paramsOf({ ...draft, partnership: id });
        return params && problemOf(this.client, params);
      },
    });
    return withAnswer(reply, (partnership) => ({ ...draft, partnership }));
  }

  private async motion(draft: Draft, place: Place): Promise<Reply<Draft>> {
    const choices = motions();
    const proposed = draft.motion ?? draft.proposals?.motion ?? [];
    const picked = choices.filter(({ value }) => proposed.includes(value));
    const reply = await askMany({ title: this.title(draft.name), place, prompt: l10n.t('What is done together; it decides what reviews ask for'), choices, picked });
    return withAnswer(reply, (motion) => ({ ...draft, motion }));
  }

  private async tier(draft: Draft, place: Place): Promise<Reply<Draft>> {
    const choices = tiers();
    const proposed = choices.find(({ value }) => value === (draft.tier ?? draft.proposals?.tier));
    const reply = await askOne({ title: this.title(draft.name), place, prompt: l10n.t('How much depends on it; it decides how often it is reviewed'), choices, proposed });
    return withAnswer(reply, (tier) => ({ ...draft, tier }));
  }

  private async stage(draft: Draft, place: Place): Promise<Reply<Draft>> {
    const choices = stages();
    const proposed = choices.find(({ value }) => value === (draft.stage ?? draft.proposals?.stage));
    const reply = await askOne({ title: this.title(draft.name), place, prompt: l10n.t('Where it stands in its life'), choices, proposed });
    return withAnswer(reply, (stage) => ({ ...draft, stage }));
  }

  private async party(side: Side, prompt: string, draft: Draft, place: Place): Promise<Reply<Draft>> {
    const { [side]: answered, ...others } = draft.parties ?? {};
    const { choices, proposed, fromText } = partyChoices(side, draft.name ?? '', draft.proposals?.parties?.[side] ?? [], others, answered);
    const reply = await askOne<BegunParty | undefined>({ title: this.title(draft.name), place, prompt, choices, proposed, fromText });
    return withAnswer(reply, (party) => ({ ...draft, parties: { ...others, ...(party && { [side]: party }) } }));
  }
}
