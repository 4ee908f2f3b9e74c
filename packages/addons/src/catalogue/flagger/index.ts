import { defineAddon } from '../../AddonDefinition';
import type { AddonPlatform } from '../../AddonPlatform';
import { RESTRICTED_CONTAINER, RESTRICTED_POD } from '../../facts/hardening';
import { hasMonitors } from '../../facts/monitors';
import { prometheusAddress } from '../../facts/prometheusAddress';

/** What shares the traffic, in the words of Flagger: https://docs.flagger.app/usage/deployment-strategies. */
function meshProvider({ choices }: AddonPlatform): string {
  const mesh = choices['service-mesh'] ?? 'none';
  if (mesh === 'istio-sidecar') return 'istio';
  if (mesh === 'linkerd') return 'linkerd';
  return choices.ingress === 'ingress-nginx' ? 'nginx' : 'gatewayapi:v1';
}

/** Canaries around plain Deployments. */
export const addon = defineAddon({
  name: 'flagger',
  title: 'Flagger',
  summary: 'brings in new versions of Deployments in steps, through the router',
  area: 'delivery',
  home: 'https://docs.flagger.app/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'flagger',
    repository: 'oci://ghcr.io/fluxcd/charts',
    version: '1.44.0',
    provenance: 'upstream Chart.yaml',
    confirmed: true,
    valuesChecked:
      'fluxcd/flagger@93a3aaa charts/flagger/values.yaml, of release 1.31',
  },
  stage: 'controllers',
  namespace: 'flagger-system',
  podSecurity: 'restricted',
  kubernetes: { from: '1.25' },
  footprint: { cpu: '50m', memory: '64Mi' },
  options: ['progressive-delivery/flagger'],
  requires: [
    {
      addons: ['kube-prometheus-stack', 'victoria-metrics-k8s-stack'],
      because: 'it asks whether a new version works',
      when: ({ choices }) =>
        choices.metrics !== 'managed-prometheus' && choices.metrics !== 'saas',
    },
  ],
  conflicts: [
    {
      addon: 'argo-rollouts',
      because: 'both would bring in the same new version',
    },
  ],
  provides: {
    capabilities: ['progressive-delivery'],
    kinds: ['Canary', 'MetricTemplate'].map(kind => ({
      group: 'flagger.app',
      version: 'v1beta1',
      kind,
      scope: 'Namespaced' as const,
    })),
  },
  values: {
    base: platform => ({
      meshProvider: meshProvider(platform),
      podMonitor: { enabled: hasMonitors(platform) },
      securityContext: {
        enabled: true,
        context: { ...RESTRICTED_CONTAINER, ...RESTRICTED_POD },
      },
      resources: {
        requests: { cpu: '20m', memory: '64Mi' },
        limits: { memory: '256Mi' },
      },
    }),
    environment: (platform, environment) => ({
      metricsServer: prometheusAddress(platform, environment),
      leaderElection: {
        enabled: environment.production,
        replicaCount: environment.production ? 2 : 1,
      },
      podDisruptionBudget: { enabled: environment.production, minAvailable: 1 },
    }),
  },
});
