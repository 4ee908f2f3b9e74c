import type { EnvironmentModel } from '@kubernetes-architect/architecture';
import type { AddonPlatform } from '../../AddonPlatform';
import { hasMonitors } from '../../facts/monitors';
import type { KubernetesObject } from '../../KubernetesObject';
import { LOGGING } from './fluentd';

interface Logging extends KubernetesObject {
  spec: object;
}

/** Fluentd with a buffer on disk, so that nothing is lost while the store is away. Its pods are given up only when their buffers are empty. */
export function logging(
  platform: AddonPlatform,
  { production }: EnvironmentModel,
): Logging {
  return {
    apiVersion: 'logging.banzaicloud.io/v1beta1',
    kind: 'Logging',
    metadata: { name: LOGGING },
    spec: {
      controlNamespace: 'logging',
      fluentd: {
        scaling: { replicas: production ? 2 : 1, drain: { enabled: true } },
        bufferStorageVolume: {
          pvc: {
            spec: {
              accessModes: ['ReadWriteOnce'],
              resources: { requests: { storage: production ? '20Gi' : '5Gi' } },
            },
          },
        },
        resources: {
          requests: { cpu: '500m', memory: '512Mi' },
          limits: { memory: '1Gi' },
        },
        metrics: { serviceMonitor: hasMonitors(platform) },
        ...(production && { pdb: { minAvailable: 1 } }),
      },
    },
  };
}
