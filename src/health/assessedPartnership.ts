import type { DocumentFinding } from '../lint/documents.ts';
import type { Facts } from '../model/facts.ts';
import type { PartnershipGroup } from '../model/partnership.ts';
import type { PartnershipDocument } from '../model/partnershipDocument.ts';
import type { PartnershipFacts, PartnershipSummary } from '../rules/rule.ts';
import type { JudgedPoint } from './judge.ts';
import type { Checked, DocumentMistakes } from './mistakes.ts';
import type { PartnershipHealth } from './partnershipHealth.ts';

/** What was worked out of a partnership, most of which is still right when one of its documents has changed. */
export interface WorkedOut {
  /** The newest first. */
  readonly points: readonly JudgedPoint[];
  readonly documents: readonly DocumentMistakes[];
}

/** How a partnership is judged, and its documents are checked; both are given what was worked out of it before. */
export interface Assessing {
  readonly judge: (before: WorkedOut['points']) => PartnershipHealth;
  readonly check: (health: PartnershipHealth, before: WorkedOut['documents']) => Checked;
}

const NOTHING: WorkedOut = { points: [], documents: [] };

/**
 * One partnership as it was judged. It is judged when somebody asks, and may be forgotten but for its summary: all of it
 * follows from the texts, and takes twenty times their room.
 */
export class AssessedPartnership implements PartnershipGroup, PartnershipFacts {
  private judged: PartnershipHealth | undefined;
  private checked: Checked | undefined;
  private known: PartnershipSummary | undefined;
  private hasLookedAround = false;

  constructor(private readonly group: PartnershipGroup, private readonly assessing: Assessing, private before: WorkedOut = NOTHING) {}

  get id(): string { return this.group.id; }

  /** In order of path. */
  get documents(): readonly PartnershipDocument[] { return this.group.documents; }

  /** How it stands, and stood. */
  get health(): PartnershipHealth { return (this.judged ??= this.assessing.judge(this.before.points)); }

  /** What is wrong with its documents. */
  get mistakes(): readonly DocumentFinding[] {
    this.hasLookedAround = true;
    return (this.checked ??= this.assessing.check(this.health, this.before.documents)).mistakes;
  }

  get facts(): Facts { return this.health.now.facts; }

  get summary(): PartnershipSummary { return (this.known ??= summaryOf(this.health)); }

  /** Works out the summary, and keeps nothing else of it that was not at hand before. */
  settle(): void {
    if (this.known) return;
    const isAtHand = this.workedOut.points.length > 0;
    this.known = summaryOf(this.health);
    if (!isAtHand) this.forget();
  }

  /** Whether what its documents rest on beside themselves, such as where their links lead, has been asked for. */
  get wasChecked(): boolean { return this.hasLookedAround; }

  /** What has been worked out of it so far, for another state of it. */
  get workedOut(): WorkedOut {
    return { points: this.judged?.points ?? this.before.points, documents: this.checked?.documents ?? this.before.documents };
  }

  /** Takes what is known of it from an earlier time, when everything that it rests on was the same. */
  recall(summary: PartnershipSummary): void {
    this.known = summary;
  }

  /** Lets go of what was read of the documents, and of what was made of that. */
  forget(): void {
    this.before = NOTHING;
    if (!this.judged) return;
    this.known ??= summaryOf(this.judged);
    this.judged = undefined;
    this.checked = undefined;
    for (const document of this.documents) document.forget();
  }
}

function summaryOf({ name, stage, now }: PartnershipHealth): PartnershipSummary {
  const { agreement, sources } = now.facts;
  const { name: agreedName, coverage, responsibilities } = agreement;
  const compared = { ...(agreedName !== undefined && { name: agreedName }), ...(coverage && { coverage }), ...(responsibilities && { responsibilities }) };
  // A copy, because the summary stays when the documents are let go, and a word that was cut from a text holds on to all of it.
  return structuredClone({ name, stage, level: now.level, agreement: compared, unusable: sources.some(({ dropped }) => dropped.length > 0) ? 'some' : 'none' });
}
