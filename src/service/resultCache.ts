/** Keeps results under names that say everything that they were made of, so that none can grow old. */
export interface ResultCache {
  /** A short name for some texts; others have another name. */
  readonly nameOf: (texts: readonly string[]) => string;
  /** What was kept under a name; undefined when nothing was. */
  readonly get: (name: string) => unknown;
  /** Keeps what JSON can say. */
  readonly set: (name: string, value: unknown) => void;
}
