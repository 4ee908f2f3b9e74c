import { defineAddon } from '../../AddonDefinition';
import { kindsOf } from '../../facts/kindsOf';
import { monitorKinds } from '../../facts/monitorKinds';
import { hasMonitors } from '../../facts/monitors';
import { tracingPolicies } from './tracingPolicies';

/** Sees in the kernel what processes do. */
export const addon = defineAddon({
  name: 'tetragon',
  title: 'Tetragon',
  summary: 'sees in the kernel what processes do, and can stop one',
  area: 'security',
  home: 'https://tetragon.io/docs/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'tetragon',
    repository: 'https://helm.cilium.io',
    version: '1.4.1',
    provenance: 'upstream Chart.yaml, cilium/tetragon@20d751f',
    confirmed: true,
    valuesChecked:
      'cilium/tetragon@00d07d1 install/kubernetes/tetragon/values.yaml',
  },
  stage: 'controllers',
  namespace: 'kube-system',
  // It loads programs into the kernel of its node.
  podSecurity: 'privileged',
  kubernetes: { from: '1.25' },
  footprint: {
    cpu: '20m',
    memory: '64Mi',
    perNode: { cpu: '100m', memory: '256Mi' },
  },
  options: ['runtime-security/tetragon'],
  requires: [monitorKinds],
  provides: {
    capabilities: ['runtime-detection'],
    kinds: kindsOf({
      group: 'cilium.io',
      version: 'v1alpha1',
      namespaced: ['TracingPolicyNamespaced'],
      cluster: ['TracingPolicy'],
    }),
  },
  values: {
    base: platform => ({
      tetragon: {
        exportDenyList:
          '{"health_check":true}\n{"namespace":["", "cilium", "kube-system"]}',
        enableProcessCred: true,
        prometheus: {
          enabled: hasMonitors(platform),
          serviceMonitor: { enabled: hasMonitors(platform) },
        },
        resources: {
          requests: { cpu: '100m', memory: '256Mi' },
          limits: { memory: '512Mi' },
        },
      },
      tetragonOperator: {
        resources: {
          requests: { cpu: '20m', memory: '64Mi' },
          limits: { memory: '128Mi' },
        },
      },
    }),
  },
  configs: { base: tracingPolicies },
  notes: [
    'The policies only observe. Stopping a process is a change of one word that people make after weeks of looking.',
  ],
});
