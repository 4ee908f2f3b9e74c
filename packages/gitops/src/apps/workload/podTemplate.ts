import type { AppModel } from '@kubernetes-architect/architecture';
import type { IPodSpec } from 'kubernetes-models/v1/PodSpec';
import { appLabels, selectorLabels } from '../../manifests/labels';
import type { AppPlatform } from '../AppPlatform';
import { usesAzureIdentity } from '../identity';
import { appVolumes } from './appFiles';
import { appContainer } from './container';
import { zoneSpread } from './zoneSpread';

/** Numeric group of the files that a pod may write, whatever its user is. */
const FILE_SYSTEM_GROUP = 65532;

/** Keeps pods without need of a GPU away from machines that have one. */
const GPU_TOLERATION = {
  key: 'nvidia.com/gpu',
  operator: 'Exists' as const,
  effect: 'NoSchedule' as const,
};

function spread(app: string, topologyKey: string) {
  return {
    labelSelector: { matchLabels: selectorLabels(app) },
    maxSkew: 1,
    topologyKey,
  };
}

/** Replicas run on different machines where there are enough, and in different zones. */
function placement(
  app: AppModel,
  platform: AppPlatform,
): Pick<IPodSpec, 'affinity' | 'topologySpreadConstraints'> {
  return {
    affinity: {
      podAntiAffinity: {
        preferredDuringSchedulingIgnoredDuringExecution: [
          {
            podAffinityTerm: {
              labelSelector: { matchLabels: selectorLabels(app.name) },
              topologyKey: 'kubernetes.io/hostname',
            },
            weight: 100,
          },
        ],
      },
    },
    topologySpreadConstraints: [
      {
        ...spread(app.name, 'topology.kubernetes.io/zone'),
        ...zoneSpread(platform),
      },
      {
        ...spread(app.name, 'kubernetes.io/hostname'),
        whenUnsatisfiable: 'ScheduleAnyway',
      },
    ],
  };
}

/** Classes that the policies of the platform declare, by what would be missed first. */
const PRIORITIES: Readonly<Record<AppModel['kind'], string>> = {
  cron: 'batch',
  inference: 'tenant-high',
  job: 'batch',
  stateful: 'tenant-high',
  web: 'tenant-high',
  worker: 'tenant-default',
};

/** What runs a pod of an app, held to the restricted Pod Security Standard. */
export function appPodSpec(app: AppModel, platform: AppPlatform): IPodSpec {
  const ends = app.kind === 'cron' || app.kind === 'job';
  const gpu = (app.inference?.gpus ?? 0) > 0;
  return {
    ...(!ends && placement(app, platform)),
    automountServiceAccountToken: false,
    containers: [appContainer(app, platform)],
    priorityClassName: PRIORITIES[app.kind],
    ...(ends && { restartPolicy: 'Never' as const }),
    securityContext: {
      fsGroup: FILE_SYSTEM_GROUP,
      runAsNonRoot: true,
      seccompProfile: { type: 'RuntimeDefault' },
    },
    serviceAccountName: app.name,
    ...(gpu && { tolerations: [GPU_TOLERATION] }),
    volumes: appVolumes(app),
  };
}

/** Pods of an app, with their labels. */
export function appPodTemplate(app: AppModel, platform: AppPlatform) {
  return {
    metadata: {
      labels: {
        ...appLabels(app),
        ...(usesAzureIdentity(app) && {
          'azure.workload.identity/use': 'true',
        }),
      },
    },
    spec: appPodSpec(app, platform),
  };
}
