import type { AssessedPartnership } from '../health/assessedPartnership.ts';
import { assessPartnership, type Surroundings } from '../health/portfolio.ts';
import type { PartnershipGroup } from '../model/partnership.ts';
import type { PartnershipDocument } from '../model/partnershipDocument.ts';
import { isSameList } from '../text/sameList.ts';

/** What was judged last, and of what. */
interface Judgement {
  readonly documents: readonly PartnershipDocument[];
  readonly around: Surroundings;
  readonly assessed: AssessedPartnership;
}

/** The partnerships as they were judged last, so that only what has changed is judged again. */
export class Judgements {
  private readonly kept: Map<string, Judgement>;
  private around: { readonly given: Surroundings; readonly settled: Surroundings } | undefined;

  /** What was not checked yet would be by the portfolio from which `before` is, not by the one that goes on from there. */
  constructor(before?: Judgements) {
    this.kept = new Map([...(before?.kept ?? [])].filter(([, { assessed }]) => assessed.wasChecked));
    this.around = before?.around;
  }

  /** A partnership, judged, or as it was judged before when nothing has changed for it. */
  assess(group: PartnershipGroup, around: Surroundings): AssessedPartnership {
    const judgedIn = this.settled(around);
    const kept = this.kept.get(group.id);
    if (kept?.around === judgedIn && isSameList(kept.documents, group.documents)) return kept.assessed;
    const assessed = assessPartnership(group, around, kept?.around === judgedIn ? kept.assessed.workedOut : undefined);
    this.kept.set(group.id, { documents: group.documents, around: judgedIn, assessed });
    return assessed;
  }

  /** Something else than the documents of a partnership is not as it was, so that it has to be judged again. */
  forget(id: string): void {
    this.kept.delete(id);
  }

  /** Forgets all partnerships but these. */
  keepOnly(ids: ReadonlySet<string>): void {
    for (const id of this.kept.keys()) if (!ids.has(id)) this.kept.delete(id);
  }

  /** The surroundings of the evaluation before where these are like them, so that they are compared once and not for each partnership. */
  private settled(around: Surroundings): Surroundings {
    if (this.around?.given === around) return this.around.settled;
    const before = this.around?.settled;
    const settled = before && isAlike(before, around) ? before : around;
    this.around = { given: around, settled };
    return settled;
  }
}

/** Whether a partnership is judged alike in both; functions look up the same world, and are not compared. */
function isAlike(one: Surroundings, other: Surroundings): boolean {
  return one.asOf === other.asOf && one.settings === other.settings && isSameList(one.partnershipIds, other.partnershipIds);
}
