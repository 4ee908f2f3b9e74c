import { parseArgs } from 'node:util';

/** What a person asks of `cluster`. */
export interface ClusterArguments {
  name: string;
  nodes: number;
  /** Where to write the kubeconfig; default in the cluster's data folder. */
  kubeconfig?: string;
}

/** How to call it. */
export const CLUSTER_USAGE = `Usage: npm run cluster -- [--name NAME] [--nodes COUNT] [--kubeconfig FILE]

Starts a simulated cluster with a sample workload, on loopback, until Ctrl-C.
  --name NAME        name of the cluster and of the kubeconfig's context (default: simulated)
  --nodes COUNT      number of nodes, spread over three zones (default: 6)
  --kubeconfig FILE  where to write the kubeconfig (default: a temporary file)`;

const DEFAULT_NODES = 6;

/** A small machine simulates this many comfortably. */
const MAX_NODES = 1000;

/** Names that are valid as labels everywhere: in Kubernetes, in configuration, as part of a folder's name. */
const NAME = /^[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?$/;

/**
 * Reads the arguments of `cluster`.
 *
 * @returns `undefined` when help was asked for
 * @throws an Error that names the argument and what it may be
 */
export function parseClusterArguments(
  args: string[],
): ClusterArguments | undefined {
  const { values } = parseArgs({
    args,
    options: {
      name: { type: 'string', default: 'simulated' },
      nodes: { type: 'string', default: String(DEFAULT_NODES) },
      kubeconfig: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    return undefined;
  }
  if (!NAME.test(values.name)) {
    throw new Error(
      `--name is "${values.name}"; use up to 40 lower-case letters, digits and "-", beginning and ending with a letter or digit.`,
    );
  }
  const nodes = /^\d+$/.test(values.nodes) ? Number(values.nodes) : 0;
  if (nodes < 1 || nodes > MAX_NODES) {
    throw new Error(
      `--nodes is "${values.nodes}"; use a number from 1 to ${MAX_NODES}.`,
    );
  }
  return { name: values.name, nodes, kubeconfig: values.kubeconfig };
}
