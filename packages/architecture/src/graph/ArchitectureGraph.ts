/**
 * What a node of the graph stands for. The last seven appear in
 * {@link buildModelGraph} and {@link groupNodes} only.
 *
 * @public
 */
export type ArchitectureNodeKind =
  | 'fleet'
  | 'environment'
  | 'cluster'
  | 'tenant'
  | 'namespace'
  | 'workload'
  | 'addon'
  | 'controlPlane'
  | 'entrypoint'
  | 'failureDomain'
  | 'group'
  | 'network'
  | 'nodePool'
  | 'repository';

/**
 * What a line of the graph says: an environment promotes into another, an
 * environment is hosted by a cluster, a tenant owns a namespace, a namespace
 * belongs to an environment. Of the whole model: a cluster fails with its
 * region, an engine pulls from a repository and delivers to other clusters,
 * an entry point exposes a workload, a workload reaches a network, an add-on
 * needs another one.
 *
 * @public
 */
export type ArchitectureEdgeKind =
  | 'promotes'
  | 'hosted-by'
  | 'owns'
  | 'belongs-to'
  | 'fails-with'
  | 'pulls'
  | 'delivers'
  | 'exposes'
  | 'reaches'
  | 'needs';

/**
 * A part of the platform.
 *
 * @public
 */
export interface ArchitectureNode {
  /** Unique in the graph, for example `namespace:eu-1/shop-dev`. */
  id: string;
  kind: ArchitectureNodeKind;
  name: string;
  /** Id of the node that contains it. Only the fleet has none. */
  parent?: string;
  /** Name of the cluster where it is, for everything inside one. */
  cluster?: string;
  /** Namespace where it is, for workloads and the namespace itself. */
  namespace?: string;
  /** What a reader may want to know, as text by name. */
  properties: Record<string, string>;
}

/**
 * A relation between two nodes that is not containment.
 *
 * @public
 */
export interface ArchitectureEdge {
  source: string;
  target: string;
  kind: ArchitectureEdgeKind;
  /** What a reader may want to know, as text by name. */
  properties?: Record<string, string>;
}

/**
 * A platform as nodes that contain each other, and relations across.
 *
 * @public
 */
export interface ArchitectureGraph {
  nodes: ArchitectureNode[];
  edges: ArchitectureEdge[];
}
