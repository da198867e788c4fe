import type { Path } from '../document/yamlNode.ts';
import { FIELDS, type Field, type FieldKind } from './generated/fields.ts';

interface Branch {
  field?: Field;
  readonly children: Map<string, Branch>;
}

const trees = new Map<FieldKind, Branch>();

/** What the schema says of the field at a path, whatever ids and list positions the path goes through. */
export function fieldAt(kind: FieldKind, path: Path): Field | undefined {
  let branch: Branch | undefined = treeOf(kind);
  for (const step of path) branch = branch?.children.get(String(step)) ?? branch?.children.get('*');
  return branch?.field;
}

/** The fields directly below a path, by their keys; none for a map whose keys are ids. */
export function fieldsBelow(kind: FieldKind, path: Path): readonly string[] {
  let branch: Branch | undefined = treeOf(kind);
  for (const step of path) branch = branch?.children.get(String(step)) ?? branch?.children.get('*');
  return [...(branch?.children.keys() ?? [])].filter((key) => key !== '*');
}

function treeOf(kind: FieldKind): Branch {
  const known = trees.get(kind);
  if (known) return known;
  const tree: Branch = { children: new Map() };
  for (const field of FIELDS[kind]) plant(tree, field);
  trees.set(kind, tree);
  return tree;
}

function plant(tree: Branch, field: Field): void {
  let branch = tree;
  for (const step of field.path.split('.')) {
    const next = branch.children.get(step) ?? { children: new Map() };
    branch.children.set(step, next);
    branch = next;
  }
  branch.field = field;
}
