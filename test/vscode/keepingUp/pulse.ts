/** How often the extension host is looked at, in milliseconds. */
const BEAT = 5;

/** The longest that the extension host was at one thing, in milliseconds. */
export interface Standstill {
  /** By the clock, in which other processes may have had the processor. */
  readonly wall: number;
  /** Processor time of the host's thread. */
  readonly cpu: number;
}

/** Notes for how long nothing else had its turn in this extension host. */
export class Pulse {
  private readonly timer = setInterval(() => this.beat(), BEAT);
  private last = now();
  private longest: Standstill = { wall: 0, cpu: 0 };

  /** The longest standstill since it was asked for last. */
  take(): Standstill {
    this.beat();
    const { longest } = this;
    this.longest = { wall: 0, cpu: 0 };
    return longest;
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private beat(): void {
    const is = now();
    const { wall, cpu } = this.longest;
    this.longest = { wall: Math.max(wall, is.wall - this.last.wall - BEAT), cpu: Math.max(cpu, is.cpu - this.last.cpu) };
    this.last = is;
  }
}

/** As Node has it from version 23.9 on, which is newer than the types that we go by. */
interface ProcessWithThreads {
  /** Processor time of the calling thread, in microseconds. */
  readonly threadCpuUsage: () => { readonly user: number; readonly system: number };
}

function now(): Standstill {
  const { user, system } = (process as unknown as ProcessWithThreads).threadCpuUsage();
  return { wall: performance.now(), cpu: (user + system) / 1000 };
}
