import { IN_CLUSTER_SERVER } from '../model/defaults';
import type { AppModel, PlatformModel } from '../model/PlatformModel';
import type {
  ArchitectureEdge,
  ArchitectureGraph,
  ArchitectureNode,
} from './ArchitectureGraph';
import { nodeId } from './nodeId';

/** Whoever reaches an entry point from outside the clusters. */
const CLIENTS = 'clients';

function deliveryParts(
  model: PlatformModel,
  parent: string,
): ArchitectureGraph {
  const { engine, repository } = model.delivery;
  const source = nodeId.repository(repository.url);
  // Argo CD pulls in one cluster and delivers to the others; Flux pulls in each.
  const pulling =
    engine === 'argocd'
      ? model.clusters.filter(({ server }) => server === IN_CLUSTER_SERVER)
      : model.clusters;
  const delivered = model.clusters.filter(each => !pulling.includes(each));
  return {
    nodes: [
      {
        id: source,
        kind: 'repository',
        name: repository.url,
        parent,
        properties: { branch: repository.branch },
      },
    ],
    edges: pulling.flatMap(({ name }): ArchitectureEdge[] => [
      {
        source: nodeId.cluster(name),
        target: source,
        kind: 'pulls',
        properties: { engine },
      },
      ...delivered.map(
        (target): ArchitectureEdge => ({
          source: nodeId.cluster(name),
          target: nodeId.cluster(target.name),
          kind: 'delivers',
          properties: { engine, server: target.server },
        }),
      ),
    ]),
  };
}

/** Workloads of an app, with the host under which each is reached. */
function placesOf(app: AppModel) {
  return app.environments.flatMap(({ namespace, clusters, ingressHost }) =>
    clusters.map(cluster => ({
      cluster,
      host: ingressHost,
      workload: nodeId.workload(cluster, namespace, app.name),
    })),
  );
}

/** Hosts may be shared by apps: one entry point for each host of a cluster. */
function entryParts(model: PlatformModel, parent: string): ArchitectureGraph {
  const clients = nodeId.network(CLIENTS);
  const nodes = new Map<string, ArchitectureNode>();
  const edges: ArchitectureEdge[] = [];
  for (const app of model.apps) {
    for (const { cluster, host, workload } of placesOf(app)) {
      if (host === undefined) continue;
      const id = nodeId.entrypoint(cluster, host);
      if (!nodes.has(id)) {
        nodes.set(id, {
          id,
          kind: 'entrypoint',
          name: host,
          parent: nodeId.cluster(cluster),
          cluster,
          properties: { class: app.ingress?.className ?? '' },
        });
        edges.push({
          source: clients,
          target: id,
          kind: 'reaches',
          properties: { ports: 'TCP 443' },
        });
      }
      edges.push({ source: id, target: workload, kind: 'exposes' });
    }
  }
  const outside: ArchitectureNode = {
    id: clients,
    kind: 'network',
    name: CLIENTS,
    parent,
    properties: {},
  };
  return { nodes: nodes.size > 0 ? [outside, ...nodes.values()] : [], edges };
}

function egressParts(model: PlatformModel, parent: string): ArchitectureGraph {
  const nodes = new Map<string, ArchitectureNode>();
  const edges = model.apps.flatMap(app => {
    const ports = new Map<string, string[]>();
    for (const { cidr, port, protocol } of app.egress)
      ports.set(cidr, [...(ports.get(cidr) ?? []), `${protocol} ${port}`]);
    return [...ports].flatMap(([cidr, list]) => {
      const id = nodeId.network(cidr);
      nodes.set(id, {
        id,
        kind: 'network',
        name: cidr,
        parent,
        properties: {},
      });
      return placesOf(app).map(
        ({ workload }): ArchitectureEdge => ({
          source: workload,
          target: id,
          kind: 'reaches',
          properties: { ports: [...new Set(list)].sort().join(', ') },
        }),
      );
    });
  });
  return { nodes: [...nodes.values()], edges };
}

/**
 * Who talks to whom, as far as the intent knows it: engines with the
 * repository and other clusters, clients with entry points, workloads with
 * networks outside.
 */
export function flowParts(
  model: PlatformModel,
  parent: string,
): ArchitectureGraph {
  const parts = [deliveryParts, entryParts, egressParts].map(part =>
    part(model, parent),
  );
  return {
    nodes: parts.flatMap(({ nodes }) => nodes),
    edges: parts.flatMap(({ edges }) => edges),
  };
}
