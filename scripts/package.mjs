/** Makes the extension's package: `npm run package [-- --out FILE]`. */
import { stat } from 'node:fs/promises';
import { build } from './lib/build.mjs';
import { runMain } from './lib/cleanup.mjs';
import { installDependencies } from './lib/dependencies.mjs';
import { readOptions } from './lib/options.mjs';
import { fromRoot } from './lib/paths.mjs';
import { stepsOn } from './lib/steps.mjs';
import { packVsix, readManifest } from './lib/vsix.mjs';

const { values } = readOptions({ options: { out: { type: 'string' } } });

await runMain(async () => {
  const step = stepsOn(process.stdout);
  await step('Dependencies', installDependencies);
  await step('Build', () => build());
  const { name, version } = await readManifest();
  const file = values.out ?? fromRoot(`${name}-${version}.vsix`);
  const { files } = await step('Package', () => packVsix(file));
  console.log(files.map((path) => `  ${path}`).join('\n'));
  console.log(`${file}: ${files.length} files, ${Math.round((await stat(file)).size / 1024)} KiB`);
  return 0;
});
