/**
 * Installs and builds what is not built yet: `npm install` of this repository, as tools for hooks do it, brings the sources
 * only. npm runs this when it prepares the package.
 */
import { existsSync } from 'node:fs';
import { runMain } from './lib/cleanup.mjs';
import { installDependencies } from './lib/dependencies.mjs';
import { fromRoot } from './lib/paths.mjs';
import { stepsOn } from './lib/steps.mjs';

// npm tells its scripts that it installs for everybody, and would install what is needed here somewhere else.
delete process.env.npm_config_global;
delete process.env.npm_config_location;

// Installing has npm prepare the package again; whatever it finds then, it does not install once more.
const isNested = process.env.PARTNERSHIP_HEALTH_INSTALLS === '1';
process.env.PARTNERSHIP_HEALTH_INSTALLS = '1';

const isBuilt = () => existsSync(fromRoot('dist', 'cli.cjs'));

await runMain(async () => {
  const step = stepsOn(process.stderr);
  if (!isBuilt() && !isNested) await step('Dependencies', installDependencies);
  // Installing them may have built it already.
  if (!isBuilt()) await step('Build', async () => (await import('./lib/build.mjs')).build());
  return 0;
});
