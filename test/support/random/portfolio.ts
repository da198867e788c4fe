import fc from 'fast-check';
import { addDays } from '../../../src/model/dates.ts';
import { fieldAt } from '../../../src/model/fields.ts';
import type { Kind } from '../../../src/model/sections.ts';
import { RULES } from '../../../src/rules/index.ts';
import { withChanges, type Data } from './data.ts';
import {
  changesIn, changesOf, describeDocument, EXAMPLES, makeDocument, none, saidOf, textOf, yamlOf, type Changes, type RandomDocument,
} from './documents.ts';
import { ANCHOR, oneField } from './values.ts';

/** Partnerships, the settings they are judged by, and the day. A failure prints what is not sound about them. */
export interface RandomPortfolio {
  readonly documents: readonly RandomDocument[];
  /** `partnership-health.yml`. */
  readonly settings: Data | undefined;
  readonly asOf: string;
}

/** How many days lie between two reviews: about a quarter, one and a half of them, two, and nothing at all. */
const GAPS = [91, 91, 91, 91, 85, 90, 92, 137, 138, 182, 184, 400, 30, 1, 0];

/** How many days after the newest review it is judged; before it, that review does not exist yet. */
const LATER = [13, 13, 13, 30, 0, 0, 91, 92, 136, 137, 138, 182, 183, 400, -1, -100];

const STAGES = [...Array<string>(12).fill('active'), ...(fieldAt('charter', ['stage'])?.values ?? []).map(String)];

const RULE_IDS = RULES.map(({ id }) => id);
const ADJUSTABLE = RULES.filter(({ thresholds }) => Object.keys(thresholds).length > 0);

const waivers = fc.array(fc.record({
  rule: fc.constantFrom(...RULE_IDS),
  until: fc.constantFrom(200, 14, 13, 12, -30).map((days) => addDays(ANCHOR, days)),
  reason: fc.constant('we live with it'),
  by: fc.constant('managing director'),
}), { maxLength: 8 });

const partnership = fc.record({
  stage: fc.constantFrom(...STAGES),
  /** What some rules have as examples, over all documents that they change. */
  examples: fc.oneof(none(3), { weight: 4, arbitrary: fc.array(fc.constantFrom(...EXAMPLES), { maxLength: 3 }) }),
  charter: fc.option(changesOf('charter'), { freq: 15 }),
  reviews: fc.array(fc.record({ gap: fc.constantFrom(...GAPS), changes: changesOf('review') }), { maxLength: 6 }),
  /** What every review says, so that it persists. */
  lasting: fc.oneof(none(3), { weight: 1, arbitrary: saidOf('review', 2) }),
  vetting: sometimes(changesOf('vetting')),
  recovery: sometimes(fc.record({ changes: changesOf('recovery'), opened: fc.constantFrom(-72, -400, -1, 0, 20) })),
  waivers: sometimes(waivers),
});

const threshold = fc.constantFrom(...ADJUSTABLE).chain(({ id, thresholds }) => {
  const numbers = Object.entries(thresholds).map(([name, { value }]) => [name, fc.constantFrom(value - 1, value + 1, 0, value / 2, value * 2)]);
  return fc.record(Object.fromEntries(numbers) as Record<string, fc.Arbitrary<number>>, { requiredKeys: [] }).map((chosen) => ({ [id]: chosen }));
});

const settings = fc.record({
  severity: fc.dictionary(fc.constantFrom(...RULE_IDS), fc.constantFrom('off', 'low', 'medium', 'high', 'critical'), { maxKeys: 6 }),
  thresholds: fc.array(threshold, { maxLength: 4 }).map((all) => withChanges({}, all)),
  more: fc.array(oneField('configuration', ['asOf', 'include', 'exclude', 'severity', 'thresholds']), { maxLength: 1 }),
}).map(({ more, ...numbers }) => withChanges(numbers, more));

/** A portfolio of one to four partnerships. */
export const randomPortfolio: fc.Arbitrary<RandomPortfolio> = portfolioOf(4);

/** A portfolio of one partnership. */
export const randomPartnership: fc.Arbitrary<RandomPortfolio> = portfolioOf(1);

function portfolioOf(most: number): fc.Arbitrary<RandomPortfolio> {
  return fc.record({
    plans: fc.array(partnership, { minLength: 1, maxLength: most }),
    configured: sometimes(settings),
    later: fc.constantFrom(...LATER),
  }).map(({ plans, configured, later }) => described({
    documents: plans.flatMap((plan, index) => documentsOf(`p${index + 1}`, plan)),
    settings: settingsOf([...plans.flatMap(({ examples }) => changesIn(examples, 'configuration')), ...(configured ? [configured] : [])]),
    asOf: addDays(ANCHOR, later),
  }));
}

function settingsOf(said: readonly Data[]): Data | undefined {
  return said.length === 0 ? undefined : withChanges({}, said);
}

/** One in three times. */
function sometimes<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight: 2, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
}

type Plan = typeof partnership extends fc.Arbitrary<infer T> ? T : never;

function documentsOf(id: string, { examples, stage, charter, reviews, lasting, vetting, recovery, waivers: waived }: Plan): readonly RandomDocument[] {
  const folder = `partnerships/${id}`;
  const meant = changesIn(examples, 'charter').map((said) => said['stage']).findLast((said) => said !== undefined);
  const isVetted = vetting !== undefined || stage === 'candidate' || examples.some((example) => example.vetting !== undefined);
  const make = (path: string, kind: Kind, changes: Changes | undefined, said: readonly Data[], own: Data = {}): RandomDocument =>
    makeDocument(`${folder}/${path}`, kind, { ...SOUND, ...changes, said: [...said, ...changes?.said ?? []] }, { kind, partnership: id, ...own });
  return [
    ...(charter ? [make('charter.md', 'charter', charter, changesIn(examples, 'charter'), { stage: meant ?? stage, ...(waived ? { waivers: waived } : {}) })] : []),
    ...reviews.map(({ changes }, index) => {
      const date = addDays(ANCHOR, -reviews.slice(0, index).reduce((sum, { gap }) => sum + gap, 0));
      const key = (['review', 'previous', 'older'] as const)[index];
      return make(`reviews/${reviews.length - index}.md`, 'review', changes, [...lasting, ...(key ? changesIn(examples, key) : [])], { date, period: date.slice(0, 7) });
    }),
    ...(isVetted ? [make('vetting.md', 'vetting', vetting, changesIn(examples, 'vetting'))] : []),
    ...(recovery ? [make('recovery/1.md', 'recovery', recovery.changes, changesIn(examples, 'recovery'), { opened: addDays(ANCHOR, recovery.opened) })] : []),
  ];
}

const SOUND: Changes = { said: [], blank: [], without: [], body: 'sound' };

/** The portfolio, so that a failure prints it for a person. */
function described(portfolio: RandomPortfolio): RandomPortfolio {
  return Object.defineProperty({ ...portfolio }, fc.toStringMethod, { value: () => describePortfolio(portfolio) });
}

/** What is not sound about a portfolio. */
function describePortfolio({ documents, settings: configured, asOf }: RandomPortfolio): string {
  return [`\n# as of ${asOf}`, ...(configured ? [`# partnership-health.yml\n${yamlOf(configured)}`] : []), ...documents.map(describeDocument)].join('\n');
}

/** The texts of its files by path. */
export function filesOf({ documents, settings: configured }: RandomPortfolio): ReadonlyMap<string, string> {
  return new Map([
    ...documents.map((document) => [document.path, textOf(document)] as const),
    ...(configured ? [['partnership-health.yml', yamlOf(configured)] as const] : []),
  ]);
}
