import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ExpectedError } from './cleanup.mjs';
import { fromRoot, root } from './paths.mjs';
import { copySample } from './sample.mjs';

/** The programs, by the name of their bundle in `dist/`. */
const programs = {
  extension: { entry: 'src/extension/main.ts', external: ['vscode'] },
  server: { entry: 'src/server/main.ts' },
  cli: { entry: 'src/cli/main.ts', banner: { js: '#!/usr/bin/env node' } },
};

/**
 * Bundles the extension, the server, the command line and the suite that runs in VS Code into `dist/`, and puts the
 * sample beside them.
 * @param {{ sourcemap?: boolean }} [options]
 * @returns {Promise<{ summary: string }>}
 * @throws {ExpectedError} with esbuild's own messages
 */
export async function build({ sourcemap = false } = {}) {
  const { build: bundle } = await import('esbuild');
  const common = { ...options, sourcemap };
  const bundles = Object.entries(programs).map(([name, { entry, ...own }]) =>
    bundle({ ...common, ...own, entryPoints: [{ in: fromRoot(entry), out: name }], outdir: fromRoot('dist') }),
  );
  const results = await Promise.all([...bundles, bundleSuite(bundle, common)].map(explained));
  for (const { metafile } of results) refuseEngines(metafile);
  await copySample(fromRoot('dist', 'sample'));
  const sizes = results.slice(0, -1).flatMap(({ metafile }) => Object.values(metafile.outputs).map(({ bytes }) => bytes));
  return { summary: Object.keys(programs).map((name, index) => `${name} ${kilobytes(sizes[index])}`).join(', ') };
}

const options = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  minify: true,
  metafile: true,
  inject: [fromRoot('scripts', 'lib', 'import-meta-url.mjs')],
  define: { 'import.meta.url': 'importMetaUrl' },
  legalComments: 'eof',
  logLevel: 'silent',
};

/** The suite stays readable, and each of its files a file of its own: mocha loads them one by one. */
async function bundleSuite(bundle, common) {
  const source = fromRoot('test', 'vscode');
  const outdir = fromRoot('dist', 'test');
  await rm(outdir, { recursive: true, force: true });
  const files = await readdir(source, { recursive: true });
  const entryPoints = files.filter((file) => /(^|[\\/])(index|[^\\/]+\.suite)\.ts$/.test(file)).map((file) => join(source, file));
  return bundle({ ...common, entryPoints, outdir, outbase: source, external: ['vscode', 'mocha'], minify: false, sourcemap: 'inline' });
}

async function explained(bundling) {
  const { formatMessages } = await import('esbuild');
  try {
    return await bundling;
  } catch (error) {
    if (!error.errors) throw error;
    throw new ExpectedError((await formatMessages(error.errors, { kind: 'error' })).join('\n'));
  }
}

/** gray-matter, which the tests hold our fences to, brings an engine that executes what it reads. */
function refuseEngines({ inputs }) {
  const found = Object.keys(inputs).find((path) => path.includes('gray-matter'));
  if (found) throw new ExpectedError(`A bundle holds ${found}, which can execute what it reads; it is for tests only.`);
}

function kilobytes(bytes) {
  return `${Math.round(bytes / 1024)} KiB`;
}
