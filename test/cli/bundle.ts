import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Bundles the command line and the server as they are shipped, but into a folder of a test, so that no build beside it is needed. */
export async function bundleInto(folder: string): Promise<void> {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  await build({
    absWorkingDir: root, bundle: true, platform: 'node', format: 'cjs', outdir: folder, outExtension: { '.js': '.cjs' }, logLevel: 'silent',
    entryPoints: [{ in: 'src/cli/launch.ts', out: 'cli' }, { in: 'src/cli/main.ts', out: 'commandLine' }, { in: 'src/server/main.ts', out: 'server' }],
    inject: [join(root, 'scripts', 'lib', 'import-meta-url.mjs')], define: { 'import.meta.url': 'importMetaUrl' },
  });
}
