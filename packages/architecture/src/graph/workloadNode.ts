import type { AppEnvironmentModel, AppModel } from '../model/PlatformModel';
import type { ArchitectureNode } from './ArchitectureGraph';
import { nodeId } from './nodeId';

function replicasText({ scaling }: AppEnvironmentModel): string {
  return scaling.autoscaling
    ? `${scaling.autoscaling.minReplicas}–${scaling.autoscaling.maxReplicas}`
    : String(scaling.replicas);
}

/** The node of one app in one namespace of one cluster. */
export function workloadNode(options: {
  app: AppModel;
  placement: AppEnvironmentModel;
  cluster: string;
}): ArchitectureNode {
  const { app, placement, cluster } = options;
  return {
    id: nodeId.workload(cluster, placement.namespace, app.name),
    kind: 'workload',
    name: app.name,
    parent: nodeId.namespace(cluster, placement.namespace),
    cluster,
    namespace: placement.namespace,
    properties: {
      environment: placement.environment,
      image: placement.image,
      kind: app.kind,
      replicas: replicasText(placement),
      tenant: app.tenant,
      workloadKind: 'Deployment',
      ...(placement.ingressHost !== undefined && {
        host: placement.ingressHost,
      }),
    },
  };
}
