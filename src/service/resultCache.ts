/** Keeps results under names that say everything that they were made of, so that none can grow old. */
export interface ResultCache {
  /** A short name for some texts, or the bytes of them; others have another name. */
  readonly nameOf: (texts: readonly (string | Uint8Array)[]) => string;
  /** Begins a name for texts that come one by one. */
  readonly beginName: () => Naming;
  /** What was kept under a name; undefined when nothing was. */
  readonly get: (name: string) => unknown;
  /** Keeps what JSON can say. */
  readonly set: (name: string, value: unknown) => void;
}

/** A name in the making. */
export interface Naming {
  readonly add: (text: string | Uint8Array) => void;
  /** Takes the last texts, and answers the name of all. */
  readonly end: (texts: readonly (string | Uint8Array)[]) => string;
}
