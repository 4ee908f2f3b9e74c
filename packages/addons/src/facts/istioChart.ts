import type { AddonDefinition } from '../AddonDefinition';

/** One of the charts of Istio, which are released together and need each other's version. */
export function istioChart(chart: string) {
  return {
    area: 'networking',
    licence: 'Apache-2.0',
    source: {
      kind: 'helm',
      chart,
      repository: 'https://istio-release.storage.googleapis.com/charts',
      version: '1.30.3',
      provenance: 'seen pinned in a public fleet',
      confirmed: true,
    },
    namespace: 'istio-system',
    kubernetes: { from: '1.31' },
  } satisfies Partial<AddonDefinition>;
}
