/** An organisation's units as a tree. Pure; pages that list, choose or move units share it. */
import type { Unit } from '../api/generated';

export interface UnitNode {
  unit: Unit;
  /** 0 at the top. */
  depth: number;
  parts: readonly UnitNode[];
}

type Compare = (a: string, b: string) => number;

/** The units at the top, each with its parts. A unit whose parent is not in the list stands at the top. */
export function unitTree(units: readonly Unit[], compare: Compare): UnitNode[] {
  const known = new Set(units.map(({ id }) => id));
  const byParent = new Map<string | undefined, Unit[]>();
  for (const unit of units) {
    const parent = unit.parent_id && known.has(unit.parent_id) ? unit.parent_id : undefined;
    byParent.set(parent, [...(byParent.get(parent) ?? []), unit]);
  }
  const below = (parent: string | undefined, depth: number): UnitNode[] =>
    (byParent.get(parent) ?? [])
      .toSorted((a, b) => compare(a.name, b.name))
      .map((unit) => ({ unit, depth, parts: below(unit.id, depth + 1) }));
  return below(undefined, 0);
}

/** The tree from top to bottom, as a list. */
export function flatten(nodes: readonly UnitNode[]): UnitNode[] {
  return nodes.flatMap((node) => [node, ...flatten(node.parts)]);
}

/** For a native select: parts are set in under their unit. */
export function unitOptions(units: readonly Unit[], compare: Compare): { value: string; label: string }[] {
  return flatten(unitTree(units, compare)).map(({ unit, depth }) => ({
    value: unit.id,
    label: `${'\u2003'.repeat(depth)}${unit.name}`,
  }));
}

/** Where a unit may be moved: anywhere but into itself or one of its parts. */
export function possibleParents(units: readonly Unit[], moved: string, compare: Compare): Unit[] {
  const all = flatten(unitTree(units, compare));
  const own = all.find(({ unit }) => unit.id === moved);
  const excluded = new Set(own ? flatten([own]).map(({ unit }) => unit.id) : []);
  return all.map(({ unit }) => unit).filter(({ id }) => !excluded.has(id));
}
