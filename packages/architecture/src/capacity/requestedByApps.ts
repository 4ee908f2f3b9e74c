import type {
  AppEnvironmentModel,
  AppModel,
  PlatformModel,
} from '../model/PlatformModel';
import { cpuMillicores, memoryBytes } from '../model/quantity';
import {
  addResources,
  type Range,
  type ResourceAmount,
  scaleResources,
} from './ResourceAmount';

/** What one app asks for in one namespace of one cluster. */
export interface AppRequest {
  app: string;
  tenant: string;
  cluster: string;
  namespace: string;
  replica: ResourceAmount;
  requested: Range<ResourceAmount>;
}

function replicaRange({ scaling }: AppEnvironmentModel): Range<number> {
  return scaling.autoscaling
    ? {
        min: scaling.autoscaling.minReplicas,
        max: scaling.autoscaling.maxReplicas,
      }
    : { min: scaling.replicas, max: scaling.replicas };
}

function appRequests(app: AppModel): AppRequest[] {
  const replica: ResourceAmount = {
    cpuMillicores: cpuMillicores(app.resources.cpu),
    memoryBytes: memoryBytes(app.resources.memory),
    pods: 1,
  };
  return app.environments.flatMap(placement => {
    const { min, max } = replicaRange(placement);
    return placement.clusters.map(cluster => ({
      app: app.name,
      tenant: app.tenant,
      cluster,
      namespace: placement.namespace,
      replica,
      requested: {
        min: scaleResources(replica, min),
        max: scaleResources(replica, max),
      },
    }));
  });
}

/** What every app asks for in every place, in the order of the model. */
export function requestedByApps(model: PlatformModel): AppRequest[] {
  return model.apps.flatMap(appRequests);
}

/** Sum of requests, at fewest and at most replicas. */
export function sumRequests(
  requests: readonly AppRequest[],
): Range<ResourceAmount> {
  return {
    min: addResources(requests.map(({ requested }) => requested.min)),
    max: addResources(requests.map(({ requested }) => requested.max)),
  };
}
