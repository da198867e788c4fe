import type { Answers } from '../../model/answers.ts';
import type { Facts } from '../../model/facts.ts';
import type { Vetting } from '../../model/generated/types.ts';
import { clear, fired, notApplicable, unknown, type Verdict } from '../rule.ts';
import { isUnreadable } from './written.ts';

/** How far a candidate has come: taken, with conditions or without, or not decided on yet. */
export type Decided = 'accepted' | 'undecided';

/** The questions that a candidate is asked, and what each is about. */
const QUESTIONS = {
  success: 'what success looks like for both',
  understanding: 'whether we understand each other',
  sameTeam: 'whether we are on the same team',
} as const;

/** An answer up to here is a bad one: the source asks for a partner that can say it, these steps of the scale cannot. */
const BAD_RATING = 2;

/** Judges a vetting in the light of its decision; who was rejected is not judged, and without a decision nothing is known. */
export function judgeVetting(facts: Facts, judge: (vetting: Answers<Vetting>, decided: Decided) => Verdict): Verdict {
  const { vetting } = facts;
  if (!vetting) return unknown(isUnreadable(facts, 'vetting') ? 'the vetting could not be read' : 'there is no vetting');
  if (vetting.decision === undefined) return unknown('the decision of the vetting is not written down');
  if (vetting.decision === 'reject') return notApplicable('the candidate was rejected');
  return judge(vetting, vetting.decision === 'undecided' ? 'undecided' : 'accepted');
}

/** Whether the answer to one of the three questions is good enough for the decision. A blank one is as good as unknown. */
export function judgeAnswer(facts: Facts, question: keyof typeof QUESTIONS, decided: Decided): Verdict {
  const about = QUESTIONS[question];
  const rating = facts.vetting?.answers?.[question]?.rating ?? 'unknown';
  const at = [facts.vetted('answers', question, 'rating'), facts.vetted('decision')];
  if (rating === 'unknown' && decided === 'undecided') return unknown(`it is not known ${about}`);
  if (rating === 'unknown') return fired('high', `accepted without knowing ${about}; ask before the start`, at);
  const said = `the answer to the question ${about} is rated ${rating} of 5`;
  if (rating > BAD_RATING) return clear(said);
  const expected = `${said}, expected at least ${BAD_RATING + 1} before we accept`;
  return fired(decided === 'accepted' ? 'high' : 'medium', expected, at);
}
