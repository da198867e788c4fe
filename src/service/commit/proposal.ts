import type { PartnershipHealth } from '../../health/partnershipHealth.ts';
import type { Report } from '../../model/generated/types.ts';
import { reviewSides } from '../../report/compare/sides.ts';
import { documentsIn, makeReport, narrowReport } from '../../report/report.ts';
import type { PortfolioService } from '../portfolioService.ts';
import { withFilesBefore, type ChangedDocument, type FileState } from './changedFiles.ts';
import { leadOf, type Lead, type Sides } from './lead.ts';
import { commitMessage, type Told } from './message.ts';

/** What is proposed to commit of a partnership. */
export interface CommitProposal {
  readonly partnership: string;
  readonly name: string;
  /** The level of the partnership with the commit; undefined where nothing is left of it. */
  readonly level: string | undefined;
  readonly files: readonly ProposedFile[];
  readonly message: string;
  /** What the files have of errors, which stand in the way. */
  readonly errors: Report;
}

/** A file to commit. */
export interface ProposedFile {
  /** From the portfolio's root, with `/`. */
  readonly path: string;
  readonly state: FileState;
}

/** What somebody wants to commit. */
export interface WantedCommit {
  readonly partnership: string;
  /** Every document of the partnership that has changed. */
  readonly changed: readonly ChangedDocument[];
  /** Those of them that are to be committed. */
  readonly chosen: readonly ChangedDocument[];
  /** The path of the document that it is about, where one was named. */
  readonly first?: string | undefined;
}

/** The files, the message, and what stands in the way. A partnership is judged as the commit will have it, without what is left out. */
export function proposeCommit(service: PortfolioService, { partnership, changed, chosen, first }: WantedCommit): CommitProposal {
  const after = withFilesBefore(service, changed.filter((one) => !chosen.includes(one)));
  const sides: Sides = { before: healthOf(withFilesBefore(service, changed), partnership), after: healthOf(after, partnership) };
  const lead = leadOf(chosen, first, sides);
  const level = sides.after?.now.level;
  return {
    partnership,
    name: (sides.after ?? sides.before)?.name ?? partnership,
    level,
    files: chosen.map(({ path, state }) => ({ path, state })),
    message: commitMessage({ partnership, lead, level, ...comparedFor(lead, sides) }),
    errors: errorsIn(after, partnership, new Set(chosen.map(({ path }) => path))),
  };
}

function healthOf(service: PortfolioService, id: string): PartnershipHealth | undefined {
  return service.health().partnerships.find((one) => one.id === id)?.health;
}

/** A new review is compared with the one before it, all else with the last commit. */
function comparedFor(lead: Lead | undefined, { before, after }: Sides): Pick<Told, 'is' | 'was'> {
  if (after && lead?.event === 'new' && lead.document.kind === 'review') {
    const { is, was } = reviewSides(after, lead.document.markdown);
    if (is) return { is, was };
  }
  return { is: after?.now, was: before?.now };
}

/** Errors are always of a document, so no other partnership has to be judged. */
function errorsIn(service: PortfolioService, partnership: string, paths: ReadonlySet<string>): Report {
  const { asOf, partnerships } = service.health();
  const own = partnerships.filter(({ id }) => id === partnership);
  const portfolio = { asOf, documents: own.flatMap(({ documents }) => documents).length, partnerships: own, findings: [], mistakes: [] };
  const report = narrowReport({ report: makeReport(portfolio), documents: documentsIn(portfolio) }, (path) => paths.has(path));
  return { ...report, findings: report.findings.filter(({ level }) => level === 'error') };
}
