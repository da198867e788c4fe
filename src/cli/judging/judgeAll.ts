import type { AssessedPartnership } from '../../health/assessedPartnership.ts';
import { referableIds } from '../../model/partnership.ts';
import { partOf, takePart, type Outcomes, type ReportPart } from '../../report/report.ts';
import { CONFIGURATION_FILE } from '../../service/configuration.ts';
import { judgedFrom, type Batch, type Judged, type Surrounding } from '../../service/judgedApart.ts';
import type { KeptChecks } from '../../service/keptChecks.ts';
import type { PortfolioService } from '../../service/portfolioService.ts';
import { grouped } from '../../text/grouped.ts';
import type { CliIo } from '../io.ts';
import type { OpenedPortfolio } from '../portfolio.ts';
import { Progress } from '../progress.ts';
import { WORTHWHILE, type Helper } from './helper.ts';

/** So many partnerships the other thread is given at once, and so many times, so that it never waits for the next. */
const BATCH = 8;
const IN_FLIGHT = 2;

/** After so many partnerships whatever else waits has its turn, the answers of the other thread among it. */
const BREATH = 2;

/** How partnerships are judged. */
export interface JudgingOptions {
  readonly outcomes: Outcomes;
  readonly kept: KeptChecks | undefined;
  /** Another thread, where one was started already. */
  readonly helper: Helper | undefined;
}

/**
 * Judges every partnership of which it is not kept what came of it, one by one, and lets go of each, so that a portfolio of any size
 * takes little room. Of a large one another thread judges its share.
 */
export async function judgeAll(portfolio: OpenedPortfolio, { outcomes, kept, helper: ready }: JudgingOptions, io: CliIo): Promise<void> {
  const { service } = portfolio;
  const [recalled, rest] = partition(service.health().partnerships, (one) => kept?.recall(one) ?? false);
  for (const one of recalled) letGo(one, partOf(one));
  const queue = inOrder(rest);
  const progress = new Progress('judging', 'partnerships', io);
  const received = (assessed: AssessedPartnership, judged: Judged): void => {
    progress.advance();
    assessed.recall(judged.summary);
    takePart(assessed, judged.part);
    kept?.keep(assessed, judged);
    letGo(assessed, judged.part);
  };
  const judgeHere = async (): Promise<void> => {
    for (let next = queue.pop(), taken = 1; next; next = queue.pop(), taken++) {
      // A copy, as from the other thread: a word that was cut from a text holds on to all of it.
      received(next, structuredClone(judgedFrom(next, outcomes)));
      next.forget();
      if (taken % BREATH === 0) await new Promise((resolve) => setImmediate(resolve));
    }
  };
  const helper = isWorthwhile(queue) && portfolio.isOnDisk ? (ready ?? io.startHelper?.()) : undefined;
  const judgeThereToo = async (): Promise<void> => {
    if (!helper) return;
    try {
      helper.begin(surroundingOf(portfolio, outcomes));
      const failed = await Promise.all(Array.from({ length: IN_FLIGHT }, () => judgeThere(helper, { queue, service, received })));
      // What it has failed to judge is judged here after all.
      queue.push(...failed.flat());
    } finally {
      helper.end();
    }
  };
  await Promise.all([judgeThereToo(), judgeHere()]);
  await judgeHere();
  progress.end();
}

/** What is shown of the texts are the lines that something was found in. */
function letGo({ documents }: AssessedPartnership, { findings }: ReportPart): void {
  const found = grouped(findings, ({ path }) => path);
  for (const document of documents) {
    const { path, source } = document.markdown;
    document.forget();
    source.release((found.get(path) ?? []).map(({ range }) => range.start.line));
  }
}

function partition<T>(all: readonly T[], isFirst: (one: T) => boolean): readonly [readonly T[], readonly T[]] {
  const [first, second]: [T[], T[]] = [[], []];
  for (const one of all) (isFirst(one) ? first : second).push(one);
  return [first, second];
}

/** The other thread begins in front, this one at the end. */
function inOrder(partnerships: readonly AssessedPartnership[]): AssessedPartnership[] {
  return [...partnerships.filter(canBeSent), ...partnerships.filter((one) => !canBeSent(one))];
}

/** Where a file cannot be read, only the whole portfolio tells which partnership it belongs to. */
function canBeSent({ documents }: AssessedPartnership): boolean {
  return documents.every(({ failure }) => !failure);
}

function isWorthwhile(queue: readonly AssessedPartnership[]): boolean {
  return queue.reduce((sum, { documents }) => sum + documents.length, 0) >= WORTHWHILE;
}

function surroundingOf({ service, root }: OpenedPortfolio, outcomes: Outcomes): Surrounding {
  const { asOf, partnerships } = service.health();
  return {
    root, asOf, outcomes,
    configuration: service.sourceOf(CONFIGURATION_FILE)?.text,
    extent: service.history?.extent() ?? 'none',
    partnershipIds: referableIds(partnerships),
    paths: service.paths(),
  };
}

interface Sharing {
  readonly queue: AssessedPartnership[];
  readonly service: PortfolioService;
  readonly received: (assessed: AssessedPartnership, judged: Judged) => void;
}

/** Has the other thread judge batch after batch; answers what it failed to judge. */
async function judgeThere(helper: Helper, { queue, service, received }: Sharing): Promise<readonly AssessedPartnership[]> {
  for (let batch = nextBatch(queue); batch.length > 0; batch = nextBatch(queue)) {
    const judged = await helper.judge(toBatch(batch, service));
    if (!judged) return batch;
    batch.forEach((assessed, index) => { received(assessed, judged[index] as Judged); });
  }
  return [];
}

function nextBatch(queue: AssessedPartnership[]): readonly AssessedPartnership[] {
  const end = queue.slice(0, BATCH).findIndex((one) => !canBeSent(one));
  return queue.splice(0, end < 0 ? BATCH : end);
}

function toBatch(partnerships: readonly AssessedPartnership[], { history }: PortfolioService): Batch {
  const documents = partnerships.flatMap((one) => one.documents).map(({ markdown: { path, source } }) => ({ path, text: source.text, changes: history?.changesOf(path) ?? [] }));
  return { ids: partnerships.map(({ id }) => id), documents };
}
