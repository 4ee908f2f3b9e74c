import {
  MAX_SUMMARY_PROBLEMS,
  type ClusterDetail,
  type ClusterProblem,
  type ClusterState,
  type NodeSummary,
  type ObservationSource,
} from '@kubernetes-architect/plugin-kubernetes-architect-common';
import type { ClusterSnapshot } from '../snapshot/clusterSnapshot';
import type { SnapshotObjects } from '../snapshot/snapshotObjects';
import { countWorkloads } from './countWorkloads';
import { findProblems } from './findProblems';
import { projectEvents } from './projectEvents';
import { projectNamespaces } from './projectNamespaces';
import { projectNode } from './projectNode';
import { projectPools } from './projectPools';
import { projectWorkloads } from './projectWorkloads';
import {
  requestsByNode,
  sumCapacity,
  type RequestsByNode,
} from './sumCapacity';

/** Makes the answer for one cluster from its snapshot. It is pure: the only time in it is that of the observation. */
export function projectCluster(
  snapshot: ClusterSnapshot,
  source: ObservationSource,
): ClusterDetail {
  const { metadata, server, objects, unknownKinds, truncated } = snapshot;
  const now = metadata.observedAt;
  const requests = objects.Pod && requestsByNode(objects.Pod);
  const nodes = projectNodes(objects, requests);
  const workloads = projectWorkloads(objects, now);
  const problems = findProblems({
    nodes,
    workloads,
    claims: objects.PersistentVolumeClaim,
    now,
  });
  return {
    name: metadata.name,
    title: metadata.title,
    environment: metadata.environment,
    region: metadata.region ?? firstOf(nodes, node => node.region),
    provider: metadata.provider ?? providerOf(objects),
    observedAt: now,
    source,
    staleness: source === 'recorded' ? 'recorded' : 'fresh',
    state: stateOf({ problems, nodes, workloads }),
    version: server.version?.gitVersion,
    versionDetail: server.version,
    apiServer: { ready: server.ready, failedChecks: server.failedChecks },
    uid: objects.Namespace?.find(
      namespace => namespace.metadata.name === 'kube-system',
    )?.metadata.uid,
    nodes: nodes && {
      total: nodes.length,
      ready: nodes.filter(node => node.ready).length,
    },
    zones: zonesOf(nodes),
    namespaces: objects.Namespace?.length,
    workloads: workloads && countWorkloads(workloads),
    capacity: sumCapacity({ nodes: objects.Node, requests }),
    problemCounts: {
      critical: problems.filter(({ severity }) => severity === 'critical')
        .length,
      warning: problems.filter(({ severity }) => severity === 'warning').length,
    },
    topProblems: problems.slice(0, MAX_SUMMARY_PROBLEMS),
    unknownKinds,
    truncated,
    nodeList: nodes,
    pools: objects.Node && projectPools({ nodes: objects.Node, requests }),
    namespaceList:
      objects.Namespace &&
      projectNamespaces({
        namespaces: objects.Namespace,
        workloads,
        pods: objects.Pod,
      }),
    workloadList: workloads,
    problems,
    events: objects.Event && projectEvents(objects.Event),
  };
}

function projectNodes(
  objects: SnapshotObjects,
  requests: RequestsByNode | undefined,
): NodeSummary[] | undefined {
  const nothing = { amounts: new Map(), pods: 0 };
  return objects.Node?.map(node =>
    projectNode(
      node,
      requests && (requests.get(node.metadata.name) ?? nothing),
    ),
  ).sort(
    (left, right) =>
      Number(right.problems.length > 0) - Number(left.problems.length > 0) ||
      left.name.localeCompare(right.name),
  );
}

function stateOf(options: {
  problems: readonly ClusterProblem[];
  nodes: unknown;
  workloads: unknown;
}): ClusterState {
  const { problems, nodes, workloads } = options;
  if (problems.some(({ severity }) => severity === 'critical')) {
    return 'unhealthy';
  }
  if (problems.length > 0) {
    return 'degraded';
  }
  return nodes && workloads ? 'healthy' : 'unknown';
}

function zonesOf(nodes: readonly NodeSummary[] | undefined): string[] {
  const zones = (nodes ?? []).map(node => node.zone);
  return [...new Set(zones.filter(zone => zone !== undefined))].sort();
}

function firstOf(
  nodes: readonly NodeSummary[] | undefined,
  pick: (node: NodeSummary) => string | undefined,
): string | undefined {
  return nodes?.map(pick).find(value => value !== undefined);
}

/** The scheme of a node's provider id, e.g. `aws`, `gce`, `azure`, `kwok`. */
function providerOf(objects: SnapshotObjects): string | undefined {
  const providerId = objects.Node?.map(node => node.spec?.providerID).find(
    Boolean,
  );
  return providerId?.split(':')[0];
}
