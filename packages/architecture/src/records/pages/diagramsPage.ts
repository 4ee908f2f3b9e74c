import { toMermaid } from '../../diagrams/toMermaid';
import { toStructurizr } from '../../diagrams/toStructurizr';
import type { ArchitectureGraph } from '../../graph/ArchitectureGraph';
import { buildModelGraph } from '../../graph/buildModelGraph';
import { keepNodes } from '../../graph/keepNodes';
import { codeBlock, page } from '../markdown';
import {
  type RecordContext,
  type RecordFile,
  RECORDS_FOLDER,
} from '../RecordContext';

/** Most edges and characters that Mermaid draws without being told to: its maxEdges and maxTextSize. */
const MERMAID_MAX_EDGES = 500;
const MERMAID_MAX_CHARACTERS = 50_000;

const FLEET_KINDS = new Set(['fleet', 'environment', 'cluster', 'tenant']);

/** Where data comes from and goes to, and the cluster around it. */
const FLOW_KINDS = new Set([
  'cluster',
  'entrypoint',
  'namespace',
  'network',
  'repository',
  'workload',
]);

function diagram(graph: ArchitectureGraph, { say }: RecordContext): string {
  const text = toMermaid(graph);
  return graph.edges.length > MERMAID_MAX_EDGES ||
    text.length > MERMAID_MAX_CHARACTERS
    ? say('diagrams.tooLarge')
    : codeBlock('mermaid', text.split('\n'));
}

/** Environments, clusters and tenants as a diagram. */
export function fleetDiagram(context: RecordContext): string {
  return diagram(
    keepNodes(context.graph, ({ kind }) => FLEET_KINDS.has(kind)),
    context,
  );
}

/** The diagrams: Mermaid for readers, and the C4 model for tools. */
export function diagramFiles(context: RecordContext): RecordFile[] {
  const { graph, model, say } = context;
  return [
    {
      path: `${RECORDS_FOLDER}/diagrams/README.md`,
      content: page([
        `# ${say('page.diagrams')}`,
        `## ${say('diagrams.fleet')}`,
        fleetDiagram(context),
        `## ${say('diagrams.whole')}`,
        diagram(graph, context),
        `## ${say('diagrams.flows')}`,
        say('diagrams.flowsLegend'),
        diagram(
          keepNodes(buildModelGraph(model), ({ kind }) => FLOW_KINDS.has(kind)),
          context,
        ),
        '## C4',
        say('diagrams.c4'),
      ]),
    },
    {
      path: `${RECORDS_FOLDER}/diagrams/workspace.dsl`,
      content: toStructurizr(graph),
    },
  ];
}
