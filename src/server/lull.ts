/** How long to wait for more changes, and the longest wait while they keep coming, in milliseconds. */
const USUAL = { pause: 150, longest: 1000 };

/**
 * From so many files on it is no person who changes them one by one: another branch is being checked out, say, which is told
 * in batches with pauses in between.
 */
const MANY = 20;
const WITH_MANY = { pause: 500, longest: 5000 };

/** Waits until no more changes come for a while, and then begins something. */
export class Lull {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waitingSince: number | undefined;

  constructor(private readonly begin: () => void) {}

  /** Something has changed: so many files, as far as is known. */
  changed(files: number): void {
    const { pause, longest } = files >= MANY ? WITH_MANY : USUAL;
    const now = performance.now();
    this.waitingSince ??= now;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.waitingSince = undefined;
      this.begin();
    }, Math.max(0, Math.min(pause, this.waitingSince + longest - now)));
  }

  /** Begins nothing any more. */
  stop(): void {
    clearTimeout(this.timer);
  }
}
