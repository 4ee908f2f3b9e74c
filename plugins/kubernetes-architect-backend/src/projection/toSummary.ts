import type {
  ClusterDetail,
  ClusterSummary,
} from '@kubernetes-architect/plugin-kubernetes-architect-common';

/** Reduces a cluster to its row in the fleet. */
export function toSummary(detail: ClusterDetail): ClusterSummary {
  const {
    uid: _uid,
    versionDetail: _versionDetail,
    apiServer: _apiServer,
    nodeList: _nodeList,
    pools: _pools,
    namespaceList: _namespaceList,
    workloadList: _workloadList,
    problems: _problems,
    events: _events,
    error: _error,
    ...summary
  } = detail;
  return summary;
}
