import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ExpectedError } from './cleanup.mjs';
import { fromRoot, root } from './paths.mjs';
import { copySample } from './sample.mjs';

const common = {
  absWorkingDir: root,
  bundle: true,
  format: 'cjs',
  minify: true,
  metafile: true,
  legalComments: 'eof',
  logLevel: 'silent',
};

/** What runs in Node, wherever it is installed. */
const node = {
  ...common,
  platform: 'node',
  target: 'node20',
  outExtension: { '.js': '.cjs' },
  inject: [fromRoot('scripts', 'lib', 'import-meta-url.mjs')],
  define: { 'import.meta.url': 'importMetaUrl' },
};

/** What runs in a web worker: VS Code loads an extension there as CommonJS, and a worker of its own is a script. */
export const web = { ...common, platform: 'browser', target: 'es2022', define: { global: 'globalThis' } };

/** The programs, by the name of their bundle in `dist/`. */
const programs = {
  extension: { ...node, entry: 'src/extension/desktop.ts', external: ['vscode'] },
  server: { ...node, entry: 'src/server/main.ts' },
  cli: { ...node, entry: 'src/cli/launch.ts', banner: { js: '#!/usr/bin/env node' } },
  commandLine: { ...node, entry: 'src/cli/main.ts' },
  'web/extension': { ...web, entry: 'src/extension/web.ts', external: ['vscode'] },
  'web/server': { ...web, entry: 'src/server/worker.ts', format: 'iife' },
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
  const bundles = Object.entries(programs).map(([name, { entry, ...options }]) =>
    bundle({ ...options, sourcemap, entryPoints: [{ in: fromRoot(entry), out: name }], outdir: fromRoot('dist') }),
  );
  const results = await Promise.all([...bundles, ...bundleSuites(bundle)].map(explained));
  for (const { metafile } of results) refuseEngines(metafile);
  await copySample(fromRoot('dist', 'sample'));
  Object.values(programs).forEach(({ platform }, index) => platform === 'browser' && refuseNode(results[index].metafile));
  const sizes = Object.keys(programs).map((name, index) => `${name} ${kilobytes(sizeOf(results[index].metafile))}`);
  return { summary: sizes.join(', ') };
}

const suite = { minify: false, sourcemap: 'inline', outdir: fromRoot('dist', 'test'), outbase: fromRoot('test', 'vscode') };

/** What the suites use of Node, for the one that runs in a browser. */
const insteadOfNode = {
  mocha: fromRoot('node_modules', 'mocha', 'mocha.js'),
  'node:assert/strict': fromRoot('test', 'vscode', 'web', 'assert.ts'),
  'node:timers/promises': fromRoot('test', 'vscode', 'web', 'timers.ts'),
};

/** The suites stay readable. In Node each of their files is a file of its own: mocha loads them one by one. */
function bundleSuites(bundle) {
  rmSync(suite.outdir, { recursive: true, force: true });
  const files = readdirSync(suite.outbase, { recursive: true }).filter((file) => /(^|[\\/])(index|[^\\/]+\.suite)\.ts$/.test(file));
  const inNode = files.filter((file) => !/^web[\\/]/.test(file)).map((file) => join(suite.outbase, file));
  return [
    bundle({ ...node, ...suite, entryPoints: inNode, external: ['vscode', 'mocha'] }),
    bundle({ ...web, ...suite, entryPoints: [join(suite.outbase, 'web', 'index.ts')], external: ['vscode'], alias: insteadOfNode }),
  ];
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

/** esbuild itself refuses what it cannot find for a browser; what a package leaves empty there, or asks for at run time, it lets pass. */
export function refuseNode({ inputs, outputs }) {
  const empty = Object.keys(inputs).find((path) => path.startsWith('(disabled):'));
  const asked = Object.values(outputs).flatMap(({ imports }) => imports).find(({ path }) => path !== 'vscode');
  const found = empty ?? asked?.path;
  if (found) throw new ExpectedError(`A bundle for browsers asks for ${found}, which is not there.`);
}

function sizeOf({ outputs }) {
  return Object.entries(outputs).reduce((sum, [path, { bytes }]) => sum + (path.endsWith('.map') ? 0 : bytes), 0);
}

function kilobytes(bytes) {
  return `${Math.round(bytes / 1024)} KiB`;
}
