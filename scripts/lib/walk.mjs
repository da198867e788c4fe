import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { startVSCode } from './code-server.mjs';
import { fromRoot } from './paths.mjs';
import { prepareSessions } from './sessions.mjs';
import { keptFolder, temporaryFolder } from './temp.mjs';
import { runVitest } from './vitest.mjs';
import { installVsix, packVsix } from './vsix.mjs';

/**
 * Packs the extension, installs the package into VS Code, and walks through the interface in a browser as a person would.
 * @param {{ vscode: { program: string, node: string }, chromium: string, report: (text: string) => void, screenshot?: string }} options
 *   `screenshot`: file to keep the picture of the tree and the problems in
 * @returns {Promise<import('./results.mjs').Tally>}
 */
export async function walkInterface({ vscode, chromium, report, screenshot }) {
  const vsix = join(await temporaryFolder('package'), 'extension.vsix');
  report('packing the extension');
  await packVsix(vsix);
  const extensions = await installVsix(vscode, vsix);
  const [portfolio] = await prepareSessions('portfolio');
  const [empty] = await prepareSessions('empty');
  const pictures = await keptFolder('pictures');
  const server = await startVSCode(vscode, { extensions });
  const address = ({ path }) => `http://127.0.0.1:${server.port}/?${new URLSearchParams({ folder: path })}`;
  const env = {
    WALK_PORTFOLIO: address(portfolio),
    WALK_EMPTY: address(empty),
    WALK_CHROMIUM: chromium,
    WALK_SETTINGS: server.settingsFile,
    WALK_PICTURES: pictures,
  };
  const counted = await runVitest({ report, env, args: ['--config', fromRoot('test', 'browser', 'vitest.config.ts')] });
  await server.stop();
  if (screenshot) await cp(join(pictures, 'problems.png'), screenshot);
  return { ...counted, summary: `${counted.summary}; pictures in ${pictures}` };
}
