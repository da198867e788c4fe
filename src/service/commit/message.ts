import stringWidth from 'fast-string-width';
import type { PointHealth } from '../../health/judge.ts';
import type { ChangeArea, DescribedChange } from '../../model/generated/types.ts';
import { comparePair } from '../../report/compare/comparison.ts';
import { printable } from '../../report/printable.ts';
import { wrapText } from '../../report/wrap.ts';
import { titleOf, type Lead } from './lead.ts';

/** What a commit message tells of. */
export interface Told {
  readonly partnership: string;
  readonly lead: Lead | undefined;
  /** How the partnership stands with the commit, and how it stood with what it is compared with; undefined where it is not there. */
  readonly is: PointHealth | undefined;
  readonly was: PointHealth | undefined;
  /** The level of the partnership with the commit; undefined where it is not there any more. */
  readonly level: string | undefined;
}

/** Columns of a line of a message, as git's own documentation has it. */
const COLUMNS = 72;

/** How many changes are told; the files have them all. */
const MOST_CHANGES = 12;

/** Which changes are told first. */
const ORDER: readonly ChangeArea[] = ['level', 'dimension', 'kpi', 'finding', 'value', 'pulse', 'issue', 'action', 'scope', 'agreement', 'answer'];

/** A message: what is committed and how the partnership stands, what changed, and trailers for programs to read. */
export function commitMessage(told: Told): string {
  return withTrailers([subjectOf(told), bodyOf(told)].filter(Boolean).join('\n\n'), told);
}

/** A message of somebody's own with the trailers below it, in one block with trailers that it ends with. */
export function withTrailers(message: string, { partnership, level }: Pick<Told, 'partnership' | 'level'>): string {
  const text = message.trim();
  const trailers = [`Partnership: ${line(partnership)}`, ...(level === undefined ? [] : [`Level: ${level}`])];
  return `${[text, trailers.join('\n')].filter(Boolean).join(endsWithTrailers(text) ? '\n' : '\n\n')}\n`;
}

/** The first paragraph is the subject, whatever it looks like. */
function endsWithTrailers(text: string): boolean {
  const [, ...paragraphs] = text.split(/\n[ \t]*\n/);
  const last = paragraphs.at(-1)?.split('\n');
  return last !== undefined && last.every((one) => /^[A-Za-z][A-Za-z0-9-]*: |^\s+\S/.test(one)) && !/^\s/.test(last[0] ?? '');
}

/** The whole where it fits, else without the level before, which the body tells then. */
function subjectOf(told: Told): string {
  const whole = [headOf(told, told.partnership), standingOf(told)].join(' ');
  if (stringWidth(whole) <= COLUMNS) return whole;
  const short = [headOf(told, told.partnership), whatOf(told)].join(' ');
  return stringWidth(short) <= COLUMNS ? short : [headOf(told, shortened(told.partnership)), whatOf(told)].join(' ');
}

function headOf({ lead }: Told, id: string): string {
  return `${lead?.document.kind ?? 'partnership'}(${line(id)}):`;
}

/** Of ids that leave no room in a subject the beginning; the trailer has them whole. */
function shortened(id: string): string {
  return id.length > 24 ? `${id.slice(0, 23)}…` : id;
}

function standingOf(told: Told): string {
  const { is, was } = told;
  const before = !is || !was ? '' : is.level === was.level ? ', as before' : `, was ${was.level}`;
  return `${whatOf(told)}${before}`;
}

/** `2026-Q1 critical`, or of what is no new review `2026-Q1 revised, critical`. */
function whatOf({ lead, is }: Told): string {
  const title = lead ? line(titleOf(lead.document)) : '';
  const isReview = lead?.event === 'new' && lead.document.kind === 'review' && title !== '';
  const what = [title, ...(isReview ? [] : [lead?.event ?? 'revised'])].filter(Boolean).join(' ');
  return is === undefined ? what : `${what}${isReview ? ' ' : ', '}${is.level}`;
}

function bodyOf(told: Told): string {
  const { is, was, partnership } = told;
  if (!is && !was) return '';
  const { changes } = comparePair({ partnership, name: partnership, before: was, after: is, rewritten: [] });
  const isTold = subjectOf(told).endsWith(standingOf(told));
  const shown = changes.filter(({ about }) => about !== 'level' || !isTold || !is).sort((a, b) => ORDER.indexOf(a.about) - ORDER.indexOf(b.about));
  const left = shown.length - MOST_CHANGES;
  const most = left > 1 ? shown.slice(0, MOST_CHANGES) : shown;
  return [...most.map(bullet), ...(left > 1 ? [`- and ${left} more`] : [])].join('\n');
}

/** A line of text cannot be taken for a comment or a trailer behind a dash or a blank. */
function bullet({ text }: DescribedChange): string {
  return wrapText(line(text), COLUMNS - 2).map((one, index) => `${index === 0 ? '- ' : '  '}${one}`).join('\n');
}

/** Text of a document as one line of a message. */
function line(text: string): string {
  return printable(text).replace(/\s+/g, ' ').trim();
}
