import type { IConfigMap } from 'kubernetes-models/v1/ConfigMap';
import type { AddonPlatform } from '../../AddonPlatform';

/** ConfigMap that the device plug-in reads. */
export const SHARING_MAP = 'gpu-sharing';

/** Pods that take turns on one GPU. */
const TURNS = 4;

/** How many pods share a GPU: https://docs.nvidia.com/datacenter/cloud-native/gpu-operator/latest/gpu-sharing.html. JSON is YAML, which the plug-in reads. */
export function sharingConfig({ choices }: AddonPlatform): IConfigMap[] {
  if (choices['gpu-sharing'] !== 'time-slicing') return [];
  return [
    {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: SHARING_MAP, namespace: 'gpu-operator' },
      data: {
        shared: JSON.stringify({
          version: 'v1',
          flags: { migStrategy: 'none' },
          sharing: {
            timeSlicing: {
              failRequestsGreaterThanOne: true,
              resources: [{ name: 'nvidia.com/gpu', replicas: TURNS }],
            },
          },
        }),
      },
    },
  ];
}
