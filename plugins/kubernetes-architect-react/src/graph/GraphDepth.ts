/**
 * How deep the canvas goes: whether clusters are closed, their namespaces are, or everything is open down to the workloads.
 *
 * @public
 */
export type GraphDepth = 'clusters' | 'namespaces' | 'workloads';

/**
 * All depths, from the outside in.
 *
 * @public
 */
export const GRAPH_DEPTHS: readonly GraphDepth[] = [
  'clusters',
  'namespaces',
  'workloads',
];

/** Rank of each kind in the containment; a container is open when its rank is below the rank of the depth. */
const RANK_OF_KIND: Readonly<Record<string, number>> = {
  fleet: 0,
  platform: 0,
  environment: 1,
  cluster: 2,
  tenant: 3,
  namespace: 3,
};

const RANK_OF_DEPTH: Readonly<Record<GraphDepth, number>> = {
  clusters: 2,
  namespaces: 3,
  workloads: 4,
};

/**
 * Whether a container of this kind is drawn open at that depth. Kinds it does not know are the innermost.
 *
 * @public
 */
export function isOpenAtDepth(options: {
  kind: string;
  depth: GraphDepth;
}): boolean {
  const rank = RANK_OF_KIND[options.kind] ?? 3;
  return rank < RANK_OF_DEPTH[options.depth];
}
