/** Makes the extension's package: `npm run package [-- --out FILE]`. */
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
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
  for (const [folder, count] of countByFolder(files)) console.log(`  ${folder}: ${count}`);
  console.log(`${file}: ${files.length} files, ${Math.round((await stat(file)).size / 1024)} KiB`);
  return 0;
});

function countByFolder(files) {
  const counts = new Map();
  for (const path of files) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
  return counts;
}
