import type { PlatformModel } from '../model/PlatformModel';
import type {
  ArchitectureEdge,
  ArchitectureGraph,
  ArchitectureNode,
} from './ArchitectureGraph';
import { nodeId } from './nodeId';
import { workloadNode } from './workloadNode';

function environmentNodes(
  model: PlatformModel,
  parent: string,
): ArchitectureNode[] {
  return model.environments.map(environment => ({
    id: nodeId.environment(environment.name),
    kind: 'environment',
    name: environment.name,
    parent,
    properties: {
      title: environment.title,
      production: String(environment.production),
    },
  }));
}

function clusterNodes(
  model: PlatformModel,
  parent: string,
): ArchitectureNode[] {
  return model.clusters.map(cluster => ({
    id: nodeId.cluster(cluster.name),
    kind: 'cluster',
    name: cluster.name,
    parent,
    cluster: cluster.name,
    properties: {
      environments: cluster.environments.join(', '),
      kubernetesVersion: cluster.kubernetesVersion,
      provider: cluster.provider,
      region: cluster.region,
      tier: cluster.tier,
    },
  }));
}

function tenantNodes(model: PlatformModel, parent: string): ArchitectureNode[] {
  return model.tenants.map(tenant => ({
    id: nodeId.tenant(tenant.name),
    kind: 'tenant',
    name: tenant.name,
    parent,
    properties: { owner: tenant.owner },
  }));
}

function namespaceNodes(model: PlatformModel): ArchitectureNode[] {
  return model.tenants.flatMap(tenant =>
    tenant.namespaces.flatMap(({ name, environment, clusters }) =>
      clusters.map(
        (cluster): ArchitectureNode => ({
          id: nodeId.namespace(cluster, name),
          kind: 'namespace',
          name,
          parent: nodeId.cluster(cluster),
          cluster,
          namespace: name,
          properties: { environment, tenant: tenant.name },
        }),
      ),
    ),
  );
}

function workloadNodes(model: PlatformModel): ArchitectureNode[] {
  return model.apps.flatMap(app =>
    app.environments.flatMap(placement =>
      placement.clusters.map(cluster =>
        workloadNode({ app, placement, cluster }),
      ),
    ),
  );
}

function edges(model: PlatformModel): ArchitectureEdge[] {
  const promotions = model.environments.flatMap(
    ({ name, promotesFrom }): ArchitectureEdge[] =>
      promotesFrom === undefined
        ? []
        : [
            {
              source: nodeId.environment(promotesFrom),
              target: nodeId.environment(name),
              kind: 'promotes',
            },
          ],
  );
  const hosts = model.clusters.flatMap(cluster =>
    cluster.environments.map(
      (environment): ArchitectureEdge => ({
        source: nodeId.environment(environment),
        target: nodeId.cluster(cluster.name),
        kind: 'hosted-by',
      }),
    ),
  );
  const namespaces = model.tenants.flatMap(tenant =>
    tenant.namespaces.flatMap(namespace =>
      namespace.clusters.flatMap((cluster): ArchitectureEdge[] => {
        const id = nodeId.namespace(cluster, namespace.name);
        return [
          { source: nodeId.tenant(tenant.name), target: id, kind: 'owns' },
          {
            source: id,
            target: nodeId.environment(namespace.environment),
            kind: 'belongs-to',
          },
        ];
      }),
    ),
  );
  return [...promotions, ...hosts, ...namespaces];
}

/**
 * Draws a platform as a graph: fleet, environments, clusters, tenants,
 * namespaces and workloads, each with its parent, and the relations across.
 *
 * @public
 */
export function buildGraph(model: PlatformModel): ArchitectureGraph {
  const fleet = nodeId.fleet(model.name);
  return {
    nodes: [
      {
        id: fleet,
        kind: 'fleet',
        name: model.name,
        properties: { engine: model.delivery.engine, title: model.title },
      },
      ...environmentNodes(model, fleet),
      ...clusterNodes(model, fleet),
      ...tenantNodes(model, fleet),
      ...namespaceNodes(model),
      ...workloadNodes(model),
    ],
    edges: edges(model),
  };
}
