import { defineAddon } from '../../AddonDefinition';
import { RESTRICTED_POD } from '../../facts/hardening';
import { kindsOf } from '../../facts/kindsOf';
import { monitorKinds } from '../../facts/monitorKinds';
import { hasMonitors } from '../../facts/monitors';
import { secretStore } from '../../facts/secretReference';
import { imagePolicies } from './imagePolicies';

/** Lets in only images that were signed. */
export const addon = defineAddon({
  name: 'policy-controller',
  title: 'Sigstore Policy Controller',
  summary:
    'lets in only images with a signature, or a statement of how they were built, that it can verify',
  area: 'security',
  home: 'https://docs.sigstore.dev/policy-controller/overview/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'policy-controller',
    repository: 'https://sigstore.github.io/helm-charts',
    version: '0.10.6',
    provenance: 'upstream Chart.yaml',
    confirmed: true,
    valuesChecked:
      'sigstore/helm-charts@0101916 charts/policy-controller/values.yaml',
  },
  stage: 'controllers',
  namespace: 'cosign-system',
  podSecurity: 'restricted',
  kubernetes: { from: '1.27' },
  footprint: { cpu: '100m', memory: '256Mi' },
  options: ['supply-chain/provenance', 'supply-chain/signed-images'],
  // Kyverno verifies images itself, and nobody should be asked twice.
  appliesTo: ({ choices }) => choices['policy-engine'] !== 'kyverno',
  requires: [monitorKinds, secretStore],
  provides: {
    capabilities: ['image-verification'],
    kinds: kindsOf({
      group: 'policy.sigstore.dev',
      version: 'v1beta1',
      cluster: ['ClusterImagePolicy'],
    }),
  },
  values: {
    base: platform => ({
      webhook: {
        // Only namespaces with this label are judged; tenants get it.
        namespaceSelector: {
          matchExpressions: [
            {
              key: 'policy.sigstore.dev/include',
              operator: 'In',
              values: ['true'],
            },
          ],
        },
        // The chart sets it on the container, beside the rest that the level asks for.
        podSecurityContext: RESTRICTED_POD,
        resources: {
          requests: { cpu: '100m', memory: '256Mi' },
          limits: { memory: '512Mi' },
        },
      },
      serviceMonitor: { enabled: hasMonitors(platform) },
    }),
    environment: (_, { production }) => ({
      webhook: {
        replicaCount: production ? 2 : 1,
        podDisruptionBudget: {
          enabled: production,
          ...(production && { minAvailable: 1 }),
        },
      },
    }),
  },
  configs: { environment: imagePolicies },
  notes: [
    'Namespaces are judged from the label policy.sigstore.dev/include: "true" on.',
    'Outside of GitHub and GitLab the pipeline signs with a key of its own; its public half lies in the secret cosign-public-key.',
  ],
});
