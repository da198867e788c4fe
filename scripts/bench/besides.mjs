import { ExpectedError } from '../lib/cleanup.mjs';
import { temporaryFolder } from '../lib/temp.mjs';
import { figure, grouped, usage } from './figures.mjs';
import { median } from './median.mjs';
import { generatePortfolio } from './portfolio.mjs';
import { check, ours, readEveryByte } from './programs.mjs';
import { inTurn, runOnce, times } from './runs.mjs';

/** Pages of a documentation site, and files of any kind, beside a portfolio; and bytes of a document that is far too large. */
const pages = 5000;
const others = 200_000;
const hugeBytes = 50_000_000;

/** So many files lie in one folder. */
const inFolder = 100;

/** How many times as long as a script that lists all files and reads those in Markdown the others may take: our own measure of next to nothing. */
const most = 2;

/**
 * What files that are no part of it, or cannot be, add to the check of a portfolio.
 * @param {import('./parts.mjs').Settings} settings `isFull`: with 200,000 files that are no Markdown, too
 * @param {number} size number of documents
 * @returns {Promise<import('./figures.mjs').Figure[]>}
 */
export async function measureBesides({ step, rounds, isFull, portfolio }, size) {
  const alone = await portfolio(size);
  const besides = [
    { name: `${grouped(pages)} pages`, files: pageFiles, isRight: (output) => !output.includes('site/') },
    { name: 'a document of 50 MB', files: hugeFile, isRight: (output) => output.includes('document-too-large') },
    ...(isFull ? [{ name: `${grouped(others)} other files`, files: otherFiles, isRight: (output) => !output.includes('source/') }] : []),
  ];
  const figures = [];
  for (const beside of besides) figures.push(...(await measureBeside({ step, rounds, alone, beside })));
  return figures;
}

async function measureBeside({ step, rounds, alone, beside }) {
  const { name, files } = beside;
  const crowded = await step(`Generate ${name}`, () => generatePortfolio(alone.size, { name: ` beside ${name}`, files: files() }));
  const { without, within, reading } = await step(`Check beside ${name}`, async (report) => {
    const scratch = await temporaryFolder('bench');
    const places = { scratch, cache: scratch };
    return inTurn(
      {
        without: () => check(ours, alone, places),
        within: () => checkCrowded(beside, crowded, places),
        reading: () => runOnce(readEveryByte, { ...places, folder: crowded.folder }),
      },
      rounds,
      report,
    );
  });
  const more = median(times(within)) - median(times(without));
  return [
    figure(`listing all and reading Markdown beside ${name}`, 'ms', times(reading), usage(reading)),
    figure('check of the documents alone', 'ms', times(without), usage(without)),
    figure(`check beside ${name}`, 'ms', times(within), { ...usage(within), ratio: more / median(times(reading)), compared: 'adds # listing', most }),
  ];
}

/** What is no part of the portfolio must not be spoken of, and what is too large must. */
async function checkCrowded({ name, isRight }, crowded, places) {
  const run = await check(ours, crowded, places);
  if (!isRight(run.output)) throw new ExpectedError(`${ours.name} did not say what it should beside ${name}.\n${run.output.slice(-2000)}`);
  return run;
}

/** Pages as a generator of documentation sites has them: frontmatter of its own, text, a link to the next. */
function* pageFiles() {
  for (let index = 0; index < pages; index++) {
    const folder = Math.floor(index / inFolder);
    const text = `---\ntitle: Page ${index}\nsidebar_position: ${index % inFolder}\ntags: [guide, reference]\n---\n\n# Page ${index}\n\n${paragraph.repeat(12)}`;
    yield { path: `site/section-${folder}/page-${index}.md`, text };
  }
}

const paragraph = 'Open the settings, choose what fits, and read [the next page](./missing.md) for what it means.\nWhat stands here is of no concern to a partnership.\n\n';

function* hugeFile() {
  yield { path: 'partnerships/partnership-0001/reviews/2024-Q3.md', text: '---\nkind: review\n---\n\n'.padEnd(hugeBytes, 'Every word of it.\n') };
}

function* otherFiles() {
  for (let index = 0; index < others; index++) {
    yield { path: `source/module-${Math.floor(index / inFolder)}/file-${index}.txt`, text: `${index}\n` };
  }
}
