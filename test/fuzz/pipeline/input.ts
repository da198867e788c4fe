import fc from 'fast-check';
import { filesOf, randomPortfolio } from '../../support/random/portfolio.ts';
import { SAMPLES, type Sample } from '../corpus.ts';
import { encoded, mutated, mutation, type Bytes } from '../mutations.ts';

/** A portfolio, and what was done to some of its files. */
export interface PipelineInput {
  /** The files as they were. */
  readonly sample: Sample;
  /** The same files, some of them changed. */
  readonly after: ReadonlyMap<string, Bytes>;
  /** Paths of those that were changed. */
  readonly changed: ReadonlySet<string>;
  /** Decides in which other order the files come. */
  readonly order: number;
}

const generated: fc.Arbitrary<Sample> = randomPortfolio.map((portfolio) => ({ name: 'made', files: filesOf(portfolio), asOf: portfolio.asOf }));

const samples: fc.Arbitrary<Sample> = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...SAMPLES) }, { weight: 1, arbitrary: generated });

const damage = fc.record({ file: fc.nat(), mutations: fc.array(mutation, { minLength: 1, maxLength: 6 }) });

/** A portfolio with damage done to one of its files, rarely to more. */
export const pipelineInput: fc.Arbitrary<PipelineInput> = fc.record({
  sample: samples,
  damages: fc.oneof({ weight: 3, arbitrary: fc.array(damage, { minLength: 1, maxLength: 1 }) }, { weight: 1, arbitrary: fc.array(damage, { minLength: 2, maxLength: 4 }) }),
  order: fc.nat(),
}).map(({ sample, damages, order }) => {
  const after = new Map([...sample.files].map(([path, text]) => [path, encoded(text)] as const));
  const paths = [...after.keys()];
  const changed = new Set<string>();
  for (const { file, mutations } of damages) {
    // The last one is what the sample is about.
    const path = paths.at(-1 - (file % Math.max(1, paths.length))) ?? 'partnerships/base/charter.md';
    after.set(path, mutated(after.get(path) ?? encoded(''), mutations));
    changed.add(path);
  }
  return { sample, after, changed, order };
});
