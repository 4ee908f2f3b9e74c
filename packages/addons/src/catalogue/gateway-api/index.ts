import { defineAddon } from '../../AddonDefinition';
import { kindsOf } from '../../facts/kindsOf';

/** The kinds of Gateway API, which gateways and meshes implement. */
export const addon = defineAddon({
  name: 'gateway-api',
  title: 'Gateway API',
  summary:
    'brings the kinds by which routes and gateways are described, whoever implements them',
  area: 'networking',
  home: 'https://gateway-api.sigs.k8s.io/',
  licence: 'Apache-2.0',
  source: {
    kind: 'git',
    url: 'https://github.com/kubernetes-sigs/gateway-api',
    path: 'config/crd',
    revision: 'v1.6.3',
    provenance:
      'tag listed by the Go module proxy, sigs.k8s.io/gateway-api@v1.6.3',
    confirmed: true,
  },
  stage: 'crds',
  namespace: 'kube-system',
  podSecurity: 'restricted',
  kubernetes: { from: '1.31' },
  footprint: { cpu: '0', memory: '0' },
  options: [],
  // OpenShift brings these kinds and lets nobody else own them. So does GKE with its own gateway.
  appliesTo: ({ has }, { provider }) =>
    provider !== 'openshift' && !(provider === 'gcp' && has('gke-gateway')),
  provides: {
    capabilities: ['gateway-kinds'],
    kinds: kindsOf({
      group: 'gateway.networking.k8s.io',
      version: 'v1',
      namespaced: ['Gateway', 'GRPCRoute', 'HTTPRoute', 'BackendTLSPolicy'],
      cluster: ['GatewayClass'],
    }).concat(
      kindsOf({
        group: 'gateway.networking.k8s.io',
        version: 'v1beta1',
        namespaced: ['ReferenceGrant'],
      }),
    ),
  },
  notes: [
    'The standard channel is used: experimental kinds may change without a migration.',
    'On GKE, the add-on gke-gateway lets Google install these kinds, and this one stays away; without it, the infrastructure code turns their channel off.',
    'On AKS, leave the managed installation of these kinds off, so that they have one owner.',
  ],
});
