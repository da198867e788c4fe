import type { Diagnostic } from 'vscode-languageserver-types';
import type { AssessedPartnership } from '../health/assessedPartnership.ts';
import type { PortfolioHealth } from '../health/portfolio.ts';
import type { Finding } from '../model/generated/types.ts';
import { byPlace, findingsBeside, findingsOf } from '../report/report.ts';
import type { DiagnosticsMaker } from '../service/diagnostics.ts';
import { grouped } from '../text/grouped.ts';
import { onceFor } from '../text/once.ts';

/** Sends the diagnostics of a file, which stand for all that were sent of it before. */
export type Send = (path: string, diagnostics: readonly Diagnostic[]) => void;

/** What a client was told of a partnership; of one that is in doubt it has to be told again. */
interface Told {
  readonly assessed: AssessedPartnership | undefined;
  readonly paths: readonly string[];
}

/** Makes the client show the diagnostics of a portfolio, partnership by partnership, and sends only what has changed. */
export class Publisher {
  private told = new Map<string, Told>();
  /** The partnership of each file that has findings of one. */
  private readonly owners = new Map<string, AssessedPartnership>();
  private beside: ReadonlyMap<string, readonly Finding[]> = new Map();
  /** Files of which something else may have to be shown. */
  private readonly waiting = new Set<string>();
  /** What the client shows of each file, as text; blank where that is in doubt. */
  private readonly sent = new Map<string, string>();

  constructor(private readonly diagnosticsOf: DiagnosticsMaker, private readonly send: Send) {}

  /** Whether everything that is known of a partnership has been told. */
  isTold(assessed: AssessedPartnership): boolean {
    return this.told.get(assessed.id)?.assessed === assessed;
  }

  /** Takes what was found of a partnership; `flush` sends it. */
  tell(assessed: AssessedPartnership): void {
    const own = byPath(assessed);
    this.disown(assessed.id, (path) => !own.has(path));
    for (const path of own.keys()) {
      this.owners.set(path, assessed);
      this.waiting.add(path);
    }
    this.told.set(assessed.id, { assessed, paths: [...own.keys()] });
  }

  /** Takes what was found beside the partnerships of a portfolio, all of which have been told. */
  tellRest(health: PortfolioHealth): void {
    const ids = new Set(health.partnerships.map(({ id }) => id));
    for (const id of this.told.keys()) {
      if (ids.has(id)) continue;
      this.disown(id, () => true);
      this.told.delete(id);
    }
    const beside = grouped(findingsBeside(health), ({ path }) => path);
    for (const path of [...this.beside.keys(), ...beside.keys()]) this.waiting.add(path);
    this.beside = beside;
  }

  /** Sends what is not shown yet. */
  flush(): void {
    for (const path of this.waiting) this.show(path, this.diagnosticsOf(this.findingsIn(path)));
    this.waiting.clear();
  }

  /** What the client shows may have come from elsewhere since, so everything is told and sent again. */
  doubt(): void {
    this.told = new Map([...this.told].map(([id, { paths }]) => [id, { assessed: undefined, paths }]));
    for (const path of this.sent.keys()) {
      this.sent.set(path, '');
      this.waiting.add(path);
    }
  }

  /** Takes back every diagnostic. */
  clear(): void {
    for (const path of this.sent.keys()) this.show(path, []);
  }

  private disown(id: string, isGone: (path: string) => boolean): void {
    for (const path of this.told.get(id)?.paths ?? []) {
      // A document may have come to another partnership, which was told of it first.
      if (!isGone(path) || this.owners.get(path)?.id !== id) continue;
      this.owners.delete(path);
      this.waiting.add(path);
    }
  }

  private findingsIn(path: string): readonly Finding[] {
    const owner = this.owners.get(path);
    return [...((owner && byPath(owner).get(path)) ?? []), ...(this.beside.get(path) ?? [])].sort(byPlace);
  }

  private show(path: string, diagnostics: readonly Diagnostic[]): void {
    const text = JSON.stringify(diagnostics);
    if (text === (this.sent.get(path) ?? NOTHING)) return;
    this.send(path, diagnostics);
    if (diagnostics.length > 0) this.sent.set(path, text);
    else this.sent.delete(path);
  }
}

/** What a client shows of a file that nobody has said anything about. */
const NOTHING = '[]';

const byPath = onceFor((assessed: AssessedPartnership) => grouped(findingsOf(assessed), ({ path }) => path));
