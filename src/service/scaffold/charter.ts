import type { Partnership, Typed } from '../../model/partnership.ts';
import type { Vetting } from '../../model/generated/types.ts';
import { accepts } from '../../model/validate.ts';
import { Source } from './carry.ts';
import { Filling } from './filling.ts';
import { folderOf, homeOf, inFolder, usualHome, type Scaffolded } from './scaffold.ts';

/** What a charter is made with. */
export interface CharterOptions {
  /** The template's text. */
  readonly template: string;
  readonly id: string;
  readonly name?: string;
  /** The vetting that it takes over from. */
  readonly vetting?: Typed<Vetting>;
  /** What is written down about the partnership already. */
  readonly partnership?: Partnership;
}

/** A charter to be agreed on. From a vetting it takes over what was found out: the name, drivers, involvement and who does what. */
export function scaffoldCharter({ template, id, name, vetting, partnership }: CharterOptions): Scaffolded {
  if (partnership?.charter) return { error: `${id} has a charter already, ${partnership.charter.document.markdown.path}` };
  const filling = Filling.of(template);
  if (!filling) return { error: 'the template for charters has no frontmatter that can be read' };
  filling.put(['partnership'], id);
  const called = name ?? vetting?.data.name;
  if (called !== undefined) filling.put(['name'], called);
  if (vetting) takeOver(filling, vetting);
  return { path: inFolder(folder(id, vetting, partnership), 'charter.md'), text: filling.toText() };
}

function folder(id: string, vetting: Typed<Vetting> | undefined, partnership: Partnership | undefined): string {
  if (vetting) return folderOf(vetting.document.markdown.path);
  return partnership ? homeOf(partnership) : usualHome(id);
}

function takeOver(filling: Filling, { document, data }: Typed<Vetting>): void {
  const source = new Source(document.markdown);
  for (const key of ['drivers', 'involvement', 'responsibilities']) {
    const entry = source.entry([key]);
    if (entry) filling.adopt([key], entry);
  }
  const candidate = nameParties(filling, data.responsibilities?.flatMap(({ owner }) => owner ?? []) ?? []);
  if (data.name !== undefined) filling.put(['parties', candidate, 'name'], data.name);
}

/** The party of the template that stands for the candidate. */
const CANDIDATE = 'partner';

/** Has a party for everyone that a responsibility names, the candidate first; tells the candidate's id. */
function nameParties(filling: Filling, owners: readonly string[]): string {
  const strangers = [...new Set(owners)].filter((id) => accepts('charter', ['partnership'], id) && !filling.has(['parties', id]));
  const [candidate = CANDIDATE] = strangers;
  filling.rename(['parties', CANDIDATE], candidate);
  for (const id of strangers) {
    filling.ask(['parties', id, 'role'], 'customer, vendor, provider or ally');
    filling.ask(['parties', id, 'name']);
  }
  return candidate;
}
