/**
 * Writes what a new rule needs, and says what is left to do: `npm run new-rule -- my-rule`.
 *
 * A rule that is in `test/rules/catalogue.json` is written as it stands there; of another one about health, say
 * `--dimension value [--severity medium] [--kind measured]`, of one about documents `--document [--level warning]`.
 * `--title "No early win"` goes with all of them. Nothing is ever overwritten.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readOptions, wrongUsage } from './lib/options.mjs';
import { planDocumentRule } from './new-rule/document.ts';
import { planHealthRule } from './new-rule/health.ts';
import type { Plan } from './new-rule/plan.ts';
import { readRequest, Refusal, type Options } from './new-rule/request.ts';

const projectRoot = fileURLToPath(new URL('..', import.meta.url));

/** Writes the files of a new rule into a project, and says what they are; throws a Refusal before anything is written. */
export async function writeRule(ids: readonly string[], options: Options, root: string): Promise<Plan> {
  const request = readRequest(ids, options, root);
  const plan = request.type === 'document' ? planDocumentRule(request) : planHealthRule(request);
  const there = [...plan.files.keys()].find((path) => existsSync(join(root, path)));
  if (there) throw new Refusal(`${there} exists, and nothing is overwritten; remove it or choose another id.`);
  for (const [path, text] of plan.files) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text, { flag: 'wx' });
  }
  return plan;
}

async function main(): Promise<void> {
  const text = { type: 'string' } as const;
  const { positionals, values } = readOptions({
    allowPositionals: true,
    options: { document: { type: 'boolean' }, title: text, dimension: text, severity: text, kind: text, level: text },
  });
  try {
    const { files, steps } = await writeRule(positionals, values, projectRoot);
    for (const path of files.keys()) console.log(`wrote ${path}`);
    generate();
    const all = [...steps, 'npm run generate, then npm test.'];
    console.log(`\nWhat is left to do, in this order:\n${all.map((step, index) => `${String(index + 1).padStart(3)}. ${step}`).join('\n')}`);
  } catch (error) {
    if (error instanceof Refusal) wrongUsage(error.message);
    throw error;
  }
}

/** In a process of its own, because the index of rules that this one has read is the old one. */
function generate(): void {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', join('scripts', 'generate.ts')], { cwd: projectRoot, stdio: 'inherit' });
  process.exitCode = status ?? 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
