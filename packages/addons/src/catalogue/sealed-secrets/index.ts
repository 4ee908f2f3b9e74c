import { defineAddon } from '../../AddonDefinition';
import { RESTRICTED_POD, UNPRIVILEGED_CONTAINER } from '../../facts/hardening';
import { kindsOf } from '../../facts/kindsOf';
import { monitorKinds } from '../../facts/monitorKinds';
import { hasMonitors } from '../../facts/monitors';

/** Encrypted secrets in Git. */
export const addon = defineAddon({
  name: 'sealed-secrets',
  title: 'Sealed Secrets',
  summary: 'decrypts in the cluster what only this cluster can decrypt',
  area: 'secrets',
  home: 'https://github.com/bitnami-labs/sealed-secrets',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'sealed-secrets',
    repository: 'https://bitnami-labs.github.io/sealed-secrets',
    version: '2.18.5',
    provenance: 'upstream Chart.yaml',
    confirmed: true,
    valuesChecked:
      'bitnami-labs/sealed-secrets@0b380dc helm/sealed-secrets/values.yaml, of controller 0.24, and @07f3444 templates/deployment.yaml; neither has pdb, which is of later ones',
  },
  stage: 'controllers',
  namespace: 'sealed-secrets',
  podSecurity: 'restricted',
  kubernetes: { from: '1.25' },
  footprint: { cpu: '20m', memory: '64Mi' },
  options: ['secrets/sealed-secrets'],
  requires: [monitorKinds],
  provides: {
    capabilities: ['secrets'],
    kinds: kindsOf({
      group: 'bitnami.com',
      version: 'v1alpha1',
      namespaced: ['SealedSecret'],
    }),
  },
  values: {
    base: platform => ({
      fullnameOverride: 'sealed-secrets-controller',
      keyrenewperiod: '720h',
      podSecurityContext: RESTRICTED_POD,
      containerSecurityContext: UNPRIVILEGED_CONTAINER,
      metrics: { serviceMonitor: { enabled: hasMonitors(platform) } },
      resources: {
        requests: { cpu: '20m', memory: '64Mi' },
        limits: { memory: '128Mi' },
      },
    }),
    environment: (_, { production }) => ({
      // It works alone; secrets that are there stay while it is away.
      pdb: { create: false },
      updateStatus: true,
      ...(production && { priorityClassName: 'system-cluster-critical' }),
    }),
  },
  notes: [
    'Back the sealing keys up outside of the cluster: a lost cluster loses its secrets.',
    'Every cluster has a key of its own: seal again for each.',
  ],
});
