import type {
  ClusterModel,
  EnvironmentModel,
} from '@kubernetes-architect/architecture';
import type { AddonPlatform } from '../../AddonPlatform';
import { retentionOf } from '../../facts/retention';
import { spread } from '../../facts/spread';

/** Thanos keeps the past in object storage, so Prometheus needs two days only. */
const LOCAL_DAYS_WITH_THANOS = 2;

const SPREAD = spread({ 'app.kubernetes.io/name': 'prometheus' });

function volume(storage: string) {
  return {
    volumeClaimTemplate: {
      spec: {
        accessModes: ['ReadWriteOnce'],
        resources: { requests: { storage } },
      },
    },
  };
}

/** Prometheus reads monitors and rules of every namespace, not only those of its release. */
export function prometheusBase(platform: AddonPlatform) {
  const thanos = platform.has('thanos');
  return {
    ...(thanos && { thanosService: { enabled: true } }),
    prometheusSpec: {
      serviceMonitorSelectorNilUsesHelmValues: false,
      podMonitorSelectorNilUsesHelmValues: false,
      probeSelectorNilUsesHelmValues: false,
      ruleSelectorNilUsesHelmValues: false,
      scrapeConfigSelectorNilUsesHelmValues: false,
      retention: `${
        thanos ? LOCAL_DAYS_WITH_THANOS : retentionOf(platform).metrics
      }d`,
      walCompression: true,
      ...(thanos && {
        thanos: {
          objectStorageConfig: {
            existingSecret: { name: 'thanos-objstore', key: 'objstore.yml' },
          },
        },
      }),
    },
  };
}

/** A pair in production; one with less room elsewhere. */
export function prometheusSize({ production }: EnvironmentModel) {
  return {
    podDisruptionBudget: { enabled: production, minAvailable: 1 },
    prometheusSpec: {
      replicas: production ? 2 : 1,
      retentionSize: production ? '45GB' : '9GB',
      resources: {
        requests: production
          ? { cpu: '500m', memory: '4Gi' }
          : { cpu: '200m', memory: '1Gi' },
        limits: { memory: production ? '6Gi' : '2Gi' },
      },
      storageSpec: volume(production ? '50Gi' : '10Gi'),
      ...(production && { topologySpreadConstraints: SPREAD }),
    },
  };
}

/** Names by which series of several clusters are told apart. */
export function prometheusLabels(cluster: ClusterModel) {
  return {
    prometheusSpec: {
      externalLabels: { cluster: cluster.name, region: cluster.region },
    },
  };
}

/** Alerts are sent by a pair that agrees on what was sent. */
export function alertmanagerSize({ production }: EnvironmentModel) {
  return {
    podDisruptionBudget: { enabled: production, minAvailable: 1 },
    alertmanagerSpec: {
      replicas: production ? 2 : 1,
      storage: volume('1Gi'),
      resources: {
        requests: { cpu: '20m', memory: '64Mi' },
        limits: { memory: '128Mi' },
      },
      ...(production && {
        topologySpreadConstraints: spread({
          'app.kubernetes.io/name': 'alertmanager',
        }),
      }),
    },
  };
}
