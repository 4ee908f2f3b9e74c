import { defineAddon } from '../../AddonDefinition';
import { gatewayKinds } from '../../facts/gatewayKinds';
import { kindsOf } from '../../facts/kindsOf';
import { OBJECTS_ONLY } from '../../facts/objectsOnly';
import { publicGateway } from '../../facts/publicGateway';

/** The Gateway controller that Google runs for GKE. */
export const addon = defineAddon({
  ...OBJECTS_ONLY,
  name: 'gke-gateway',
  title: 'Gateway of GKE',
  summary:
    'brings traffic in through an Application Load Balancer of Google Cloud, described by Gateway API',
  area: 'networking',
  home: 'https://cloud.google.com/kubernetes-engine/docs/concepts/gateway-api',
  // The entry brings its own; the controller is outside the cluster.
  namespace: 'kube-system',
  kubernetes: { from: '1.31' },
  options: ['ingress/provider-load-balancer'],
  appliesTo: (_, { provider }) => provider === 'gcp',
  requires: [gatewayKinds],
  provides: {
    capabilities: ['gateway'],
    kinds: kindsOf({
      group: 'networking.gke.io',
      version: 'v1',
      namespaced: ['HealthCheckPolicy'],
    }),
  },
  configs: {
    cluster: (platform, cluster) =>
      publicGateway({
        platform,
        cluster,
        addon: 'gke-gateway',
        className: 'gke-l7-global-external-managed',
      }),
  },
  notes: [
    'GKE brings its classes and its controller with the channel of Gateway API, which the infrastructure code turns on.',
    'It asks for health at the path of a HealthCheckPolicy, and else at /.',
  ],
});
