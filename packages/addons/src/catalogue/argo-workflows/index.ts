import { defineAddon } from '../../AddonDefinition';
import { bucketIdentity } from '../../facts/bucketIdentity';
import { RESTRICTED_CONTAINER, RESTRICTED_POD } from '../../facts/hardening';
import { hasMonitors } from '../../facts/monitors';
import { secretStore } from '../../facts/secretReference';
import {
  artifactRepository,
  REPOSITORY_SECRET,
  repositorySecret,
} from './artifactRepository';

const HOUR = 3600;

/** Jobs that depend on each other, as graphs of containers. */
export const addon = defineAddon({
  name: 'argo-workflows',
  title: 'Argo Workflows',
  summary: 'runs jobs that depend on each other, with retries and records',
  area: 'ai',
  home: 'https://argo-workflows.readthedocs.io/en/latest/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'argo-workflows',
    repository: 'https://argoproj.github.io/argo-helm',
    version: '1.0.18',
    provenance: 'upstream Chart.yaml',
    confirmed: true,
    valuesChecked:
      'argoproj/argo-helm@00e5853 charts/argo-workflows/values.yaml, and @02e6d39 templates/controller/workflow-controller-config-map.yaml, both of older releases',
  },
  stage: 'controllers',
  namespace: 'argo-workflows',
  podSecurity: 'restricted',
  kubernetes: { from: '1.25' },
  footprint: { cpu: '150m', memory: '256Mi' },
  options: ['ai-pipelines/argo-workflows'],
  requires: [secretStore],
  provides: {
    capabilities: ['workflows'],
    kinds: ['CronWorkflow', 'Workflow', 'WorkflowTemplate'].map(kind => ({
      group: 'argoproj.io',
      version: 'v1alpha1',
      kind,
      scope: 'Namespaced' as const,
    })),
  },
  identity: bucketIdentity({
    serviceAccount: 'argo-workflow',
    purpose: 'workflows',
  }),
  values: {
    base: platform => ({
      crds: { install: true, keep: true },
      // Without it the chart leaves the repository of artifacts out.
      useDefaultArtifactRepo: true,
      controller: {
        metricsConfig: { enabled: true },
        serviceMonitor: { enabled: hasMonitors(platform) },
        // Old workflows leave etcd, or it fills.
        workflowDefaults: {
          spec: {
            ttlStrategy: {
              secondsAfterCompletion: 24 * HOUR,
              secondsAfterFailure: 7 * 24 * HOUR,
            },
            podGC: { strategy: 'OnPodSuccess' },
            activeDeadlineSeconds: 24 * HOUR,
            securityContext: { ...RESTRICTED_POD, runAsUser: 65532 },
          },
        },
        parallelism: 50,
        resources: {
          requests: { cpu: '100m', memory: '128Mi' },
          limits: { memory: '1Gi' },
        },
      },
      server: { authModes: ['client'] },
      workflow: {
        serviceAccount: { create: true, name: 'argo-workflow' },
        rbac: { create: true },
      },
      executor: {
        securityContext: { ...RESTRICTED_CONTAINER, runAsNonRoot: true },
      },
    }),
    environment: (_, { production }) => ({
      controller: {
        replicas: production ? 2 : 1,
        pdb: { enabled: production, minAvailable: 1 },
      },
      server: {
        replicas: production ? 2 : 1,
        pdb: { enabled: production, minAvailable: 1 },
      },
    }),
    cluster: artifactRepository,
  },
  objects: { cluster: repositorySecret },
  notes: [
    `Stores that know no identity of pods take a key from the secret ${REPOSITORY_SECRET}. Workflows run in the namespace argo-workflows, where it lies.`,
  ],
});
