import { readdirSync, readFileSync } from 'node:fs';
import { changedFiles, AS_OF } from '../support/base.ts';
import { compose } from '../fixtures/support/compose.ts';

/** A portfolio's texts by path, and the day as of which it is judged. */
export interface Sample {
  readonly name: string;
  readonly files: ReadonlyMap<string, string>;
  readonly asOf: string;
}

const ROOT = new URL('../../', import.meta.url);

/** Every document and configuration of the fixtures and of the examples, as text. */
export const TEXTS: readonly string[] = [...filesBelow('test/fixtures'), ...filesBelow('examples'), ...filesBelow('templates')].map(([, text]) => text);

/** Portfolios that are sound, or wrong on purpose: those that come along, and each fixture beside a sound partnership. */
export const SAMPLES: readonly Sample[] = [
  sample('the sound partnership', Object.entries(changedFiles({ vetting: '{}', recovery: '{}' }))),
  sample('the sample', filesBelow('examples/sample')),
  ...['brightfold-crm', 'quillback-security', 'saltmarsh-voice'].map((id) => sample(id, partOf(id))),
  ...filesBelow('test/fixtures/rules').filter(([path]) => /\/bad-[^/]*\.md$/.test(path)).map(([path, text]) => sample(path, besideFixture(text))),
];

function sample(name: string, files: readonly (readonly [string, string])[]): Sample {
  return { name, files: new Map(files), asOf: AS_OF };
}

/** One partnership of the example portfolio, and the settings by which all of them are judged. */
function partOf(id: string): readonly (readonly [string, string])[] {
  return filesBelow('examples/portfolio').filter(([path]) => path.startsWith(`partnerships/${id}/`) || path === 'partnership-health.yml');
}

function besideFixture(text: string): readonly (readonly [string, string])[] {
  return [...Object.entries(changedFiles({})), ['partnerships/fixture/document.md', compose(text).text]];
}

/** Markdown and YAML below a folder of the project, by path within it, in an order that is the same everywhere. */
function filesBelow(folder: string): readonly (readonly [string, string])[] {
  const url = new URL(`${folder}/`, ROOT);
  const paths = readdirSync(url, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/')).filter((path) => /\.(?:md|yml)$/.test(path)).sort();
  return paths.map((path) => [path, readFileSync(new URL(path, url), 'utf8')] as const);
}
