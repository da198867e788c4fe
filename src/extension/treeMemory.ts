import type { TreeNode } from '../report/treeNode.ts';
import type { HealthOfFolders, TreeChanges, TreeParams } from '../service/protocol/tree.ts';

/** The nodes that the server has told of so far, by their stamps. */
export class TreeMemory {
  private readonly nodes = new Map<number, TreeNode>();
  private told = '';

  /** What the server is asked with. */
  known: TreeParams = { session: 0, stamp: 0 };

  /** Takes an answer. Undefined when more has to be asked for, or the health is as it was. */
  take(changes: TreeChanges): HealthOfFolders | undefined {
    const { session, stamp, more, ready, folders } = changes;
    if (session !== this.known.session) this.nodes.clear();
    this.known = { session, stamp };
    for (const { stamp: of, node } of folders.flatMap(({ nodes }) => nodes)) if (node) this.nodes.set(of, node);
    return more ? undefined : this.whole({ ready, folders });
  }

  private whole({ ready, folders }: Pick<TreeChanges, 'ready' | 'folders'>): HealthOfFolders | undefined {
    const stamps = folders.map(({ nodes }) => nodes.map(({ stamp }) => stamp));
    const told = JSON.stringify({ ready, folders: folders.map((folder, index) => ({ ...folder, nodes: stamps[index] })), session: this.known.session });
    if (told === this.told) return undefined;
    this.told = told;
    const nodesOf = (index: number): readonly TreeNode[] => (stamps[index] ?? []).flatMap((stamp) => this.nodes.get(stamp) ?? []);
    const health = { ready, folders: folders.map((folder, index) => ({ ...folder, nodes: nodesOf(index) })) };
    const used = new Set(stamps.flat());
    for (const stamp of this.nodes.keys()) if (!used.has(stamp)) this.nodes.delete(stamp);
    return health;
  }
}
