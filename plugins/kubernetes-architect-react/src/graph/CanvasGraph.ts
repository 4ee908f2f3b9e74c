import type { Status } from '../status/Status';

/**
 * One thing on the canvas. Containment is told by `parent`, everything else by edges.
 *
 * @public
 */
export interface CanvasNode {
  /** Unique within its graph. */
  id: string;
  /** What it is: `fleet`, `environment`, `cluster`, `namespace`, `tenant`, `workload`, `addon` or a kind of your own. */
  kind: string;
  /** Name as Kubernetes or the intent knows it. */
  name: string;
  /** A second line: region, workload kind, version. */
  subtitle?: string;
  /** Id of the node that contains it. */
  parent?: string;
  /** What is known of it in a live cluster; left out where nothing was asked. */
  status?: Status;
  /** Why it is in that state, in one sentence. */
  reason?: string;
}

/**
 * A directed relation between two nodes.
 *
 * @public
 */
export interface CanvasEdge {
  source: string;
  target: string;
  /** What the relation means: `delivers`, `promotes`, `dependsOn` … */
  kind: string;
}

/**
 * Nodes with containment, and relations between them.
 *
 * @public
 */
export interface CanvasGraph {
  nodes: CanvasNode[];
  edges: CanvasEdge[];
}
