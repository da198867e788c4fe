import type { TreeNode } from '../report/treeNode.ts';
import type { HealthOfFolders, StampedNode, TreeChanges, TreeParams } from '../service/protocol/tree.ts';

/** So many nodes at the top of a tree, each with some hundred below it, are read by a client without its user waiting for it. */
const AT_ONCE = 50;

/**
 * Tells a client of the tree what it does not have yet: a keystroke changes one partnership, and all of them together are
 * megabytes, which an editor cannot take in at once.
 */
export class TreeTeller {
  private readonly stamps = new WeakMap<TreeNode, number>();
  private latest = 0;

  /** `session` is another one for every server. */
  constructor(private readonly session: number = performance.timeOrigin) {}

  /** What is new for a client that has what it says. */
  changes({ ready, folders }: HealthOfFolders, { session, stamp }: TreeParams): TreeChanges {
    const since = session === this.session ? stamp : 0;
    let room = AT_ONCE;
    let more = false;
    const stamped = (node: TreeNode): readonly StampedNode[] => {
      const known = this.stamps.get(node);
      if (known !== undefined && known <= since) return [{ stamp: known }];
      if (room === 0) {
        more = true;
        return [];
      }
      room -= 1;
      this.latest += 1;
      this.stamps.set(node, this.latest);
      return [{ stamp: this.latest, node }];
    };
    const changed = folders.map((folder) => ({ ...folder, nodes: folder.nodes.flatMap(stamped) }));
    return { session: this.session, stamp: this.latest, more, ready, folders: changed };
  }
}
