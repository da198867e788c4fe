/** Bundles everything into `dist/`: `npm run build [-- --sourcemap]`. */
import { build } from './lib/build.mjs';
import { runMain } from './lib/cleanup.mjs';
import { readOptions } from './lib/options.mjs';
import { stepsOn } from './lib/steps.mjs';

const { values } = readOptions({ options: { sourcemap: { type: 'boolean', default: false } } });

await runMain(async () => {
  await stepsOn(process.stdout)('Build', () => build(values));
  return 0;
});
