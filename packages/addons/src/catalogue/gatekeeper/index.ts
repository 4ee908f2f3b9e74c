import { defineAddon } from '../../AddonDefinition';
import { kindsOf } from '../../facts/kindsOf';

/** Policies in Rego or CEL, as templates with constraints. */
export const addon = defineAddon({
  name: 'gatekeeper',
  title: 'OPA Gatekeeper',
  summary:
    'refuses objects by constraints that are made from templates, and audits what is there',
  area: 'policy',
  home: 'https://open-policy-agent.github.io/gatekeeper/website/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'gatekeeper',
    repository: 'https://open-policy-agent.github.io/gatekeeper/charts',
    version: '3.23.0',
    provenance: 'upstream Chart.yaml',
    confirmed: true,
    valuesChecked:
      'open-policy-agent/gatekeeper@06a5842 charts/gatekeeper/values.yaml, of release 3.22',
  },
  stage: 'controllers',
  namespace: 'gatekeeper-system',
  podSecurity: 'restricted',
  kubernetes: { from: '1.31' },
  footprint: { cpu: '300m', memory: '1Gi' },
  options: ['policy-engine/gatekeeper'],
  conflicts: [
    {
      addon: 'kyverno',
      because: 'two policy engines answer for the same objects',
    },
  ],
  provides: {
    capabilities: ['policy-engine'],
    kinds: [
      ...kindsOf({
        group: 'templates.gatekeeper.sh',
        version: 'v1',
        cluster: ['ConstraintTemplate'],
      }),
      ...kindsOf({
        group: 'config.gatekeeper.sh',
        version: 'v1alpha1',
        namespaced: ['Config'],
      }),
      ...kindsOf({
        group: 'mutations.gatekeeper.sh',
        version: 'v1',
        cluster: ['Assign', 'AssignMetadata'],
      }),
    ],
  },
  values: {
    base: () => ({
      auditInterval: 300,
      constraintViolationsLimit: 100,
      emitAdmissionEvents: true,
      emitAuditEvents: true,
      logDenies: true,
      validatingWebhookTimeoutSeconds: 3,
      controllerManager: {
        exemptNamespaces: ['gatekeeper-system'],
        resources: {
          requests: { cpu: '100m', memory: '256Mi' },
          limits: { memory: '512Mi' },
        },
      },
      audit: {
        resources: {
          requests: { cpu: '100m', memory: '512Mi' },
          limits: { memory: '1Gi' },
        },
      },
    }),
    environment: (_, { production }) => ({
      replicas: production ? 3 : 1,
      pdb: { controllerManager: { minAvailable: production ? 2 : 0 } },
      // Without its answer production refuses; elsewhere work goes on.
      validatingWebhookFailurePolicy: production ? 'Fail' : 'Ignore',
    }),
  },
  configs: {
    base: () => [
      {
        apiVersion: 'config.gatekeeper.sh/v1alpha1',
        kind: 'Config',
        metadata: { name: 'config', namespace: 'gatekeeper-system' },
        spec: {
          match: [
            {
              excludedNamespaces: ['kube-*', 'gatekeeper-system'],
              processes: ['*'],
            },
          ],
        },
      },
    ],
  },
});
