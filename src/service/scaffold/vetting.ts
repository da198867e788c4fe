import type { Day } from '../../model/dates.ts';
import type { Partnership } from '../../model/partnership.ts';
import { Filling } from './filling.ts';
import { homeOf, inFolder, usualHome, type Scaffolded } from './scaffold.ts';

/** What a vetting is made with. */
export interface VettingOptions {
  /** The text of a sound template. */
  readonly template: string;
  readonly id: string;
  readonly name?: string;
  readonly today: Day;
  /** What is written down about the candidate already. */
  readonly partnership?: Partnership;
}

/** A vetting with every question, and no answer. */
export function scaffoldVetting({ template, id, name, today, partnership }: VettingOptions): Scaffolded {
  if (partnership?.vetting) return { error: `${id} has a vetting already, ${partnership.vetting.document.markdown.path}` };
  const filling = Filling.of(template);
  filling.put(['partnership'], id);
  if (name !== undefined) filling.put(['name'], name);
  filling.put(['date'], today);
  return { path: inFolder(partnership ? homeOf(partnership) : usualHome(id), 'vetting.md'), text: filling.toText() };
}
