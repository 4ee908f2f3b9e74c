import { selectAddons } from '@kubernetes-architect/addons';
import {
  type ArchitectureGraph,
  buildGraph,
  buildModelGraph,
  filterByCluster,
  type PlatformModel,
  resolvePlatform,
  toMermaid,
  toStructurizr,
} from '@kubernetes-architect/architecture';
import { Option } from 'commander';
import { readIntentFile } from '../files/readIntentFile';
import type { OutputFormat } from '../printProblems';
import { type AddCommand, formatOption } from './CommandContext';

interface GraphOptions {
  file: string;
  as: 'mermaid' | 'c4' | 'json';
  cluster?: string[];
  whole?: boolean;
  format: OutputFormat;
}

/** Text of a graph, by the name of its form. */
const DRAWINGS: Record<
  GraphOptions['as'],
  (graph: ArchitectureGraph) => string
> = {
  mermaid: toMermaid,
  c4: toStructurizr,
  json: graph => `${JSON.stringify(graph, undefined, 2)}\n`,
};

/** Everything that is known of a platform, its add-ons too. */
function wholeGraph(model: PlatformModel): ArchitectureGraph {
  return buildModelGraph(model, {
    addons: selectAddons(model).map(
      ({ definition, version, clusters, after }) => ({
        name: definition.name,
        version,
        area: definition.area,
        clusters: clusters.map(({ name }) => name),
        after,
      }),
    ),
  });
}

/** `architect graph`: draws the architecture of an intent. */
export const addGraph: AddCommand = (program, { output }) => {
  program
    .command('graph')
    .summary('draw the architecture of an intent')
    .description(
      'Writes the architecture as a Mermaid flowchart, as a C4 model in the Structurizr DSL, or as JSON with nodes and edges.',
    )
    .requiredOption('-f, --file <intent>', 'intent to draw')
    .addOption(
      new Option('--as <kind>', 'what to write')
        .choices(['mermaid', 'c4', 'json'])
        .default('mermaid'),
    )
    .option(
      '--cluster <name...>',
      'draw only these clusters and what relates to them',
    )
    .option(
      '--whole',
      'draw also control planes, node pools, failure domains, flows of data and add-ons',
    )
    .addOption(formatOption())
    .action(async ({ file, as, cluster, whole }: GraphOptions) => {
      const model = resolvePlatform(await readIntentFile(file));
      const drawn = whole ? wholeGraph(model) : buildGraph(model);
      const graph = cluster ? filterByCluster(drawn, cluster) : drawn;
      output.out(DRAWINGS[as](graph));
    });
};
