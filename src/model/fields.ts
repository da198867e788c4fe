import type { Path } from '../document/yamlNode.ts';
import { FIELDS, type Field, type FieldKind, type FieldReference } from './generated/fields.ts';

/** A place in the schema of a kind, and what may stand below it. */
export interface FieldBranch {
  readonly field: Field | undefined;
  /** Keys of the fields directly below that are no ids. */
  readonly keys: readonly string[];
  /** Whether anything here or below is, or may be, the id of something. */
  readonly refers: boolean;
  /** What the text of this field may be the id of, where it may be words of its own as well. */
  readonly mayRefer: readonly FieldReference[];
  /** The place below, by a key or a list position; undefined where nothing may stand. */
  readonly below: (step: string | number) => FieldBranch | undefined;
}

class Branch implements FieldBranch {
  field: Field | undefined;
  refers = false;
  mayRefer: readonly FieldReference[] = [];
  readonly keys: string[] = [];
  private readonly children = new Map<string, Branch>();

  below(step: string | number): Branch | undefined {
    return this.children.get(typeof step === 'number' ? '*' : step) ?? this.children.get('*');
  }

  grow(step: string): Branch {
    const known = this.children.get(step);
    if (known) return known;
    const grown = new Branch();
    this.children.set(step, grown);
    if (step !== '*') this.keys.push(step);
    return grown;
  }
}

const trees = new Map<FieldKind, Branch>();

/** What the schema of a kind says, from the top, for whoever walks along a document. */
export function fieldsOf(kind: FieldKind): FieldBranch {
  return treeOf(kind);
}

/** What the schema says of the field at a path, whatever ids and list positions the path goes through. */
export function fieldAt(kind: FieldKind, path: Path): Field | undefined {
  return branchAt(kind, path)?.field;
}

/** The fields directly below a path, by their keys; none for a map whose keys are ids. */
export function fieldsBelow(kind: FieldKind, path: Path): readonly string[] {
  return branchAt(kind, path)?.keys ?? [];
}

function branchAt(kind: FieldKind, path: Path): Branch | undefined {
  let branch: Branch | undefined = treeOf(kind);
  for (const step of path) branch = branch?.below(step);
  return branch;
}

function treeOf(kind: FieldKind): Branch {
  const known = trees.get(kind);
  if (known) return known;
  const tree = new Branch();
  for (const field of FIELDS[kind]) plant(tree, field);
  trees.set(kind, tree);
  return tree;
}

function plant(tree: Branch, field: Field): void {
  const along = [tree];
  for (const step of field.path.split('.')) along.push((along.at(-1) ?? tree).grow(step));
  const mayRefer = MAY_REFER.get(field.path) ?? [];
  const refers = (field.refers ?? field.keys ?? field.defines ?? mayRefer[0]) !== undefined;
  for (const branch of along) branch.refers ||= refers;
  const branch = along.at(-1) ?? tree;
  branch.field = field;
  branch.mayRefer = mayRefer;
}

/** Texts for which a schema cannot say whether they are an id: a person may own an action as well as a party. */
const MAY_REFER: ReadonlyMap<string, readonly FieldReference[]> = new Map([
  ['actions.*.owner', ['party']],
  ['next.*.owner', ['party']],
  ['waivers.*.subject', ['kpi', 'party', 'issue', 'deal']],
]);
