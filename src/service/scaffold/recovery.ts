import type { Finding } from '../../health/finding.ts';
import { isPaperwork } from '../../health/levels.ts';
import type { PartnershipHealth } from '../../health/partnershipHealth.ts';
import { isDay, type Day } from '../../model/dates.ts';
import type { Recovery } from '../../model/generated/types.ts';
import type { Facts, PartyFacts } from '../../model/facts.ts';
import { ACTIONS, type ActionId } from '../../rules/actions.ts';
import { rankOf } from '../../rules/rule.ts';
import { Filling } from './filling.ts';
import { asHint, homeOf, inFolder, type Scaffolded } from './scaffold.ts';

/** What whoever begins a recovery may have decided already. */
export interface RecoveryAnswers {
  /** The rules to recover from; else all that have a finding. */
  readonly because?: readonly string[];
  readonly targetLevel?: TargetLevel;
  readonly decideBy?: Day;
}

/** A level that a recovery may be to reach. */
export type TargetLevel = NonNullable<Recovery['targetLevel']>;

/** What a recovery is made with. */
export interface RecoveryOptions extends RecoveryAnswers {
  /** The text of a sound template. */
  readonly template: string;
  readonly today: Day;
}

/** A recovery from what is wrong now: the findings, the worst first, and what each of their rules says is to be done. */
export function scaffoldRecovery(health: PartnershipHealth, { template, today, because, targetLevel, decideBy }: RecoveryOptions): Scaffolded {
  const { partnership, now } = health;
  const { id } = partnership;
  const all = recoveryCauses(health);
  if ('error' in all) return all;
  if (because?.length === 0) return { error: 'there is no finding to recover from; choose one at least' };
  if (decideBy !== undefined && !isDay(decideBy)) return { error: `${decideBy} is not a day; expected one like 2026-03-31` };
  if (decideBy !== undefined && decideBy <= today) return { error: `${decideBy} is not after ${today}, when the recovery begins; choose a later day` };
  const causes = all.filter(({ rule }) => because?.includes(rule.id) ?? true);
  if (causes.length === 0) return { error: 'none of the chosen findings stands any more; choose among those that do' };
  const filling = Filling.of(template);
  filling.put(['partnership'], id);
  filling.put(['opened'], today);
  filling.list(['because'], causes.map(({ rule, severity, reason }) => ({ value: rule.id, hint: asHint(`${severity}: ${reason}`) })));
  if (targetLevel !== undefined) filling.put(['targetLevel'], targetLevel);
  if (decideBy !== undefined) filling.put(['decideBy'], decideBy);
  fillOwners(filling, now.facts);
  fillActions(filling, causes);
  return { path: inFolder(homeOf(partnership), `recovery/${today.slice(0, 7)}.md`), text: filling.toText() };
}

/** What a recovery would be from, the worst first; or a sentence that says why there can be none. */
export function recoveryCauses({ partnership, stage, now }: PartnershipHealth): readonly Finding[] | { readonly error: string } {
  const { id, recoveries } = partnership;
  const open = recoveries.find(({ data }) => data.outcome === 'open' && data.closed === undefined);
  if (open) return { error: `${id} has a recovery that is open, ${open.document.markdown.path}; close it before another is begun` };
  if (stage === 'candidate') return { error: `${id} is a candidate, so there is nothing yet to recover; settle its vetting first` };
  const causes = causesIn(now.findings);
  return causes.length === 0 ? { error: `${id} has no finding to recover from` } : causes;
}

/** The findings that count, one for each rule, the worst first. */
function causesIn(findings: readonly Finding[]): readonly Finding[] {
  const counting = findings.filter(({ severity, waiver, subsumedBy }) => severity !== null && !waiver && subsumedBy === undefined);
  // What is merely not written down needs a pen, no recovery.
  const signs = counting.filter((finding) => !isPaperwork(finding));
  const worstFirst = [...(signs.length > 0 ? signs : counting)].sort((a, b) => rankOf(b.severity) - rankOf(a.severity));
  return worstFirst.filter((finding, index) => index === worstFirst.findIndex(({ rule }) => rule === finding.rule));
}

/** A recovery needs someone who can decide: the sponsors, else whoever answers from day to day. */
function fillOwners(filling: Filling, { us, partnerSide, agreement }: Facts): void {
  const ours = leaderOf(us) ?? agreement.owner;
  const theirs = partnerSide.flatMap((party) => leaderOf(party) ?? [])[0];
  if (ours !== undefined) filling.put(['owners', 'us'], ours);
  if (theirs !== undefined) filling.put(['owners', 'them'], theirs);
}

function leaderOf(party: PartyFacts | undefined): string | undefined {
  return party?.sponsor?.name ?? party?.contact?.name;
}

/** Each action once, for the worst of the rules that ask for it. */
function fillActions(filling: Filling, causes: readonly Finding[]): void {
  const wanted = new Map<ActionId, string>();
  for (const { rule } of causes) for (const action of rule.actions) if (!wanted.has(action)) wanted.set(action, rule.id);
  [...wanted].forEach(([action, rule], index) => {
    const path = ['actions', `R-${index + 1}`];
    const { text, doneWhen } = ACTIONS[action];
    filling.put([...path, 'for'], rule);
    filling.put([...path, 'what'], text);
    filling.ask([...path, 'owner']);
    filling.ask([...path, 'due']);
    filling.put([...path, 'doneWhen'], doneWhen);
    filling.put([...path, 'status'], 'open');
  });
}
