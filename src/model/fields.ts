import type { Path } from '../document/yamlNode.ts';
import { FIELDS, type Field, type FieldKind } from './generated/fields.ts';

interface Branch {
  field?: Field;
  readonly children: Map<string, Branch>;
  /** Keys of the children that are no ids. */
  readonly keys: string[];
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
  return branch?.keys ?? [];
}

function treeOf(kind: FieldKind): Branch {
  const known = trees.get(kind);
  if (known) return known;
  const tree: Branch = { children: new Map(), keys: [] };
  for (const field of FIELDS[kind]) plant(tree, field);
  trees.set(kind, tree);
  return tree;
}

function plant(tree: Branch, field: Field): void {
  let branch = tree;
  for (const step of field.path.split('.')) {
    branch = branch.children.get(step) ?? grow(branch, step);
  }
  branch.field = field;
}

function grow(branch: Branch, step: string): Branch {
  const grown: Branch = { children: new Map(), keys: [] };
  branch.children.set(step, grown);
  if (step !== '*') branch.keys.push(step);
  return grown;
}
