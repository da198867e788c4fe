import type { PartnershipHealth } from '../../health/partnershipHealth.ts';
import type { PartnershipDocument } from '../../model/partnershipDocument.ts';
import { reviewName } from '../../report/reviewName.ts';
import { compare } from '../../text/compare.ts';
import type { ChangedDocument } from './changedFiles.ts';

/** A partnership as the last commit has it, and as the next one will; undefined where it is not there. */
export interface Sides {
  readonly before: PartnershipHealth | undefined;
  readonly after: PartnershipHealth | undefined;
}

/** The document that a commit is about, among those that it takes along. */
export interface Lead {
  readonly document: PartnershipDocument;
  readonly event: (typeof EVENTS)[number];
}

/** What can have become of a document, the one that says most first. */
const EVENTS = ['new', 'revised', 'removed'] as const;

const KINDS: readonly PartnershipDocument['kind'][] = ['review', 'recovery', 'charter', 'vetting'];

/** The document that was named first; else the newest review that is new, or whatever else says most. */
export function leadOf(chosen: readonly ChangedDocument[], first: string | undefined, sides: Sides): Lead | undefined {
  const leads = chosen.flatMap(({ path }) => {
    const [was, is] = [documentAt(sides.before, path), documentAt(sides.after, path)];
    const document = is ?? was;
    return document ? [{ document, event: eventOf(document, sides) }] : [];
  });
  return leads.find(({ document }) => document.markdown.path === first) ?? leads.sort(byWeight)[0];
}

function documentAt(health: PartnershipHealth | undefined, path: string): PartnershipDocument | undefined {
  return documentsOf(health).find(({ markdown }) => markdown.path === path);
}

function documentsOf(health: PartnershipHealth | undefined): readonly PartnershipDocument[] {
  return health?.partnership.documents ?? [];
}

/** By what a document is, and not by its file: one that was moved is not new. */
function eventOf(document: PartnershipDocument, { before, after }: Sides): Lead['event'] {
  const isOn = (side: PartnershipHealth | undefined): boolean => documentsOf(side).some((one) => one.kind === document.kind && titleOf(one) === titleOf(document));
  if (!isOn(after)) return 'removed';
  return isOn(before) ? 'revised' : 'new';
}

function byWeight(a: Lead, b: Lead): number {
  const rank = ({ document, event }: Lead): number => EVENTS.indexOf(event) * KINDS.length + KINDS.indexOf(document.kind);
  return rank(a) - rank(b) || compare(answer(b.document, 'date'), answer(a.document, 'date'));
}

/** What tells a document from others of its kind: a review's period or day, the day on which a recovery was opened. */
export function titleOf(document: PartnershipDocument): string {
  if (document.kind === 'review') return reviewName(document.data);
  return document.kind === 'recovery' ? answer(document, 'opened') : '';
}

function answer({ data }: PartnershipDocument, key: string): string {
  const value = data[key];
  return typeof value === 'string' ? value : '';
}
