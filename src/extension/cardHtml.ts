import type { CardKpi, CardValue, PartnershipCard } from '../report/card.ts';
import { LEVEL_SIGN } from '../report/levelSign.ts';

type Level = PartnershipCard['level'];
type Dimension = PartnershipCard['dimensions'][number]['dimension'];

/** The words of a card, in the language of the editor. */
export interface CardWords {
  readonly level: (level: Level) => string;
  readonly dimensions: Readonly<Record<Dimension, string>>;
  readonly standings: Readonly<Record<CardKpi['standing'], string>>;
  readonly asOf: (day: string) => string;
  readonly noReview: string;
  readonly levelNow: (level: string) => string;
  readonly answered: (coverage: PartnershipCard['coverage']) => string;
  readonly kpis: string;
  readonly kpi: string;
  readonly actual: string;
  readonly target: string;
  readonly floor: string;
  readonly standing: string;
  readonly values: string;
  readonly party: string;
  readonly got: string;
  readonly put: string;
  readonly rated: string;
  readonly by: Readonly<Record<CardValue['by'], string>>;
}

/** The shape of each level and of where each number stands, so that nobody depends on the colour. */
const MARKS: Readonly<Record<Level | CardKpi['standing'], string>> = {
  ...LEVEL_SIGN, 'on-target': LEVEL_SIGN.healthy, short: LEVEL_SIGN.watch, 'below-floor': LEVEL_SIGN.critical,
};

/** A card as HTML that stands alone: no script, no style of its own, and nothing of a document is markup. */
export function cardHtml(card: PartnershipCard, words: CardWords): string {
  // VS Code scrolls the preview by these: the card stands for the lines of the frontmatter.
  return `<section class="partnership-health code-line" data-line="0" aria-label="${escaped(card.name)}">${[
    head(card, words),
    dimensions(card, words),
    kpis(card.kpis, words),
    values(card.values, words),
  ].join('')}</section>\n`;
}

/** Text that is nothing but text in HTML, in attributes too. */
export function escaped(text: string): string {
  return text.replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function head({ name, level, levelNow, review, coverage }: PartnershipCard, words: CardWords): string {
  const said = [
    review === undefined ? words.noReview : words.asOf(review),
    ...(levelNow === undefined ? [] : [words.levelNow(words.level(levelNow))]),
    ...(level === 'ended' ? [] : [words.answered(coverage)]),
  ];
  return `<p class="ph-head"><strong class="ph-name">${escaped(name)}</strong> ${marked(level, words.level(level))} <span class="ph-said">${escaped(said.join(' · '))}</span></p>`;
}

function dimensions({ dimensions: all }: PartnershipCard, words: CardWords): string {
  if (all.length === 0) return '';
  const items = all.map(({ dimension, level }) => `<li><span class="ph-dimension">${escaped(words.dimensions[dimension])}</span> ${marked(level, words.level(level))}</li>`);
  return `<ul class="ph-dimensions">${items.join('')}</ul>`;
}

function kpis(all: readonly CardKpi[], words: CardWords): string {
  const rows = all.map(({ name, actual, target, floor, standing }) => [escaped(name), number(actual), number(target), number(floor), marked(standing, words.standings[standing])]);
  return table(words.kpis, [words.kpi, words.actual, words.target, words.floor, words.standing], rows);
}

function values(all: readonly CardValue[], words: CardWords): string {
  const rows = all.map(({ party, got, put, by }) => [escaped(party), number(got), number(put), escaped(words.by[by])]);
  return table(words.values, [words.party, words.got, words.put, words.rated], rows);
}

/** Cells name their column too: where there is no room for columns, they stand below one another. */
function table(caption: string, titles: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const header = titles.map((title) => `<th scope="col">${escaped(title)}</th>`).join('');
  const body = rows.map((cells) => `<tr>${cells.map((html, column) => `<td data-title="${escaped(titles[column] ?? '')}">${html}</td>`).join('')}</tr>`).join('');
  return `<table class="ph-table"><caption>${escaped(caption)}</caption><thead><tr>${header}</tr></thead><tbody>${body}</tbody></table>`;
}

function marked(look: Level | CardKpi['standing'], word: string): string {
  return `<span class="ph-mark ph-${look}"><span aria-hidden="true">${MARKS[look]}</span> ${escaped(word)}</span>`;
}

function number(value: string | number | undefined): string {
  return `<span class="ph-number">${value === undefined ? '–' : escaped(String(value))}</span>`;
}
