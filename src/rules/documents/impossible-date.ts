import type { Path } from '../../document/yamlNode.ts';
import type { Answers } from '../../model/answers.ts';
import { periodBounds } from '../../model/dates.ts';
import type { Charter, Recovery, Review } from '../../model/generated/types.ts';
import { spanOfPlace } from '../../model/place.ts';
import type { DocumentContext, DocumentProblem, DocumentRule } from '../documentRule.ts';

export const rule: DocumentRule = {
  id: 'impossible-date',
  title: 'A date that cannot be',
  level: 'warning',
  why: 'Ages, streaks and deadlines are computed from dates; one typing error makes a new problem old, or an old one new.',
  firesWhen: 'A document is dated in the future, a period ends after its review, a talk was after it, a contract ends before it starts, something was closed before it was opened, or done before the partnership began or after the document was written.',
  example: { fires: 'date: 2026-03-15\nperiod: 2026-Q1', clear: 'date: 2026-03-31\nperiod: 2026-Q1' },
  check: (context) => {
    if (context.document.kind === 'review') return ofReview(context);
    return context.document.kind === 'recovery' ? ofRecovery(context) : ofOther(context);
  },
};

type Data<T> = Answers<T>;

function problem({ document }: DocumentContext, path: Path, message: string): DocumentProblem {
  return { span: spanOfPlace({ document: document.markdown, path }), message };
}

function ofReview(context: DocumentContext): readonly DocumentProblem[] {
  const { date, period, issues, actions, contact } = context.document.data as Data<Review>;
  if (date === undefined) return [];
  const problems: DocumentProblem[] = [];
  if (date > context.asOf) {
    problems.push(problem(context, ['date'], `the review is dated ${date}, after ${context.asOf}; it is not judged before that day`));
  }
  const end = period === undefined ? undefined : periodBounds(String(period)).end;
  if (end !== undefined && end > date) {
    problems.push(problem(context, ['period'], `the period ends on ${end}, after the review of ${date}; expected a period that is over`));
  }
  const talked = contact?.lastGrowthConversation;
  if (talked !== undefined && talked > date) problems.push(problem(context, ['contact', 'lastGrowthConversation'], `the talk was on ${talked}, after ${writtenOn(date).says}`));
  for (const [id, issue] of Object.entries(issues ?? {})) problems.push(...ofIssue(context, ['issues', id], issue, writtenOn(date)));
  for (const [id, action] of Object.entries(actions ?? {})) problems.push(...ofDone(context, ['actions', id, 'done'], action.done, writtenOn(date)));
  return problems;
}

interface Dated {
  readonly opened?: string | undefined;
  readonly closed?: string | undefined;
}

/** The last day on which anything can have happened, and what day that is. */
interface Latest {
  readonly day: string;
  readonly says: string;
}

function writtenOn(day: string): Latest {
  return { day, says: `${day}, when this was written; correct one of the two` };
}

function ofIssue(context: DocumentContext, path: Path, { opened, closed }: Dated, latest: Latest): readonly DocumentProblem[] {
  if (opened !== undefined && opened > latest.day) {
    return [problem(context, [...path, 'opened'], `opened on ${opened}, after ${latest.says}`)];
  }
  if (closed === undefined) return [];
  if (opened !== undefined && closed < opened) {
    return [problem(context, [...path, 'closed'], `closed on ${closed}, before it was opened on ${opened}; correct one of the two`)];
  }
  return closed > latest.day ? [problem(context, [...path, 'closed'], `closed on ${closed}, after ${latest.says}`)] : [];
}

function ofDone(context: DocumentContext, path: Path, done: string | undefined, latest: Latest): readonly DocumentProblem[] {
  if (done === undefined) return [];
  const started = context.partnership?.charter?.data.started;
  if (done > latest.day) return [problem(context, path, `done on ${done}, after ${latest.says}`)];
  return started !== undefined && done < started
    ? [problem(context, path, `done on ${done}, before the partnership began on ${started}; correct one of the two`)]
    : [];
}

function ofRecovery(context: DocumentContext): readonly DocumentProblem[] {
  const { opened, closed, actions } = context.document.data as Data<Recovery>;
  const today = { day: context.asOf, says: `${context.asOf}; expected a day that has come` };
  const dates = ofIssue(context, [], { opened, closed }, today);
  const done = Object.entries(actions ?? {}).flatMap(([id, action]) => ofDone(context, ['actions', id, 'done'], action.done, today));
  return [...dates, ...done];
}

/** A contract that ends before it starts. */
function ofContract(context: DocumentContext): readonly DocumentProblem[] {
  const { start, end } = (context.document.data as Data<Charter>).contract ?? {};
  if (start === undefined || end === undefined || end >= start) return [];
  return [problem(context, ['contract', 'end'], `the contract ends on ${end}, before it starts on ${start}; correct one of the two`)];
}

function ofOther(context: DocumentContext): readonly DocumentProblem[] {
  if (context.document.kind === 'charter') return ofContract(context);
  const date = context.document.kind === 'vetting' ? context.document.data['date'] : undefined;
  if (typeof date !== 'string' || date <= context.asOf) return [];
  return [problem(context, ['date'], `the vetting is dated ${date}, after ${context.asOf}; expected a day that has come`)];
}
