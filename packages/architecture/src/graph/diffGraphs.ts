import { compareNames } from '../model/compareNames';
import type {
  ArchitectureEdge,
  ArchitectureGraph,
  ArchitectureNode,
} from './ArchitectureGraph';

/**
 * One value that is not the same in both graphs; undefined where it is not
 * there.
 *
 * @public
 */
export interface GraphValueChange {
  /** `name`, `parent` or the name of a property. */
  field: string;
  before?: string;
  after?: string;
}

/**
 * A node of both graphs that is not the same in both, as it is afterwards.
 *
 * @public
 */
export interface ChangedNode {
  node: ArchitectureNode;
  changes: GraphValueChange[];
}

/**
 * A relation of both graphs that is not the same in both, as it is afterwards.
 *
 * @public
 */
export interface ChangedEdge {
  edge: ArchitectureEdge;
  changes: GraphValueChange[];
}

/**
 * What leads from one graph to another, each list in the order of ids.
 *
 * @public
 */
export interface GraphDiff {
  added: ArchitectureGraph;
  removed: ArchitectureGraph;
  changed: { nodes: ChangedNode[]; edges: ChangedEdge[] };
}

/** Values of one thing by field; a property called `name` does not meet the name itself. */
type Values = ReadonlyMap<string, string>;

function nodeValues({ name, parent, properties }: ArchitectureNode): Values {
  return new Map([
    ...Object.entries(properties),
    ['name', name],
    ...(parent === undefined ? [] : [['parent', parent] as const]),
  ]);
}

function edgeValues({ properties = {} }: ArchitectureEdge): Values {
  return new Map(Object.entries(properties));
}

/** Ids hold no line end: names have none, and text of one line ends one. */
function edgeId({ source, kind, target }: ArchitectureEdge): string {
  return [source, kind, target].join('\n');
}

function changesOf(before: Values, after: Values): GraphValueChange[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .sort(compareNames)
    .filter(field => before.get(field) !== after.get(field))
    .map(field => ({
      field,
      ...(before.has(field) && { before: before.get(field) }),
      ...(after.has(field) && { after: after.get(field) }),
    }));
}

function compare<T>(options: {
  before: readonly T[];
  after: readonly T[];
  idOf: (item: T) => string;
  valuesOf: (item: T) => Values;
}) {
  const { idOf, valuesOf } = options;
  const byId = (items: readonly T[]) =>
    new Map(items.map(item => [idOf(item), item]));
  const inOrder = (items: readonly T[]) =>
    [...items].sort((left, right) => compareNames(idOf(left), idOf(right)));
  const before = byId(options.before);
  const after = byId(options.after);
  return {
    added: inOrder(options.after).filter(item => !before.has(idOf(item))),
    removed: inOrder(options.before).filter(item => !after.has(idOf(item))),
    changed: inOrder(options.after).flatMap(item => {
      const old = before.get(idOf(item));
      const changes =
        old === undefined ? [] : changesOf(valuesOf(old), valuesOf(item));
      return changes.length > 0 ? [{ item, changes }] : [];
    }),
  };
}

/**
 * Compares two graphs by the ids of their nodes and the ends and kinds of
 * their edges. The order of either graph does not matter.
 *
 * @public
 */
export function diffGraphs(
  before: ArchitectureGraph,
  after: ArchitectureGraph,
): GraphDiff {
  const nodes = compare({
    before: before.nodes,
    after: after.nodes,
    idOf: ({ id }) => id,
    valuesOf: nodeValues,
  });
  const edges = compare({
    before: before.edges,
    after: after.edges,
    idOf: edgeId,
    valuesOf: edgeValues,
  });
  return {
    added: { nodes: nodes.added, edges: edges.added },
    removed: { nodes: nodes.removed, edges: edges.removed },
    changed: {
      nodes: nodes.changed.map(({ item, changes }) => ({
        node: item,
        changes,
      })),
      edges: edges.changed.map(({ item, changes }) => ({
        edge: item,
        changes,
      })),
    },
  };
}
