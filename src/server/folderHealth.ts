import { agendaOf } from '../report/agenda.ts';
import { escapeMarkdown } from '../report/treeNode.ts';
import { attentionCount, levelMarks } from '../service/levelMarks.ts';
import type { PortfolioService } from '../service/portfolioService.ts';
import type { FolderHealth } from '../service/protocol/tree.ts';

/** What a folder is called. */
type Named = Pick<FolderHealth, 'uri' | 'name'>;

/** The health of a folder as its service sees it. `today` is the day on which it is asked for. */
export function folderHealth({ uri, name }: Named, service: PortfolioService, today: string): FolderHealth {
  const nodes = service.tree();
  const health = service.health();
  return {
    uri, name,
    nodes: nodes.length > 0 && !service.history ? [...nodes, withoutHistory] : nodes,
    agenda: agendaOf(health), marks: levelMarks(health), attention: attentionCount(health),
    ...(health.asOf === today ? {} : { asOf: health.asOf }),
  };
}

/** What is said of a folder that was not judged: nothing yet, or why it could not be. */
export function unjudged({ uri, name }: Named, failures: readonly string[]): FolderHealth {
  return { uri, name, nodes: failures.map(failureNode), agenda: [], marks: [], attention: 0 };
}

/** Where git is out of reach, what rests on it is not judged; that is said once, and is nobody's mistake. */
const withoutHistory: FolderHealth['nodes'][number] = {
  id: 'without-history',
  kind: 'message',
  label: 'Without git history',
  description: 'targets moved and reviews rewritten are not looked for',
  spoken: 'Without git history: targets moved and reviews rewritten are not looked for',
  tooltip: 'This folder is read through the editor, where git is out of reach. So nobody looks for targets that were made easier after they were missed, or for reviews that were changed long after their day. Everything else is judged as always. With the folder on a disk, the desktop editor and the command line look for those too.',
  children: [],
};

function failureNode(failure: string): FolderHealth['nodes'][number] {
  const label = 'This folder could not be judged';
  return { id: 'failure', kind: 'message', label, description: failure, spoken: `${label}: ${failure}`, tooltip: escapeMarkdown(failure), children: [] };
}
