import { insertEntry } from '../document/insert.ts';
import { nodeAt, pairOf, type YamlNode } from '../document/yamlNode.ts';
import type { Finding } from '../health/finding.ts';
import type { PartnershipHealth } from '../health/partnershipHealth.ts';
import type { PartnershipDocument } from '../model/partnershipDocument.ts';
import type { TextEdit } from '../text/edit.ts';
import { isId, readsAsText } from './ids.ts';
import { frontAfterEdits } from './staysReadable.ts';

/** A change of one document. */
export interface DocumentEdit {
  readonly document: PartnershipDocument;
  readonly edit: TextEdit;
}

/**
 * Begins a waiver of a finding where those in force are written: rule and subject are filled in; who decided it, why and
 * until when is for a person to say. Undefined where it cannot be written safely.
 */
export function waive({ partnership, now }: PartnershipHealth, { rule, subject }: Finding): DocumentEdit | undefined {
  const { document: markdown } = now.facts.agreed('waivers');
  const document = partnership.documents.find((one) => one.markdown === markdown);
  const holdsAgreement = document?.kind === 'charter' || document?.kind === 'review';
  if (!document || !holdsAgreement || markdown.problems.length > 0) return undefined;
  const about = subject === undefined ? [] : [['subject', isId(subject) && readsAsText(subject) ? subject : JSON.stringify(subject)] as const];
  const edit = insertEntry(markdown, 'waivers', [['rule', rule.id], ...about, ['until', ''], ['reason', ''], ['by', '']]);
  return edit && addsOne(document, edit, rule.id) ? { document, edit } : undefined;
}

/** The waivers have one more, for the rule, at their end; and everything else is read as before. */
function addsOne({ markdown }: PartnershipDocument, edit: TextEdit, rule: string): boolean {
  const after = frontAfterEdits(markdown, [edit]);
  const waivers = waiversIn(after.frontmatter);
  const added = pairOf(waivers.at(-1), 'rule')?.value;
  return after.problems.length === 0 && waivers.length === waiversIn(markdown.frontmatter).length + 1 && added?.type === 'scalar' && added.raw === rule
    && othersOf(after.frontmatter) === othersOf(markdown.frontmatter);
}

function waiversIn(root: YamlNode | undefined): readonly YamlNode[] {
  const waivers = nodeAt(root, ['waivers']);
  return waivers?.type === 'list' ? waivers.items : [];
}

function othersOf(root: YamlNode | undefined): string {
  return root?.type === 'map' ? root.pairs.map(({ key }) => key).filter((key) => key !== 'waivers').join('\n') : '';
}
