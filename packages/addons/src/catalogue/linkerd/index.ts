import { defineAddon } from '../../AddonDefinition';
import { hasMonitors } from '../../facts/monitors';
import { monitorKinds } from '../../facts/monitorKinds';
import { meshCertificates } from './meshCertificates';

/** A small mesh with mutual TLS by itself. */
export const addon = defineAddon({
  name: 'linkerd',
  title: 'Linkerd',
  summary:
    'encrypts traffic between workloads with mutual TLS and measures it, with little to run',
  area: 'networking',
  home: 'https://linkerd.io/2/overview/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'linkerd-control-plane',
    repository: 'https://helm.linkerd.io/edge',
    provenance: 'chart version unconfirmed',
    confirmed: false,
    valuesChecked:
      'linkerd/linkerd2@00d415c charts/linkerd-control-plane/README.md, of an older release',
  },
  stage: 'controllers',
  namespace: 'linkerd',
  podSecurity: 'restricted',
  kubernetes: { from: '1.31' },
  footprint: { cpu: '300m', memory: '512Mi' },
  options: ['service-mesh/linkerd'],
  requires: [
    { addons: ['linkerd-crds'], because: 'it reads the kinds of Linkerd' },
    {
      addons: ['linkerd-cni'],
      because: 'pods may not set up their own network',
    },
    {
      addons: ['cert-manager'],
      because: 'it renews the certificate of its issuer',
    },
    {
      addons: ['trust-manager'],
      because: 'it hands the root of trust to its proxies',
    },
    monitorKinds,
  ],
  provides: { capabilities: ['mesh', 'mutual-tls'], kinds: [] },
  objects: { base: meshCertificates },
  values: {
    base: platform => ({
      cniEnabled: true,
      identity: { externalCA: true, issuer: { scheme: 'kubernetes.io/tls' } },
      // What is not in the mesh has to be let in by name.
      proxy: {
        defaultInboundPolicy: 'all-authenticated',
        nativeSidecar: true,
        resources: {
          cpu: { request: '20m' },
          memory: { request: '32Mi', limit: '256Mi' },
        },
      },
      podMonitor: { enabled: hasMonitors(platform) },
      disableHeartBeat: true,
    }),
    environment: (_, { production }) => ({
      controllerReplicas: production ? 3 : 1,
      enablePodAntiAffinity: production,
      enablePodDisruptionBudget: production,
      webhookFailurePolicy: production ? 'Fail' : 'Ignore',
    }),
  },
  notes: [
    'Open-source releases come as edge releases: pick one and give it in spec.addons.',
    'Namespaces join by the annotation linkerd.io/inject: enabled.',
  ],
});
