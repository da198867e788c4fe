import { nodeAt, type Path } from '../document/yamlNode.ts';
import type { PartnershipHealth } from '../health/partnershipHealth.ts';
import type { Day } from '../model/dates.ts';
import type { FieldKind } from '../model/generated/fields.ts';
import type { Cursor } from './cursor.ts';

/** A whole entry that may be written at a place, with a stop for each answer, as a snippet. */
export interface EntryOffer {
  /** The id or key it begins with. */
  readonly label: string;
  readonly detail: string;
  readonly snippet: string;
}

/** What an entry is made of. */
interface Around {
  readonly cursor: Cursor;
  readonly health: PartnershipHealth | undefined;
  readonly today: Day;
}

interface Entry {
  readonly kinds: readonly FieldKind[];
  readonly path: readonly string[];
  readonly make: (around: Around) => EntryOffer | undefined;
}

const ENTRIES: readonly Entry[] = [
  { kinds: ['charter', 'review'], path: ['kpis'], make: kpi },
  { kinds: ['review'], path: ['issues'], make: issue },
  { kinds: ['review', 'recovery'], path: ['actions'], make: action },
  { kinds: ['review'], path: ['pricing'], make: concession },
  { kinds: ['review'], path: [], make: decision },
  { kinds: ['charter', 'review'], path: ['waivers', '*'], make: waiver },
];

/** The whole entries that fit where the cursor stands. */
export function entriesAt(around: Around): readonly EntryOffer[] {
  const { kind, path } = around.cursor;
  const fitting = ENTRIES.filter((entry) => kind !== undefined && entry.kinds.includes(kind) && isAt(entry.path, path));
  return fitting.flatMap(({ make }) => make(around) ?? []);
}

/** What follows the id of a sign: whether it was seen, and the evidence, without which it does not count. */
export function signStub({ kind, path }: Cursor): string | undefined {
  return kind === 'review' && isAt(['signs'], path) ? ': { seen: ${1|true,false|}, evidence: "$2" }' : undefined;
}

function isAt(place: readonly string[], path: Path): boolean {
  return place.length === path.length && place.every((step, index) => (step === '*' ? typeof path[index] === 'number' : step === path[index]));
}

/** Where a charter defines the KPIs, its reviews have only their numbers. */
function kpi({ cursor, health }: Around): EntryOffer | undefined {
  if (cursor.kind === 'review' && health?.partnership.charter) return undefined;
  const id = nextId('kpi', cursor, health);
  const parts = ['name: $2', 'unit: $3', 'better: ${4|higher,lower|}', 'target: $5', 'floor: $6', `owner: ${party(7, health)}`, 'source: ${8|us,partner,shared|}', `for: ${party(9, health)}`];
  const written = cursor.style === 'flow' ? ` { ${parts.join(', ')} }` : parts.map((part) => `\n  ${part}`).join('');
  return { label: id, detail: 'a new KPI, with target and floor', snippet: `\${1:${id}}:${written}` };
}

function issue({ cursor, health, today }: Around): EntryOffer {
  const id = nextId('I', cursor, health);
  return { label: id, detail: 'a new issue', snippet: `${id}: { what: "$1", opened: \${2:${today}}, severity: \${3|low,medium,high|}, status: open }` };
}

function action({ cursor, health }: Around): EntryOffer {
  const id = nextId(cursor.kind === 'recovery' ? 'R' : 'A', cursor, health);
  const doneWhen = cursor.kind === 'recovery' ? ', doneWhen: "$5"' : '';
  return { label: id, detail: 'a new action', snippet: `${id}: { for: $1, what: "$2", owner: $3, due: $4${doneWhen}, status: open }` };
}

function concession({ cursor, health }: Around): EntryOffer {
  const id = nextId('deal', cursor, health);
  const parties = (health?.now.facts.providers ?? []).map((one, index) => `${one.id}: $${index + 3}`);
  const each = parties.length > 0 ? ` ${parties.join(', ')} ` : ' $3 ';
  return { label: id, detail: 'what each party gave up to win a deal', snippet: `\${1:${id}}: { concession: {${each}}, outcome: \${2|won,lost-price,lost-other,open|} }` };
}

function decision({ cursor, today }: Around): EntryOffer | undefined {
  if (cursor.at !== 'key' || cursor.hasColon || cursor.beside.includes('decision') || cursor.beside.includes('decisionOn')) return undefined;
  return { label: 'decision, with its day', detail: 'stay or leave, decided on which day', snippet: `decision: \${1|continue,recover,renegotiate,exit|}\ndecisionOn: \${2:${today}}` };
}

/** A further entry of the list; the first one is offered with its dash. */
function waiver({ cursor }: Around): EntryOffer | undefined {
  if (cursor.at !== 'value') return undefined;
  return { label: '{ rule, until, reason, by }', detail: 'a waiver: a finding to live with for a while', snippet: '{ rule: $1, until: $2, reason: "$3", by: $4 }' };
}

function party(stop: number, health: PartnershipHealth | undefined): string {
  const ids = (health?.now.facts.parties ?? []).map(({ id }) => id);
  return ids.length > 0 ? `\${${stop}|${ids.join(',')}|}` : `$${stop}`;
}

/** The number after the highest that the partnership has used, so that an id never means two things. */
function nextId(prefix: string, { path, beside }: Cursor, health: PartnershipHealth | undefined): string {
  const used = (health?.partnership.documents ?? []).flatMap(({ markdown }) => keysAt(nodeAt(markdown.frontmatter, path)));
  const numbers = [...used, ...beside].map((id) => (id.startsWith(`${prefix}-`) ? Number(id.slice(prefix.length + 1)) : 0)).filter(Number.isInteger);
  return `${prefix}-${Math.max(0, ...numbers) + 1}`;
}

function keysAt(node: ReturnType<typeof nodeAt>): readonly string[] {
  return node?.type === 'map' ? node.pairs.map(({ key }) => key) : [];
}
