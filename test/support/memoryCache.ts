import type { Naming, ResultCache } from '../../src/service/resultCache.ts';

/** A cache in memory that counts what it was given to keep. Names say everything that they were made of. */
export class MemoryCache implements ResultCache {
  private readonly kept = new Map<string, string>();
  made = 0;

  readonly nameOf = (texts: readonly (string | Uint8Array)[]): string => JSON.stringify(texts.map((text) => (typeof text === 'string' ? text : { bytes: Buffer.from(text).toString('latin1') })));
  readonly beginName = (): Naming => {
    const texts: (string | Uint8Array)[] = [];
    return { add: (text) => void texts.push(text), end: (last) => this.nameOf([...texts, ...last]) };
  };
  readonly get = (name: string): unknown => (this.kept.has(name) ? JSON.parse(this.kept.get(name) ?? '') : undefined);
  readonly set = (name: string, value: unknown): void => {
    this.made += 1;
    this.kept.set(name, JSON.stringify(value));
  };
}
