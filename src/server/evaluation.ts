import type { AssessedPartnership } from '../health/assessedPartnership.ts';
import type { PortfolioHealth } from '../health/portfolio.ts';
import type { PortfolioService } from '../service/portfolioService.ts';
import type { Publisher } from './publisher.ts';

/** How far something is that takes a while. */
export interface Progress {
  readonly report: (done: number, of: number) => void;
  readonly end: () => void;
}

/** What an evaluation is made of. */
export interface Evaluated {
  /** The service as it is now, which may be another one later; undefined when nobody wants to know any more. */
  readonly service: () => PortfolioService | undefined;
  readonly publisher: Publisher;
  /** The ids of partnerships that somebody looks at just now: those come first, and what was read of them is kept at hand. */
  readonly open: () => ReadonlySet<string>;
  /** Makes what else is wanted of a partnership, while what was read of it is at hand. */
  readonly prepare: (assessed: AssessedPartnership) => void;
  /** Lets whatever else has come in have its turn. */
  readonly breathe: () => Promise<void>;
  /** Tells whoever waits how far it is. */
  readonly progress: () => Progress;
}

/** Longest that partnerships are judged before other questions have their turn, in milliseconds. */
export const SLICE = 10;

/** So many partnerships are judged without a word about how far it is. */
const FEW = 50;

/**
 * Judges what has not been told yet, partnership by partnership, those that are open first. What comes in meanwhile is
 * answered in between; when it changes anything, what stands then is judged in place of what was to be judged. Answers the
 * health that all of was told; nothing when nobody wants to know any more.
 */
export async function evaluate(input: Evaluated): Promise<PortfolioHealth | undefined> {
  let progress: Progress | undefined;
  try {
    for (;;) {
      const health = input.service()?.health();
      if (!health) return undefined;
      const isFinished = await tellEach(health, input, (done, of) => {
        if (of > FEW) progress ??= input.progress();
        progress?.report(done, of);
      });
      if (isFinished) return health;
    }
  } finally {
    progress?.end();
  }
}

/** Answers whether everything was told before it was outdated. */
async function tellEach(health: PortfolioHealth, input: Evaluated, report: Progress['report']): Promise<boolean> {
  const { publisher, prepare } = input;
  const open = input.open();
  const isOpen = ({ id }: AssessedPartnership): boolean => open.has(id);
  const due = health.partnerships.filter((assessed) => !publisher.isTold(assessed));
  const ordered = [...due.filter(isOpen), ...due.filter((assessed) => !isOpen(assessed))];
  const isStillRight = async (): Promise<boolean> => {
    publisher.flush();
    await input.breathe();
    return input.service()?.health() === health;
  };
  let began = performance.now();
  for (const [index, assessed] of ordered.entries()) {
    publisher.tell(assessed);
    // Somebody waits for what is open, so it goes out before anything else is made.
    if (isOpen(assessed) && !(await isStillRight())) return false;
    prepare(assessed);
    if (!isOpen(assessed)) assessed.forget();
    if (performance.now() - began < SLICE) continue;
    report(index + 1, ordered.length);
    if (!(await isStillRight())) return false;
    began = performance.now();
  }
  publisher.tellRest(health);
  publisher.flush();
  for (const assessed of health.partnerships) if (!isOpen(assessed)) assessed.forget();
  return true;
}
