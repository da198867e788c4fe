import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ExpectedError } from '../lib/cleanup.mjs';
import { fromRoot } from '../lib/paths.mjs';
import { mustRun, npm } from '../lib/run.mjs';
import { leanSchema } from './schema.mjs';

/** What is compared with, exactly; every program that is a script runs on the Node.js that is among them. */
const packages = {
  'markdownlint-cli2': '0.24.1',
  node: '24.21.0',
  'remark-cli': '12.0.1',
  'remark-frontmatter': '5.0.0',
  'remark-gfm': '4.0.1',
  'remark-lint-frontmatter-schema': '3.15.4',
  'remark-preset-lint-recommended': '7.0.1',
  rumdl: '0.2.75',
};

const home = fromRoot('.bench', 'peers');

/** @returns {string} a file of one of the peers' packages */
export const peerFile = (...segments) => join(home, 'node_modules', ...segments);

/** @returns {string} the Node.js that runs every program */
export const node = process.platform === 'win32' ? peerFile('node', 'bin', 'node.exe') : peerFile('node', 'bin', 'node');

/** @returns {string} the program itself, not the script that starts it; npm installs the one for this machine */
export const rumdl = peerFile('@rumdl', `cli-${process.platform}-${process.arch}`, process.platform === 'win32' ? 'rumdl.exe' : 'rumdl');

/**
 * Installs the programs that we are compared with, if they are not there.
 * @param {(text: string) => void} report
 * @returns {Promise<{ summary: string }>}
 */
export async function installPeers(report) {
  if (!(await isInstalled())) await install(report);
  await access(node).catch(() => {
    throw new ExpectedError(`npm installed the package "node" without its program ${node}. Let npm run its install script, remove .bench/peers, and try again.`);
  });
  await access(rumdl).catch(() => {
    throw new ExpectedError(`npm installed the package "rumdl" without its program ${rumdl}. Let npm install optional packages, remove .bench/peers, and try again.`);
  });
  const version = (await mustRun(node, ['--version'])).trim();
  return { summary: `rumdl ${packages.rumdl}, markdownlint-cli2 ${packages['markdownlint-cli2']}, remark-cli ${packages['remark-cli']}, scripts on Node.js ${version}` };
}

async function isInstalled() {
  const versions = await Promise.all(Object.keys(packages).map(versionOf));
  return versions.every((version, index) => version === Object.values(packages)[index]);
}

async function versionOf(name) {
  const manifest = await readFile(peerFile(name, 'package.json'), 'utf8').catch(() => '{}');
  return JSON.parse(manifest).version;
}

async function install(report) {
  await mkdir(home, { recursive: true });
  await writeFile(join(home, 'package.json'), JSON.stringify({ private: true, dependencies: packages }, undefined, 2));
  await npm(['install', '--no-audit', '--no-fund', '--no-package-lock'], { cwd: home, onLine: report });
}

/**
 * Writes the peers' settings into a portfolio: every rule that they recommend, but for those that our templates break by
 * design, and for the frontmatter what our schemas ask of such documents.
 * @param {string} folder
 * @param {Record<'charter' | 'review', readonly string[]>} samples some documents of each kind
 */
export async function writePeerSettings(folder, samples) {
  await writeFile(join(folder, '.markdownlint-cli2.jsonc'), JSON.stringify(markdownlintSettings, undefined, 2));
  await writeFile(join(folder, '.rumdl.toml'), rumdlSettings);
  await writeFile(join(folder, 'remark-plain.mjs'), remarkPlain());
  await writeFile(join(folder, 'remark-schema.mjs'), remarkWithSchema());
  for (const [kind, texts] of Object.entries(samples)) {
    await writeFile(join(folder, `${kind}.schema.json`), JSON.stringify(await leanSchema(kind, texts), undefined, 2));
  }
}

/** Our documents have no first heading, because their title is their path. */
const markdownlintSettings = { config: { default: true, 'first-line-heading': false }, noBanner: true, noProgress: true };

/** The same rule by its number. */
const rumdlSettings = '[global]\ndisable = ["MD041"]\n';

/** GFM and the recommended rules. */
function remarkPlain() {
  return `${remarkImports({ remarkFrontmatter: ['remark-frontmatter'], remarkGfm: ['remark-gfm'], remarkRecommended: ['remark-preset-lint-recommended'] })}
export default { plugins: [remarkFrontmatter, remarkGfm, remarkRecommended] };
`;
}

/** The same, and the frontmatter against its schema. */
function remarkWithSchema() {
  return `import plain from './remark-plain.mjs';
${remarkImports({ remarkFrontmatterSchema: ['remark-lint-frontmatter-schema', 'dist'] })}
const schemas = {
  'charter.schema.json': ['partnerships/*/charter.md'],
  'review.schema.json': ['partnerships/*/reviews/*.md'],
};

export default { plugins: [...plain.plugins, [remarkFrontmatterSchema, { schemas }]] };
`;
}

/** @param {Record<string, string[]>} plugins folders of their `index.js`, by the name that each gets */
function remarkImports(plugins) {
  const line = ([name, segments]) => `import ${name} from ${JSON.stringify(pathToFileURL(peerFile(...segments, 'index.js')).href)};\n`;
  return Object.entries(plugins).map(line).join('');
}
