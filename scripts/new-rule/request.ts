import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIMENSIONS, SEVERITIES } from '../../src/rules/rule.ts';
import { didYouMean, nearest } from '../../src/text/didYouMean.ts';
import { GROUPS } from '../generate/rules.ts';

/** A rule as the catalogue has it. */
export interface Entry {
  readonly id: string;
  readonly dimension: string;
  readonly severity: string;
  readonly kind: string;
  readonly core: boolean;
  readonly appliesWhen: string;
  readonly escalates: boolean;
  readonly actions: readonly string[];
  readonly sources: readonly string[];
  readonly provenance: readonly string[];
  /** The fields that it reads. */
  readonly needs: string;
  readonly firesWhen: string;
  readonly subsumes?: readonly string[];
  readonly weighs?: boolean;
}

/** What the command line may say beside the id. */
export interface Options {
  readonly document?: boolean | undefined;
  readonly title?: string | undefined;
  readonly dimension?: string | undefined;
  readonly severity?: string | undefined;
  readonly kind?: string | undefined;
  readonly level?: string | undefined;
}

/** A rule about health that may be written. */
export interface HealthRequest {
  readonly type: 'health';
  readonly entry: Entry;
  readonly title: string;
  /** Who says what the entry says. */
  readonly from: 'catalogue' | 'command line';
}

/** A rule about documents that may be written. */
export interface DocumentRequest {
  readonly type: 'document';
  readonly id: string;
  readonly title: string;
  readonly level: string;
}

/** What is asked for cannot be done; the message is one line for a person. */
export class Refusal extends Error {}

const KINDS = ['completeness', 'measured', 'judged', 'portfolio'];
const LEVELS = ['error', 'warning'];
const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Reads what is asked for; throws a Refusal that says what is wrong with it. */
export function readRequest(ids: readonly string[], options: Options, root: string): HealthRequest | DocumentRequest {
  const [id, ...others] = ids;
  if (id === undefined) throw new Refusal('Give the id of the new rule, such as no-early-win.');
  if (others.length > 0) throw new Refusal(`Give one id, not ${ids.length}: ${ids.join(', ')}; put a title of several words in quotes.`);
  if (!ID.test(id)) throw new Refusal(`${id} is no id; write lower-case words with hyphens between them, such as no-early-win.`);
  const known = ['documents', ...GROUPS].find((group) => existsSync(join(root, 'src', 'rules', group, `${id}.ts`)));
  if (known) throw new Refusal(`${id} exists: src/rules/${known}/${id}.ts; choose another id.`);
  const entry = catalogueOf(root).find((one) => one.id === id);
  return options.document ? documentRequest(id, options, entry) : healthRequest(id, options, entry);
}

function documentRequest(id: string, { title, level = 'warning', ...options }: Options, entry: Entry | undefined): DocumentRequest {
  if (entry) throw new Refusal(`${id} is a rule about health in test/rules/catalogue.json; leave --document out, or choose another id.`);
  refuse(options, ['dimension', 'severity', 'kind'], 'is for rules about health; a rule about documents has --level');
  requireOneOf('level', level, LEVELS);
  return { type: 'document', id, title: title ?? titleOf(id), level };
}

function healthRequest(id: string, options: Options, entry: Entry | undefined): HealthRequest {
  refuse(options, ['level'], 'is for rules about documents (--document); a rule about health has --severity');
  const title = options.title ?? titleOf(id);
  if (!entry) return { type: 'health', entry: newEntry(id, options), title, from: 'command line' };
  refuse(options, ['dimension', 'severity', 'kind'], `is not asked for: test/rules/catalogue.json says it of ${id}`);
  return { type: 'health', entry, title, from: 'catalogue' };
}

/** What the catalogue would have to say of a rule that it does not have. */
function newEntry(id: string, { dimension, severity, kind }: Options): Entry {
  const groups = GROUPS.join(', ');
  if (dimension === undefined) throw new Refusal(`${id} is not in test/rules/catalogue.json, so say --dimension, one of ${groups}.`);
  requireOneOf('dimension', dimension, GROUPS);
  const isStrength = dimension === 'positive';
  if (severity !== undefined) requireOneOf('severity', severity, isStrength ? ['-'] : SEVERITIES);
  if (kind !== undefined) requireOneOf('kind', kind, KINDS);
  const chosen = kind ?? (dimension === 'vetting' ? 'completeness' : dimension === 'portfolio' ? 'portfolio' : 'measured');
  return {
    id,
    dimension,
    severity: severity ?? (isStrength ? '-' : 'medium'),
    kind: chosen,
    core: false,
    appliesWhen: 'always',
    needs: 'r.… and c.…',
    firesWhen: 'when it fires, with its numbers',
    escalates: chosen !== 'completeness' && (DIMENSIONS as readonly string[]).includes(dimension),
    actions: [],
    sources: [],
    provenance: ['default'],
    ...(isStrength ? { weighs: false } : {}),
  };
}

/** The catalogue of a project. */
function catalogueOf(root: string): readonly Entry[] {
  const file = join(root, 'test', 'rules', 'catalogue.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly rules: readonly Entry[] }).rules;
}

function refuse(options: Options, names: readonly (keyof Options)[], why: string): void {
  const given = names.find((name) => options[name] !== undefined);
  if (given) throw new Refusal(`--${given} ${why}.`);
}

function requireOneOf(name: string, value: string, allowed: readonly string[]): void {
  if (allowed.includes(value)) return;
  throw new Refusal(`--${name} is ${value}; it has to be one of ${allowed.join(', ')}${didYouMean(nearest(value, allowed)) || '.'}`);
}

/** `no-early-win` as "No early win". */
function titleOf(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
