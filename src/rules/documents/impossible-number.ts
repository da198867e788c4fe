import { nodeAt, type Path } from '../../document/yamlNode.ts';
import { spanOfPlace } from '../../model/place.ts';
import type { DocumentProblem, DocumentRule } from '../documentRule.ts';
import { show } from '../shapes/numbers.ts';

/** Numbers of a review of which one counts some of what the other counts. */
const PARTS: readonly { readonly part: Path; readonly whole: Path }[] = [
  { part: ['quality', 'accepted'], whole: ['quality', 'delivered'] },
  { part: ['customer', 'followedUp'], whole: ['customer', 'serviceCalls'] },
  { part: ['contact', 'meetingsWithOutcome'], whole: ['contact', 'meetings'] },
  { part: ['contact', 'enablementAccepted'], whole: ['contact', 'enablementOffered'] },
];

export const rule: DocumentRule = {
  id: 'impossible-number',
  title: 'A part that is larger than the whole',
  level: 'error',
  why: 'Shares are computed from such pairs. With two digits swapped a bad quarter looks like a perfect one.',
  firesWhen: 'A review counts more of a part than of the whole: accepted of delivered, followed up of service calls, meetings with an outcome of meetings, trainings accepted of offered.',
  example: { fires: 'quality: { delivered: 900, accepted: 9700 }', clear: 'quality: { delivered: 9700, accepted: 900 }' },
  check: ({ document }) => (document.kind === 'review' ? PARTS : []).flatMap(({ part, whole }): readonly DocumentProblem[] => {
    const [some, all] = [numberAt(document.data, part), numberAt(document.data, whole)];
    if (some === undefined || all === undefined || some <= all || !nodeAt(document.markdown.frontmatter, part)) return [];
    return [{
      span: spanOfPlace({ document: document.markdown, path: part }),
      message: `${part.join('.')} is ${show(some)}, more than the ${show(all)} of ${whole.join('.')} that it is a part of; correct one of the two`,
      related: [{ document: document.markdown, path: whole }],
    }];
  }),
};

function numberAt(data: Readonly<Record<string, unknown>>, [group = '', field = '']: Path): number | undefined {
  const value = (data[group] as Readonly<Record<string, unknown>> | undefined)?.[field];
  return typeof value === 'number' ? value : undefined;
}
