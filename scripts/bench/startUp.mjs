import { fromRoot } from '../lib/paths.mjs';
import { temporaryFolder } from '../lib/temp.mjs';
import { figure } from './figures.mjs';
import { median } from './median.mjs';
import { node } from './peers.mjs';
import { inTurn, runOnce, times } from './runs.mjs';

/** How many times as long as Node.js itself it may take. */
const most = 2;

/** Starts in a round, because one is over in less time than the system takes for other things. */
const startsInRound = 5;

const nothing = { name: '`node -e 0`', command: node, args: ['-e', '0'], code: 0 };
const version = { name: '`partnership-health --version`', command: node, args: [fromRoot('dist', 'cli.cjs'), '--version'], code: 0 };

/**
 * The start of the command line beside that of Node.js, both without the probe.
 * @param {import('./parts.mjs').Settings} settings
 * @returns {Promise<import('./figures.mjs').Figure[]>}
 */
export async function measureStartUp({ step, rounds }) {
  const { bare, ours } = await step('Start', async (report) => {
    const scratch = await temporaryFolder('bench');
    const places = { folder: scratch, scratch, cache: scratch };
    return inTurn({ bare: () => runOnce(nothing, places), ours: () => runOnce(version, places) }, rounds * startsInRound, report);
  });
  return [
    figure(nothing.name, 'ms', times(bare)),
    figure(version.name, 'ms', times(ours), { ratio: median(times(ours)) / median(times(bare)), compared: '# Node.js', most }),
  ];
}
