import { measureBesides } from './besides.mjs';
import { measureCold } from './cold.mjs';
import { editedSize, measureEditing } from './editing.mjs';
import { measureExtension } from './extension.mjs';
import { grouped } from './figures.mjs';
import { generateHistory, measureHistory } from './history.mjs';
import { heldSize, measureHolding } from './holding.mjs';
import { measureMemory } from './memory.mjs';
import { measurePackage } from './packageSize.mjs';
import { generatePortfolio } from './portfolio.mjs';
import { measureScaling } from './scaling.mjs';
import { measureStartUp } from './startUp.mjs';
import { measureWarm } from './warm.mjs';

/**
 * What every part is measured with. `portfolio` generates one when it is first asked for, and nobody may change it.
 * @typedef {object} Settings
 * @property {ReturnType<typeof import('../lib/steps.mjs').stepsOn>} step
 * @property {number} rounds
 * @property {boolean} isFull with what takes many minutes
 * @property {number | undefined} size documents in place of those that a part has
 * @property {(size: number) => ReturnType<typeof generatePortfolio>} portfolio
 *
 * @typedef {{ part: string, figures: readonly import('./figures.mjs').Figure[] }} Section
 */

/** One faulty document in a hundred, the first in the middle of the first hundred. */
const leastSize = 100;

/**
 * The parts of the bench in their order. Those that change their portfolio generate it themselves, and come last.
 * @type {Record<string, (settings: Settings) => Promise<Section[]>>}
 */
const parts = {
  cold: async (settings) => {
    const sections = [];
    for (const size of settings.size === undefined ? [1000, 10_000] : [settings.size]) {
      sections.push({ part: `cold, ${grouped(size)} documents`, figures: await measureCold(settings, size) });
    }
    return sections;
  },
  warm: ofSize(10_000, 'warm', measureWarm),
  'start-up': async (settings) => [{ part: 'start-up', figures: await measureStartUp(settings) }],
  memory: ofSize(10_000, 'memory', measureMemory),
  scaling: async (settings) => [{ part: 'scaling', figures: await measureScaling(settings, settings.size ?? 1000) }],
  besides: ofSize(1000, 'other files beside', measureBesides),
  editing: async ({ step, rounds, portfolio }) => {
    const edited = await portfolio(editedSize);
    return [{ part: `editing, ${grouped(editedSize)} documents`, figures: await step('Type in the language server', (report) => measureEditing(edited, rounds, report)) }];
  },
  extension: async ({ step, rounds, portfolio }) => {
    const opened = await portfolio(editedSize);
    return [{ part: `extension, ${grouped(editedSize)} documents`, figures: await step('Open them in VS Code', (report) => measureExtension(opened, rounds, report)) }];
  },
  server: async ({ step }) => {
    const held = await step(`Generate ${grouped(heldSize)} documents`, () => generatePortfolio(heldSize, { name: ' held', files: [] }));
    return [{ part: `server, ${grouped(heldSize)} documents`, figures: await step('Hold them in the language server', (report) => measureHolding(held, report)) }];
  },
  history: async ({ step, rounds }) => {
    const repository = await step('Generate a repository', generateHistory);
    return [{ part: 'history', figures: await step('Read its history', (report) => measureHistory(repository, rounds, report)) }];
  },
  package: async (settings) => [{ part: 'package', figures: await measurePackage(settings) }],
};

function ofSize(usual, name, measure) {
  return async (settings) => {
    const size = settings.size ?? usual;
    return [{ part: `${name}, ${grouped(size)} documents`, figures: await measure(settings, size) }];
  };
}

/**
 * What `--only` asks for: names of parts, and at most one number of documents.
 * @param {readonly string[]} only
 * @returns {{ names: readonly string[], size: number | undefined } | { wrong: string }} all parts where none is named
 */
export function choose(only) {
  const names = Object.keys(parts);
  const sizes = only.filter((word) => /^\d+$/.test(word)).map(Number);
  const unknown = only.find((word) => !/^\d+$/.test(word) && !names.includes(word));
  if (unknown !== undefined) return { wrong: `--only is ${unknown}; it has to be one of ${names.join(', ')}, or a number of documents.` };
  if (sizes.length > 1) return { wrong: `--only has the numbers ${sizes.join(' and ')}; give one.` };
  if (sizes.some((size) => size < leastSize)) return { wrong: `--only is ${sizes[0]}; a number of documents has to be from ${leastSize} on.` };
  const chosen = names.filter((name) => only.includes(name));
  return { names: chosen.length > 0 ? chosen : names, size: sizes[0] };
}

/**
 * Measures some parts, in their order.
 * @param {readonly string[]} names
 * @param {Omit<Settings, 'portfolio'>} settings
 * @returns {Promise<Section[]>}
 */
export async function measureParts(names, settings) {
  const generated = new Map();
  const portfolio = (size) => {
    const found = generated.get(size) ?? settings.step(`Generate ${grouped(size)} documents`, () => generatePortfolio(size));
    generated.set(size, found);
    return found;
  };
  const sections = [];
  for (const name of names) sections.push(...(await parts[name]({ ...settings, portfolio })));
  return sections;
}
