/**
 * A node with its place. Positions are relative to the container, in CSS pixels at zoom 1.
 *
 * @public
 */
export interface PlacedNode {
  id: string;
  parent?: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Where everything goes.
 *
 * @public
 */
export interface GraphLayout {
  /** Containers come before what they contain. */
  nodes: PlacedNode[];
  width: number;
  height: number;
  /** `elk` follows the edges; `grid` is the plain arrangement used when that took too long or failed. */
  engine: 'elk' | 'grid';
}
