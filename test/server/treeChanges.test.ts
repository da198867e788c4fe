import { expect, test } from 'vitest';
import { TreeMemory } from '../../src/extension/treeMemory.ts';
import type { TreeNode } from '../../src/report/treeNode.ts';
import { TreeTeller } from '../../src/server/treeChanges.ts';
import type { HealthOfFolders, TreeChanges } from '../../src/service/protocol/tree.ts';

const nodeOf = (id: string): TreeNode => ({ id, kind: 'partnership', label: id, spoken: id, children: [] });
const folderOf = (uri: string, nodes: readonly TreeNode[], attention = 0): HealthOfFolders['folders'][number] => ({ uri, name: uri, nodes, agenda: [], marks: [], attention });
const healthOf = (...folders: HealthOfFolders['folders']): HealthOfFolders => ({ ready: true, folders });

/** Asks until there is no more, as the client does; answers what it has then, and how many nodes were sent for it. */
function ask(teller: TreeTeller, memory: TreeMemory, health: HealthOfFolders): { readonly has: HealthOfFolders | undefined; readonly sent: readonly number[] } {
  const sent: number[] = [];
  for (;;) {
    const changes = JSON.parse(JSON.stringify(teller.changes(health, memory.known))) as TreeChanges;
    sent.push(changes.folders.flatMap(({ nodes }) => nodes).filter(({ node }) => node).length);
    const has = memory.take(changes);
    if (!changes.more) return { has, sent };
  }
}

test('a large tree comes in parts, and is whole in the end', () => {
  const [teller, memory] = [new TreeTeller(), new TreeMemory()];
  const health = healthOf(folderOf('a', Array.from({ length: 250 }, (_, index) => nodeOf(`p${index}`))));
  const { has, sent } = ask(teller, memory, health);
  expect(sent).toEqual([50, 50, 50, 50, 50]);
  expect(has).toEqual(health);
});

test('of a tree in which one partnership has changed only that one comes', () => {
  const [teller, memory] = [new TreeTeller(), new TreeMemory()];
  const nodes = ['a', 'b', 'c'].map(nodeOf);
  ask(teller, memory, healthOf(folderOf('x', nodes)));
  const changed = healthOf(folderOf('x', [nodeOf('new'), ...nodes.slice(1).reverse()]));
  expect(ask(teller, memory, changed)).toEqual({ has: changed, sent: [1] });
});

test('what is as it was is not told again; what has changed beside the nodes is', () => {
  const [teller, memory] = [new TreeTeller(), new TreeMemory()];
  const nodes = [nodeOf('a')];
  ask(teller, memory, healthOf(folderOf('x', nodes)));
  expect(ask(teller, memory, healthOf(folderOf('x', nodes)))).toEqual({ has: undefined, sent: [0] });
  expect(ask(teller, memory, healthOf(folderOf('x', nodes, 1))).has).toEqual(healthOf(folderOf('x', nodes, 1)));
});

test('a node that stands in two folders is there in both', () => {
  const [teller, memory] = [new TreeTeller(), new TreeMemory()];
  const shared = nodeOf('without-history');
  ask(teller, memory, healthOf(folderOf('x', [shared])));
  const both = healthOf(folderOf('x', [shared]), folderOf('y', [shared]));
  expect(ask(teller, memory, both).has).toEqual(both);
});

test('a server that was started anew tells everything anew', () => {
  const memory = new TreeMemory();
  const health = healthOf(folderOf('x', [nodeOf('a'), nodeOf('b')]));
  ask(new TreeTeller(1), memory, health);
  expect(ask(new TreeTeller(2), memory, health)).toEqual({ has: health, sent: [2] });
});
