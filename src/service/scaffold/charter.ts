import type { Partnership } from '../../model/partnership.ts';
import type { Typed } from '../../model/partnershipDocument.ts';
import type { Motion, Stage, Tier, Vetting } from '../../model/generated/types.ts';
import { accepts } from '../../model/validate.ts';
import { Source } from './carry.ts';
import { Filling } from './filling.ts';
import { fillSides, sidesOf, type BegunParties } from './parties.ts';
import { folderOf, homeOf, inFolder, usualHome, type Scaffolded } from './scaffold.ts';

/** What whoever begins a charter may know of it already. */
export interface CharterAnswers {
  readonly name?: string;
  readonly stage?: Stage;
  readonly tier?: Tier;
  readonly motion?: readonly Motion[];
  readonly parties?: BegunParties;
}

/** What a charter is made with. */
export interface CharterOptions extends CharterAnswers {
  /** The text of a sound template. */
  readonly template: string;
  readonly id: string;
  /** The vetting that it takes over from. */
  readonly vetting?: Typed<Vetting>;
  /** What is written down about the partnership already. */
  readonly partnership?: Partnership;
}

/** A charter to be agreed on. From a vetting it takes over what was found out: the name, drivers, involvement and who does what. */
export function scaffoldCharter(options: CharterOptions): Scaffolded {
  const { template, id, vetting, partnership } = options;
  if (partnership?.charter) return { error: `${id} has a charter already, ${partnership.charter.document.markdown.path}` };
  const filling = Filling.of(template);
  filling.put(['partnership'], id);
  const name = options.name ?? vetting?.data.name;
  if (name !== undefined) filling.put(['name'], name);
  for (const key of ['stage', 'tier', 'motion'] as const) if (options[key] !== undefined) filling.put([key], options[key]);
  const sides = sidesOf(filling);
  const partner = vetting ? takeOver(filling, vetting, sides.partner) : sides.partner;
  const problem = fillSides(filling, { ...sides, partner }, options.parties ?? {});
  return problem ?? { path: inFolder(folder(id, vetting, partnership), 'charter.md'), text: filling.toText() };
}

function folder(id: string, vetting: Typed<Vetting> | undefined, partnership: Partnership | undefined): string {
  if (vetting) return folderOf(vetting.document.markdown.path);
  return partnership ? homeOf(partnership) : usualHome(id);
}

/** Tells the id that the candidate, who takes the place of the template's partner, has then. */
function takeOver(filling: Filling, { document, data }: Typed<Vetting>, partner: string): string {
  const source = new Source(document.markdown);
  for (const key of ['drivers', 'involvement', 'responsibilities']) {
    const entry = source.entry([key]);
    if (entry) filling.adopt([key], entry);
  }
  const strangers = strangersAmong(data, filling.keysAt(['parties']));
  const [candidate = partner] = strangers;
  filling.rename(['parties', partner], candidate);
  for (const id of strangers) {
    filling.ask(['parties', id, 'role'], 'customer, vendor, provider or ally');
    filling.ask(['parties', id, 'name']);
  }
  if (data.name !== undefined) filling.put(['parties', candidate, 'name'], data.name);
  return candidate;
}

/** Whom the responsibilities of a vetting name beyond the parties that are known: the candidate first. */
export function strangersAmong({ responsibilities = [] }: Typed<Vetting>['data'], known: readonly string[]): readonly string[] {
  const owners = responsibilities.flatMap(({ owner }) => owner ?? []);
  return [...new Set(owners)].filter((id) => accepts('charter', ['partnership'], id) && !known.includes(id));
}
