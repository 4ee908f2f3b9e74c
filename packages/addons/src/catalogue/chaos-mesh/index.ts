import { defineAddon } from '../../AddonDefinition';
import { nonproductionNamespaces } from '../../facts/nonproduction';
import { killOnePod } from './killOnePod';

/** Faults as objects, with a schedule. */
export const addon = defineAddon({
  name: 'chaos-mesh',
  title: 'Chaos Mesh',
  summary:
    'makes pods, networks and disks fail on a schedule, to see who notices',
  area: 'recovery',
  home: 'https://chaos-mesh.org/docs/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'chaos-mesh',
    repository: 'https://charts.chaos-mesh.org',
    version: '2.8.3',
    provenance:
      'git tag only; the address of the repository is seen in public fleets',
    confirmed: false,
    valuesChecked:
      'chaos-mesh/chaos-mesh@4a6b923 helm/chaos-mesh/values.yaml, of release 2.1',
  },
  stage: 'controllers',
  namespace: 'chaos-mesh',
  // Its daemon enters the namespaces of other containers.
  podSecurity: 'privileged',
  kubernetes: { from: '1.25' },
  footprint: {
    cpu: '100m',
    memory: '512Mi',
    perNode: { cpu: '50m', memory: '64Mi' },
  },
  options: ['chaos/chaos-mesh'],
  provides: {
    capabilities: ['chaos'],
    kinds: [
      {
        group: 'chaos-mesh.org',
        version: 'v1alpha1',
        kind: 'Schedule',
        scope: 'Namespaced',
      },
    ],
  },
  values: {
    base: () => ({
      chaosDaemon: {
        runtime: 'containerd',
        socketPath: '/run/containerd/containerd.sock',
      },
      dashboard: { securityMode: true },
      dnsServer: { create: false },
    }),
    environment: (_, { production }) => ({
      controllerManager: { replicaCount: production ? 3 : 1 },
    }),
  },
  configs: {
    environment: (platform, environment) => {
      const namespaces = nonproductionNamespaces(platform, environment);
      return namespaces.length > 0 ? [killOnePod(namespaces)] : [];
    },
  },
  notes: [
    'A pod takes part when it has the label chaos-experiments=allowed.',
    'In production experiments are started by people, on a date that is known.',
  ],
});
