import { defineAddon } from '../../AddonDefinition';
import { kindsOf } from '../../facts/kindsOf';

/** Mounts secrets of a store as files. */
export const addon = defineAddon({
  name: 'secrets-store-csi-driver',
  title: 'Secrets Store CSI Driver',
  summary: 'mounts secrets of a store as files of a pod',
  area: 'secrets',
  home: 'https://secrets-store-csi-driver.sigs.k8s.io/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'secrets-store-csi-driver',
    repository:
      'https://kubernetes-sigs.github.io/secrets-store-csi-driver/charts',
    version: '1.6.0',
    provenance: 'seen as the label of a running release in a public repository',
    confirmed: true,
    valuesChecked:
      'kubernetes-sigs/secrets-store-csi-driver@01384b2 charts/secrets-store-csi-driver/values.yaml, of release 1.0',
  },
  stage: 'controllers',
  namespace: 'kube-system',
  // A storage driver mounts into the pods of its node.
  podSecurity: 'privileged',
  kubernetes: { from: '1.25' },
  footprint: {
    cpu: '0',
    memory: '0',
    perNode: { cpu: '70m', memory: '140Mi' },
  },
  options: [],
  provides: {
    capabilities: ['secret-files'],
    kinds: kindsOf({
      group: 'secrets-store.csi.x-k8s.io',
      version: 'v1',
      namespaced: ['SecretProviderClass'],
    }),
  },
  values: {
    base: () => ({
      // Files only: a copy in the cluster is what this way avoids.
      syncSecret: { enabled: false },
      enableSecretRotation: true,
      rotationPollInterval: '2m',
      linux: {
        driver: {
          resources: {
            requests: { cpu: '50m', memory: '100Mi' },
            limits: { memory: '200Mi' },
          },
        },
      },
    }),
  },
});
