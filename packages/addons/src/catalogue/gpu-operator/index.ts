import { defineAddon } from '../../AddonDefinition';
import { hasMonitors } from '../../facts/monitors';
import { monitorKinds } from '../../facts/monitorKinds';
import { gpuCluster } from './gpuCluster';
import { SHARING_MAP, sharingConfig } from './sharingConfig';

/** Drivers, device plug-in and metrics of NVIDIA GPUs. */
export const addon = defineAddon({
  name: 'gpu-operator',
  title: 'NVIDIA GPU Operator',
  summary:
    'brings what GPUs need on nodes, shares them as decided, and measures their use',
  area: 'ai',
  home: 'https://docs.nvidia.com/datacenter/cloud-native/gpu-operator/latest/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'gpu-operator',
    repository: 'https://helm.ngc.nvidia.com/nvidia',
    version: 'v25.10.1',
    provenance: 'seen pinned in a public blueprint',
    confirmed: true,
  },
  stage: 'controllers',
  namespace: 'gpu-operator',
  // It changes drivers and runtimes of its nodes.
  podSecurity: 'privileged',
  kubernetes: { from: '1.29' },
  footprint: { cpu: '300m', memory: '512Mi' },
  options: [
    'gpu-sharing/mig',
    'gpu-sharing/time-slicing',
    'gpu-sharing/whole-gpu',
  ],
  requires: [monitorKinds],
  provides: {
    capabilities: ['gpu'],
    kinds: [
      {
        group: 'nvidia.com',
        version: 'v1',
        kind: 'ClusterPolicy',
        scope: 'Cluster',
      },
    ],
  },
  objects: { base: sharingConfig },
  values: {
    base: platform => ({
      operator: {
        resources: {
          requests: { cpu: '200m', memory: '200Mi' },
          limits: { memory: '1Gi' },
        },
      },
      psa: { enabled: false },
      cdi: { enabled: true },
      dcgmExporter: { serviceMonitor: { enabled: hasMonitors(platform) } },
      ...(platform.choices['gpu-sharing'] === 'mig'
        ? {
            mig: { strategy: 'mixed' },
            migManager: { enabled: true, config: { default: 'all-balanced' } },
          }
        : { mig: { strategy: 'none' }, migManager: { enabled: false } }),
      ...(platform.choices['gpu-sharing'] === 'time-slicing' && {
        devicePlugin: { config: { name: SHARING_MAP, default: 'shared' } },
      }),
    }),
    cluster: gpuCluster,
  },
  notes: [
    'Pods ask for nvidia.com/gpu, or for one slice such as nvidia.com/mig-1g.10gb where GPUs are split.',
    'Pods that take turns on one GPU share its memory and its faults.',
  ],
});
