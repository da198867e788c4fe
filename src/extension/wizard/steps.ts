/** Where a question stands among those that are asked, from 1. */
export interface Place {
  readonly step: number;
  readonly total: number;
}

/** What came of a question: an answer, or the wish to go back, or to leave it all. */
export type Reply<T> = { readonly answer: T } | 'back' | 'cancelled';

/** The reply to a question as the step's: an answer is put among the others, anything else stays what it is. */
export function withAnswer<T, A>(reply: Reply<T>, answersOf: (answer: T) => A): Reply<A> {
  return typeof reply === 'string' ? reply : { answer: answersOf(reply.answer) };
}

/** One question: it gets what was answered so far, and gives it back with its own answer. */
export interface Step<A> {
  readonly ask: (answers: A, place: Place) => Promise<Reply<A>>;
  /** Whether it has to be asked, by what was answered before it. */
  readonly when?: (answers: A) => boolean;
}

/**
 * Asks one question after the other, back and forth. What was answered is kept when the user goes back, so that it is
 * proposed again. Nothing but answers comes of it: undefined when the user left.
 */
export async function runSteps<A>(steps: readonly Step<A>[], start: A): Promise<A | undefined> {
  let answers = start;
  let at = askedOf(steps, start)[0];
  while (at) {
    const asked = askedOf(steps, answers);
    const index = asked.indexOf(at);
    const reply: Reply<A> = await at.ask(answers, { step: index + 1, total: asked.length });
    if (reply === 'cancelled') return undefined;
    if (reply === 'back') {
      at = asked[Math.max(0, index - 1)];
    } else {
      ({ answer: answers } = reply);
      at = nextAfter(at, steps, answers);
    }
  }
  return answers;
}

function askedOf<A>(steps: readonly Step<A>[], answers: A): readonly Step<A>[] {
  return steps.filter(({ when }) => when?.(answers) ?? true);
}

function nextAfter<A>(step: Step<A>, steps: readonly Step<A>[], answers: A): Step<A> | undefined {
  return askedOf(steps.slice(steps.indexOf(step) + 1), answers)[0];
}
