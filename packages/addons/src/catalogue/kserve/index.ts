import { defineAddon } from '../../AddonDefinition';
import { RESTRICTED_POD } from '../../facts/hardening';
import { platformRuntime } from './platformRuntime';

/** One way to serve models of many frameworks. */
export const addon = defineAddon({
  name: 'kserve',
  title: 'KServe',
  summary: 'serves models of many frameworks behind one kind of object',
  area: 'ai',
  home: 'https://kserve.github.io/website/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'kserve-resources',
    repository: 'oci://ghcr.io/kserve/charts',
    version: 'v0.20.0',
    provenance: 'upstream Chart.yaml',
    confirmed: true,
    valuesChecked:
      'kserve/kserve@0059882 charts/kserve-resources/README.md, of release 0.14, without createGateway and the name of the mode, which are of later ones',
  },
  stage: 'controllers',
  namespace: 'kserve',
  podSecurity: 'restricted',
  kubernetes: { from: '1.29' },
  footprint: { cpu: '200m', memory: '512Mi' },
  options: ['ai-serving/kserve'],
  requires: [
    {
      addons: ['kserve-crd'],
      because: 'its kinds come in a chart of their own',
    },
    {
      addons: ['cert-manager'],
      because: 'it signs the certificate of the webhook',
    },
  ],
  provides: { capabilities: ['model-serving'], kinds: [] },
  values: {
    base: () => ({
      kserve: {
        controller: {
          // Plain Deployments: they need neither Knative nor a mesh.
          deploymentMode: 'Standard',
          securityContext: RESTRICTED_POD,
          gateway: {
            ingressGateway: {
              enableGatewayApi: true,
              kserveGateway: 'gateways/public',
              createGateway: false,
            },
          },
        },
      },
    }),
  },
  configs: { base: () => [platformRuntime()] },
  notes: [
    'A model is an InferenceService in the namespace of its team; the runtime platform-vllm serves language models on one GPU.',
  ],
});
