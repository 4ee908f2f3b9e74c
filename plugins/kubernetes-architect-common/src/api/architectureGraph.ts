/**
 * A node of the architecture graph.
 *
 * @public
 */
export interface ArchitectureNode {
  /** Unique in the graph. */
  id: string;
  /** `fleet`, `environment`, `cluster`, `namespace`, `tenant`, `workload`, `addon`, … */
  kind: string;
  /** Name of the element. */
  name: string;
  /** Id of the node that contains it. */
  parent?: string;
}

/**
 * An edge of the architecture graph.
 *
 * @public
 */
export interface ArchitectureEdge {
  /** Id of the node it starts at. */
  source: string;
  /** Id of the node it ends at. */
  target: string;
  /** What the relation is, e.g. `promotes`. */
  kind: string;
}
