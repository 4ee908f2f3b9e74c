import { createTranslationRef } from '@backstage/frontend-plugin-api';

/**
 * Texts of the reusable components, English by default.
 *
 * @public
 */
export const kubernetesArchitectReactTranslationRef = createTranslationRef({
  id: 'plugin.kubernetes-architect-react',
  messages: {
    status: {
      unreachable: 'Unreachable',
      unhealthy: 'Unhealthy',
      failed: 'Failed',
      degraded: 'Degraded',
      missing: 'Not deployed',
      progressing: 'Progressing',
      unknown: 'Unknown',
      notConnected: 'Not connected',
      suspended: 'Suspended',
      completed: 'Completed',
      healthy: 'Healthy',
      last: 'Last: {{status}}',
    },
    kind: {
      fleet: 'Fleet',
      platform: 'Platform',
      repository: 'Repository',
      engine: 'Delivery engine',
      environment: 'Environment',
      cluster: 'Cluster',
      nodePool: 'Node pool',
      tenant: 'Tenant',
      namespace: 'Namespace',
      workload: 'Workload',
      app: 'App',
      addon: 'Add-on',
    },
    canvas: {
      label: 'Drawing of the architecture',
      open: 'Open {{name}}',
      close: 'Close {{name}}',
      laying: 'Arranging the drawing…',
      legend: 'Legend',
    },
    tree: {
      label: 'List of the architecture',
      name: 'Name',
      kind: 'Kind',
      state: 'State',
      inside: 'Inside',
    },
  },
});
