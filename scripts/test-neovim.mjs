/** Opens a broken review in Neovim, through the language server: `npm run test:neovim`. */
import { build } from './lib/build.mjs';
import { needed, runChecks } from './lib/checks.mjs';
import { runMain } from './lib/cleanup.mjs';
import { installDependencies } from './lib/dependencies.mjs';
import { ensureNeovim, reviewInNeovim } from './lib/neovim.mjs';
import { readOptions } from './lib/options.mjs';

readOptions({ options: {} });

await runMain(() =>
  runChecks(async (check) => {
    if (!(await check('Dependencies', installDependencies))) return;
    const built = await check('Build', () => build());
    const neovim = await check('Neovim', ensureNeovim);
    await check('A review in Neovim', () => reviewInNeovim(needed(built, 'Build') && needed(neovim, 'Neovim')));
  }),
);
