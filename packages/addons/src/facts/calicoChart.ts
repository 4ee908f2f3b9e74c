import type { AddonDefinition } from '../AddonDefinition';
import { acceptsNetwork } from './acceptsNetwork';
import { isProviderManaged } from './isProviderManaged';

/**
 * One of the charts of Calico, which are released together. The kinds come
 * first, from a chart of their own:
 * https://docs.tigera.io/calico/latest/getting-started/kubernetes/helm.
 */
export function calicoChart(chart: string) {
  return {
    area: 'networking',
    home: 'https://docs.tigera.io/calico/latest/about/',
    licence: 'Apache-2.0',
    source: {
      kind: 'helm',
      chart,
      repository: 'https://docs.tigera.io/calico/charts',
      version: 'v3.33.0',
      provenance:
        'seen pinned in a public configuration; the upstream Chart.yaml holds a placeholder',
      confirmed: true,
      ...(chart === 'tigera-operator' && {
        valuesChecked:
          'projectcalico/calico@036c024 charts/tigera-operator/values.yaml, of release 3.30',
      }),
    },
    namespace: 'tigera-operator',
    kubernetes: { from: '1.31' },
    // GKE brings Calico itself: https://docs.tigera.io/calico/latest/getting-started/kubernetes/managed-public-cloud/gke
    appliesTo: (platform, cluster) =>
      acceptsNetwork(platform, cluster) &&
      [undefined, 'calico'].includes(platform.choices.cni) &&
      !(
        cluster.provider === 'gcp' && isProviderManaged(platform.model, cluster)
      ),
  } satisfies Partial<AddonDefinition>;
}
