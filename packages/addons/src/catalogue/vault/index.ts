import { defineAddon } from '../../AddonDefinition';
import { monitorKinds } from '../../facts/monitorKinds';
import { hasMonitors } from '../../facts/monitors';
import { tokenReviewer } from './tokenReviewer';

/** Delivers secrets of Vault to pods, without a copy in the cluster. */
export const addon = defineAddon({
  name: 'vault',
  title: 'Vault agents',
  summary:
    'delivers short-lived secrets of Vault to pods as files, without a copy in the cluster',
  area: 'secrets',
  home: 'https://developer.hashicorp.com/vault/docs/platform/k8s',
  licence: 'BUSL-1.1',
  source: {
    kind: 'helm',
    chart: 'vault',
    repository: 'https://helm.releases.hashicorp.com',
    version: '0.32.0',
    provenance: 'seen as the label of a running release in a public repository',
    confirmed: true,
    valuesChecked:
      'hashicorp/vault-helm@ef27bae values.schema.json, of an older release, for the injector; it takes other keys too',
  },
  stage: 'controllers',
  namespace: 'vault',
  // The provider of files serves every pod of its node.
  podSecurity: 'privileged',
  kubernetes: { from: '1.29' },
  footprint: {
    cpu: '100m',
    memory: '128Mi',
    perNode: { cpu: '20m', memory: '64Mi' },
  },
  options: ['secrets/vault'],
  requires: [
    {
      addons: ['secrets-store-csi-driver'],
      because: 'it mounts the secrets as files',
    },
    monitorKinds,
  ],
  provides: { capabilities: ['secrets'], kinds: [] },
  objects: { base: () => [tokenReviewer()] },
  values: {
    base: platform => ({
      global: {
        externalVaultAddr: `https://vault.${platform.model.name}.internal:8200`,
        serverTelemetry: { prometheusOperator: hasMonitors(platform) },
      },
      server: { enabled: false },
      csi: {
        enabled: true,
        resources: {
          requests: { cpu: '20m', memory: '64Mi' },
          limits: { memory: '128Mi' },
        },
      },
      injector: {
        enabled: true,
        // The older key beside it is ruled out by the chart's default of this one.
        webhook: { failurePolicy: 'Fail' },
        agentDefaults: {
          cpuRequest: '20m',
          memRequest: '32Mi',
          memLimit: '128Mi',
        },
        resources: {
          requests: { cpu: '50m', memory: '64Mi' },
          limits: { memory: '128Mi' },
        },
      },
    }),
    environment: (_, { production }) => ({
      injector: {
        replicas: production ? 2 : 1,
        ...(production && { podDisruptionBudget: { maxUnavailable: 1 } }),
      },
    }),
    cluster: (_, { name }) => ({
      injector: { authPath: `auth/kubernetes-${name}` },
    }),
  },
  notes: [
    'Vault itself runs outside of these clusters: it is the first thing to restore in a disaster.',
    'Each cluster is an authentication method of its own in Vault, by the name kubernetes-<cluster>.',
    'OpenBao answers the same interface; its agents come from a chart of their own.',
  ],
});
