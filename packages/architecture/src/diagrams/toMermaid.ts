import type {
  ArchitectureEdge,
  ArchitectureEdgeKind,
  ArchitectureGraph,
  ArchitectureNode,
} from '../graph/ArchitectureGraph';

const EDGE_LABELS: Record<ArchitectureEdgeKind, string> = {
  promotes: 'promotes to',
  'hosted-by': 'hosted by',
  owns: 'owns',
  'belongs-to': 'belongs to',
  'fails-with': 'fails with',
  pulls: 'pulls',
  delivers: 'delivers to',
  exposes: 'exposes',
  reaches: 'reaches',
  needs: 'needs',
};

/** Text inside a quoted label: entities for whatever Mermaid or HTML would read. */
function label(text: string): string {
  return text.replace(
    /[^\p{L}\p{N} .,:/_@–-]/gu,
    character => `#${character.codePointAt(0)};`,
  );
}

/** Dotted where it crosses a trust boundary. */
function arrow({ kind, properties = {} }: ArchitectureEdge): string {
  const { crosses, ports } = properties;
  const text = [EDGE_LABELS[kind], ...(ports === undefined ? [] : [ports])];
  return `${crosses === undefined ? '-->' : '-.->'}|${label(text.join(' '))}|`;
}

/**
 * Draws the graph as a Mermaid flowchart: containers are subgraphs, the rest
 * are boxes; a dotted line crosses a trust boundary. Names cannot break out of their labels.
 *
 * @public
 */
export function toMermaid(graph: ArchitectureGraph): string {
  const short = new Map(
    graph.nodes.map((node, index) => [node.id, `n${index}`]),
  );
  const children = new Map<string | undefined, ArchitectureNode[]>();
  for (const node of graph.nodes) {
    const siblings = children.get(node.parent);
    if (siblings) siblings.push(node);
    else children.set(node.parent, [node]);
  }
  const draw = (node: ArchitectureNode, indent: string): string[] => {
    const title = `["${label(`${node.kind} ${node.name}`)}"]`;
    const inner = children.get(node.id);
    if (!inner) return [`${indent}${short.get(node.id)}${title}`];
    return [
      `${indent}subgraph ${short.get(node.id)}${title}`,
      ...inner.flatMap(child => draw(child, `${indent}  `)),
      `${indent}end`,
    ];
  };
  return [
    'flowchart LR',
    ...(children.get(undefined) ?? []).flatMap(node => draw(node, '  ')),
    ...graph.edges.map(
      edge =>
        `  ${short.get(edge.source)} ${arrow(edge)} ${short.get(edge.target)}`,
    ),
    '',
  ].join('\n');
}
