import { ancestorsOf } from '../graph/ancestorsOf';
import type { GraphIndex } from '../graph/indexGraph';
import type { VisibleEdge } from '../graph/visibleGraph';

/**
 * Edges between two children of one container, by the container's id (`undefined` at the outside). An edge across
 * containers counts for the two siblings that hold its ends, which lets each container be laid out on its own; an edge
 * from a container into itself orders nothing and is left out.
 */
export function siblingEdges(
  index: GraphIndex,
  edges: readonly VisibleEdge[],
): Map<string | undefined, Array<{ source: string; target: string }>> {
  const byContainer = new Map<
    string | undefined,
    Array<{ source: string; target: string }>
  >();
  const seen = new Set<string>();
  for (const edge of edges) {
    const from = [
      ...ancestorsOf(index, edge.source).map(n => n.id),
      edge.source,
    ];
    const to = [...ancestorsOf(index, edge.target).map(n => n.id), edge.target];
    let common = 0;
    while (common < from.length && from[common] === to[common]) {
      common += 1;
    }
    const source = from[common];
    const target = to[common];
    const key = `${source}\n${target}`;
    if (source === undefined || target === undefined || seen.has(key)) {
      continue;
    }
    seen.add(key);
    const container = common === 0 ? undefined : from[common - 1];
    byContainer.set(container, [
      ...(byContainer.get(container) ?? []),
      { source, target },
    ]);
  }
  return byContainer;
}
