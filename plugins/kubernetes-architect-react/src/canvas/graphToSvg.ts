import type { VisibleGraph } from '../graph/visibleGraph';
import type { GraphLayout, PlacedNode } from '../layout/GraphLayout';

const MARGIN = 24;
const STYLE = `text{font-family:system-ui,sans-serif;fill:#1f2933}.n{font-size:14px;font-weight:600}.s{font-size:12px;fill:#515b69}rect{rx:8;stroke:#c8ced6}.card{fill:#fff}.group{fill:#1e406e;fill-opacity:.035}path{fill:none;stroke:#7b8794}`;

/**
 * A drawing as a stand-alone SVG document for slides and papers: what is drawn now, in the light colours.
 *
 * @public
 */
export function graphToSvg(options: {
  graph: VisibleGraph;
  layout: GraphLayout;
  /** The second line of a node: its kind and state in words. */
  describe: (id: string) => string;
}): string {
  const { graph, layout, describe } = options;
  const nodeOf = new Map(graph.nodes.map(node => [node.id, node]));
  const containers = new Set(layout.nodes.map(place => place.parent));
  const places = absolutePlaces(layout.nodes);
  const boxes = places.map(({ id, x, y, width, height }) => {
    const shape = containers.has(id) ? 'group' : 'card';
    return [
      `<rect class="${shape}" x="${x}" y="${y}" width="${width}" height="${height}"/>`,
      `<text class="n" x="${x + 14}" y="${y + 26}">${escapeXml(
        nodeOf.get(id)?.name ?? id,
      )}</text>`,
      `<text class="s" x="${x + 14}" y="${y + 44}">${escapeXml(
        describe(id),
      )}</text>`,
    ].join('');
  });
  const placeOf = new Map(places.map(place => [place.id, place]));
  const lines = graph.edges.flatMap(({ source, target }) => {
    const from = placeOf.get(source);
    const to = placeOf.get(target);
    return from && to ? [`<path d="${curve(from, to)}"/>`] : [];
  });
  const width = Math.ceil(layout.width + 2 * MARGIN);
  const height = Math.ceil(layout.height + 2 * MARGIN);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-MARGIN} ${-MARGIN} ${width} ${height}" width="${width}" height="${height}"><style>${STYLE}</style>${boxes.join(
    '',
  )}${lines.join('')}</svg>\n`;
}

function absolutePlaces(nodes: readonly PlacedNode[]): PlacedNode[] {
  const placed = new Map<string, PlacedNode>();
  for (const node of nodes) {
    const parent =
      node.parent === undefined ? undefined : placed.get(node.parent);
    placed.set(node.id, {
      ...node,
      x: node.x + (parent?.x ?? 0),
      y: node.y + (parent?.y ?? 0),
    });
  }
  return [...placed.values()];
}

function curve(from: PlacedNode, to: PlacedNode): string {
  const x1 = from.x + from.width;
  const y1 = from.y + from.height / 2;
  const y2 = to.y + to.height / 2;
  const bend = Math.max(40, Math.abs(to.x - x1) / 2);
  return `M${x1} ${y1}C${x1 + bend} ${y1} ${to.x - bend} ${y2} ${to.x} ${y2}`;
}

function escapeXml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
