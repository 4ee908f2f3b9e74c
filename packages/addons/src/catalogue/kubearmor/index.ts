import { defineAddon } from '../../AddonDefinition';
import { kindsOf } from '../../facts/kindsOf';
import { credentialPolicy } from './credentialPolicy';

/** Holds processes to what they are for, by the security modules of the kernel. */
export const addon = defineAddon({
  name: 'kubearmor',
  title: 'KubeArmor',
  summary:
    'holds processes to what they are for, by the security modules of the kernel',
  area: 'security',
  home: 'https://docs.kubearmor.io/kubearmor',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'kubearmor-operator',
    repository: 'https://kubearmor.github.io/charts',
    version: 'v1.5.6',
    provenance: 'upstream Chart.yaml, kubearmor/KubeArmor@08dc5fc',
    confirmed: true,
    valuesChecked:
      'kubearmor/KubeArmor@029b505 deployments/helm/KubeArmorOperator/values.yaml',
  },
  stage: 'controllers',
  namespace: 'kubearmor',
  // Its agent loads profiles into the kernel of its node.
  podSecurity: 'privileged',
  kubernetes: { from: '1.25' },
  footprint: {
    cpu: '100m',
    memory: '256Mi',
    perNode: { cpu: '100m', memory: '256Mi' },
  },
  options: [],
  provides: {
    capabilities: ['runtime-enforcement'],
    kinds: kindsOf({
      group: 'security.kubearmor.com',
      version: 'v1',
      namespaced: ['KubeArmorPolicy'],
      cluster: ['KubeArmorClusterPolicy'],
    }),
  },
  values: {
    base: () => ({
      autoDeploy: true,
      kubearmorConfig: {
        defaultCapabilitiesPosture: 'audit',
        defaultFilePosture: 'audit',
        defaultNetworkPosture: 'audit',
        defaultVisibility: 'process,network',
      },
    }),
  },
  configs: { environment: (_, environment) => [credentialPolicy(environment)] },
});
