import { defineAddon } from '../../AddonDefinition';
import { gatewayKinds } from '../../facts/gatewayKinds';
import { istioChart } from '../../facts/istioChart';
import { publicGateway } from '../../facts/publicGateway';
import { istiodBase, istiodCluster, istiodSize } from './istiodValues';
import { meshSecurity } from './meshSecurity';
import { sidecarScope } from './sidecarScope';

/** The control plane of Istio. */
export const addon = defineAddon({
  ...istioChart('istiod'),
  name: 'istiod',
  title: 'Istio',
  summary:
    'gives every workload an identity and decides who may speak to whom, over mutual TLS',
  home: 'https://istio.io/latest/docs/',
  stage: 'controllers',
  podSecurity: 'restricted',
  footprint: { cpu: '500m', memory: '2Gi' },
  options: [
    'service-mesh/istio-ambient',
    'service-mesh/istio-sidecar',
    'ingress/istio-gateway',
  ],
  requires: [
    { addons: ['istio-base'], because: 'it reads the kinds of Istio' },
    {
      addons: ['istio-cni'],
      because:
        'it leads the traffic of pods into the mesh without rights in the pods',
    },
    {
      addons: ['ztunnel'],
      because: 'it carries the traffic of the ambient mesh between nodes',
      when: ({ choices }) => choices['service-mesh'] === 'istio-ambient',
    },
    gatewayKinds,
  ],
  conflicts: [
    { addon: 'linkerd', because: 'a workload is in one mesh' },
    { addon: 'consul', because: 'a workload is in one mesh' },
  ],
  provides: {
    capabilities: ['mesh', 'mutual-tls', 'gateway'],
    kinds: [],
    ports: [{ name: 'https-webhook', port: 15017 }],
  },
  values: {
    base: istiodBase,
    environment: istiodSize,
    cluster: istiodCluster,
  },
  configs: {
    base: platform => [...meshSecurity(), ...sidecarScope(platform)],
    cluster: (platform, cluster) =>
      publicGateway({ platform, cluster, addon: 'istiod', className: 'istio' }),
  },
  notes: [
    'Namespaces join by a label: istio.io/dataplane-mode: ambient, or istio-injection: enabled for sidecars.',
    'Mutual TLS is strict: what is outside of the mesh reaches workloads through the gateway only.',
    'A mesh over several clusters needs intermediate certificates of one root in the secret cacerts.',
  ],
});
