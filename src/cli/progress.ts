import type { CliIo } from './io.ts';

/** After this many milliseconds a terminal is told how far it is. */
const PATIENCE = 1000;

/** A line on the terminal that says how far something is, when it takes long. */
export class Progress {
  private readonly began = performance.now();
  private told = 0;
  private done = 0;

  /** `doing` and `things` as in `judging … 30 partnerships`. */
  constructor(private readonly doing: string, private readonly things: string, private readonly io: Pick<CliIo, 'showsProgress' | 'stderr'>) {}

  /** One more is done. */
  advance(): void {
    this.done += 1;
    const seconds = Math.floor((performance.now() - this.began) / PATIENCE);
    if (!this.io.showsProgress || seconds <= this.told) return;
    this.told = seconds;
    this.io.stderr(`\r${this.doing} … ${this.done} ${this.things}`);
  }

  /** Takes the line away. */
  end(): void {
    if (this.told > 0) this.io.stderr('\r\u001b[K');
  }
}
