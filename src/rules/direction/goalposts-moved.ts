import type { Answers } from '../../model/answers.ts';
import type { Facts } from '../../model/facts.ts';
import type { Charter, KpiDefinition } from '../../model/generated/types.ts';
import type { CharterRevision } from '../../model/history.ts';
import { actualOf, positionOf } from '../../model/kpi.ts';
import { findSection } from '../../model/place.ts';
import { clear, defineRule, fired, unknown, type Condition, type Verdict } from '../rule.ts';
import { showAll } from '../shapes/numbers.ts';

/** Partnerships whose charter has been committed. */
const hasHistory: Condition = {
  text: 'git history available',
  test: (facts) => (facts.charterRevisions.length > 0 ? 'yes' : 'no'),
};

export const rule = defineRule({
  id: 'goalposts-moved',
  title: 'A target made easier after it was missed',
  dimension: 'direction',
  severity: 'medium',
  kind: 'measured',
  appliesWhen: hasHistory,
  escalates: true,
  actions: ['set-kpis-slas'],
  sources: [],
  provenance: ['practice', 'default'],
  why: 'A target may turn out to be wrong. One that is lowered just when it was missed, with nobody having written down why, turns a failure green, and the next target will be believed less.',
  data: ['c.kpis.<id> {target, floor} as the commits left them', 'r.kpis.<id> {actual}', '## Decisions and actions'],
  firesWhen: 'A number was below its floor, and by the next review the charter has an easier target or floor for it, while no "Decisions and actions" of either review names the KPI. One finding for each KPI.',
  examples: {
    fires: [{ charterBefore: 'kpis: { first-call-resolution: { target: 90, floor: 85 } }', previous: 'kpis: { first-call-resolution: 81 }' }],
    clear: [{ charterBefore: 'kpis: { first-call-resolution: { target: 75, floor: 70 } }', previous: 'kpis: { first-call-resolution: 81 }' }],
  },
  evaluate(facts) {
    const ids = new Set([facts, facts.previous].flatMap((review) => Object.keys((review && charterBefore(facts, review)?.kpis) ?? {})));
    if (ids.size === 0) return unknown('no KPI was agreed before');
    return [...ids].map((id) => judge(id, facts));
  },
});

function judge(id: string, facts: Facts): Verdict {
  const now = definitionOn(facts, facts.asOf, id);
  const verdicts = [facts, facts.previous].flatMap((review) => (review ? [judgeSince(review, id, now, facts)] : []));
  return verdicts.find(({ outcome }) => outcome === 'fired')
    ?? verdicts.find(({ outcome }) => outcome === 'unknown')
    ?? clear([...new Set(verdicts.map(({ reason }) => reason))].join('; '), id);
}

/** Whether a KPI was missed at a review, by what was agreed before it, and is easier now, or gone. */
function judgeSince(review: Facts, id: string, now: Answers<KpiDefinition> | undefined, facts: Facts): Verdict {
  const then = charterBefore(facts, review)?.kpis?.[id];
  if (!then || (now && !mayBeEasier(then, now))) return clear(`${id} was not made easier`, id);
  const position = positionOf(then, actualOf(review, id));
  if (position === undefined || (now && !isEasier(then, now))) return unknown(`${id} may have been missed on ${review.date}, and was changed since`, id);
  if (position >= 0) return clear(`${id} was not missed on ${review.date}`, id);
  const change = now ? `the charter says ${bounds(now)} instead of ${bounds(then)}` : 'the charter has it no more';
  const said = `${id} was ${showAll(actualOf(review, id) ?? 0)} on ${review.date}, worse than the floor of ${showAll(then.floor ?? 0)}; since then ${change}`;
  if ([facts, facts.previous].some((one) => one && isDecided(one, id, then.name))) return clear(`${said}, which was decided`, id);
  return fired('medium', `${said}, and no decision names it`, [facts.agreed('kpis', id, 'target'), facts.agreed('kpis', id, 'floor'), review.reviewed('kpis', id)], id);
}

/** What the charter said before a review's day: a change on that day may have been made because of it. */
function charterBefore(facts: Facts, { date }: Facts): Answers<Charter> | undefined {
  return newestOrFirst(facts, ({ day }) => day < date)?.data;
}

/** The newest commit of the charter that will do; before the first one the charter was, as far as anybody knows, as it was first committed. */
function newestOrFirst({ charterRevisions }: Facts, will: (revision: CharterRevision) => boolean): CharterRevision | undefined {
  return charterRevisions.findLast(will) ?? charterRevisions[0];
}

/** What it says on the day of judgement: for an earlier review the last commit until then, now what stands in the file. */
function definitionOn(facts: Facts, day: string, id: string): Answers<KpiDefinition> | undefined {
  if (facts.isNewest) return facts.agreement.kpis?.[id];
  return newestOrFirst(facts, (revision) => revision.day <= day)?.data.kpis?.[id];
}

/** Whether a bound was moved towards the floor, or cannot be told. */
function mayBeEasier(then: Answers<KpiDefinition>, now: Answers<KpiDefinition>): boolean {
  const known = [then.target, then.floor, now.target, now.floor].every((bound) => bound !== undefined);
  return !known || isEasier(then, now);
}

function isEasier(then: Answers<KpiDefinition>, now: Answers<KpiDefinition>): boolean {
  const { target, floor } = then;
  if (target === undefined || floor === undefined || now.target === undefined || now.floor === undefined) return false;
  const towardsFloor = Math.sign(floor - target);
  return (now.target - target) * towardsFloor > 0 || (now.floor - floor) * towardsFloor > 0;
}

function bounds({ target, floor }: Answers<KpiDefinition>): string {
  return `target ${showAll(target ?? 0)} and floor ${showAll(floor ?? 0)}`;
}

/** Whether what was decided at a review speaks of a KPI, by its id or its name; what stands in a comment decides nothing. */
function isDecided(review: Facts, id: string, name: string | undefined): boolean {
  const { document } = review.reviewed();
  const section = review.hasReview ? findSection(document, 'Decisions and actions') : undefined;
  if (!section) return false;
  const text = document.source.text.slice(section.content.start, section.content.end).replace(/<!--[\s\S]*?(?:-->|$)/g, ' ');
  return [id, name].some((one) => one !== undefined && one.trim() !== '' && names(text, one.trim()));
}

/** Whether a text has some words, as whole words and in any case. */
function names(text: string, words: string): boolean {
  const literal = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'iu').test(text);
}
