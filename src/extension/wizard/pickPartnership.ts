import { commands, l10n, window } from 'vscode';
import type { LazyClient } from '../lazyClient.ts';
import { choicesRequest, type ChoicesParams, type FolderChoice } from '../../service/protocol/beginning.ts';
import { nameOfLevel } from '../appearance.ts';
import { askOne, type Choice } from './ask.ts';
import type { Place, Reply } from './steps.ts';

/** A partnership that a document is begun for. */
export interface Picked {
  readonly folder: string;
  readonly partnership: string;
  readonly name: string;
}

/** Has a partnership picked; proposed is the one whose document the user looks at. Where there is none, offers to begin one. */
export async function askPartnership(client: LazyClient, kind: 'review' | 'recovery', title: string, place: Place, answered: Picked | undefined): Promise<Reply<Picked>> {
  const document = window.activeTextEditor?.document.uri.toString();
  const found = await client.sendRequest<readonly FolderChoice[]>(choicesRequest, { kind, ...(document !== undefined && { document }) } satisfies ChoicesParams);
  if (found.length === 0) {
    await offerPartnership();
    return 'cancelled';
  }
  const folders = new Set(found.map(({ folder }) => folder.uri)).size;
  const choices = found.map((choice) => toChoice(choice, folders));
  const proposed = found.findIndex(({ folder, partnership, isActive }) => (answered ? folder.uri === answered.folder && partnership === answered.partnership : isActive));
  return askOne({ title, place, prompt: l10n.t('The partnership'), choices, proposed: choices[proposed] });
}

/** There is no partnership yet: the first one begins with its charter. */
export async function offerPartnership(): Promise<void> {
  const begin = l10n.t('New Partnership');
  const answer = await window.showInformationMessage(l10n.t('There is no partnership yet. Each begins with its charter.'), begin);
  if (answer === begin) await commands.executeCommand('partnershipHealth.newPartnership');
}

function toChoice({ folder, partnership, name, level, problem }: FolderChoice, folders: number): Choice<Picked> {
  const description = [partnership, nameOfLevel(level), ...(folders > 1 ? [folder.name] : [])].join(' · ');
  return { label: name, description, ...(problem !== undefined && { detail: `$(info) ${problem}` }), value: { folder: folder.uri, partnership, name } };
}
