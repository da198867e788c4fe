import type { AssessedPartnership } from '../health/assessedPartnership.ts';
import type { PortfolioHealth } from '../health/portfolio.ts';
import { SLICE } from './evaluation.ts';

/** What is made of every partnership of a folder. */
export interface Making {
  /** Makes it of one; asked once more where that has been made, so it has to remember. */
  readonly make: (assessed: AssessedPartnership) => unknown;
  /** Whether somebody still waits for it. */
  readonly isWanted: () => boolean;
}

/** What it is made in. */
export interface MakingIn extends Making {
  /** How everything stands, with what was typed a moment ago. */
  readonly health: () => Promise<PortfolioHealth>;
  /** Whether that is how everything stands still. */
  readonly isStillRight: (health: PortfolioHealth) => boolean;
  /** The ids of partnerships of which what was read is kept at hand. */
  readonly looksAt: () => ReadonlySet<string>;
  /** Lets whatever else has come in have its turn. */
  readonly breathe: () => Promise<void>;
}

/**
 * Makes something of every partnership as it stands, or of none any more when nobody waits. Whatever comes in meanwhile has its
 * turn; when it changes anything, what stands then is made, which is all there already but for what has changed.
 */
export async function makeOfEach({ make, isWanted, health, isStillRight, looksAt, breathe }: MakingIn): Promise<void> {
  while (isWanted()) {
    const now = await health();
    let began = performance.now();
    for (const assessed of now.partnerships) {
      make(assessed);
      if (!looksAt().has(assessed.id)) assessed.forget();
      if (performance.now() - began < SLICE) continue;
      await breathe();
      if (!isWanted() || !isStillRight(now)) break;
      began = performance.now();
    }
    if (isStillRight(now)) return;
  }
}
