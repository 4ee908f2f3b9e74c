import { compareNames } from '../model/compareNames';
import type {
  ArchitectureGraph,
  ArchitectureNode,
  ArchitectureNodeKind,
} from './ArchitectureGraph';
import { nodeId } from './nodeId';

/**
 * Puts the nodes of one kind that share a parent and the value of a property
 * into a group, for example clusters by `region`. A node without the property
 * stays where it is; edges stay as they are.
 *
 * @public
 */
export function groupNodes(
  graph: ArchitectureGraph,
  options: { kind: ArchitectureNodeKind; by: string },
): ArchitectureGraph {
  const { kind, by } = options;
  const byId = new Map(graph.nodes.map(node => [node.id, node]));
  const groups = new Map<string, ArchitectureNode>();
  const nodes = graph.nodes.map((node): ArchitectureNode => {
    const value = Object.hasOwn(node.properties, by)
      ? node.properties[by]
      : undefined;
    if (node.kind !== kind || value === undefined) return node;
    const { parent } = node;
    const { cluster, namespace } = byId.get(parent ?? '') ?? {};
    const id = nodeId.group({ parent, kind, by, value });
    groups.set(id, {
      id,
      kind: 'group',
      name: value,
      ...(parent !== undefined && { parent }),
      ...(cluster !== undefined && { cluster }),
      ...(namespace !== undefined && { namespace }),
      properties: { by, of: kind },
    });
    return { ...node, parent: id };
  });
  return {
    nodes: [
      ...[...groups.values()].sort((left, right) =>
        compareNames(left.id, right.id),
      ),
      ...nodes,
    ],
    edges: graph.edges,
  };
}
