import type { AddonDefinition } from '../AddonDefinition';

/** Files of its repository that the keys of each chart were compared with; the branch was that of later releases. */
const CHECKED: Readonly<Record<string, string>> = {
  base: 'istio/istio@4a0ea87 manifests/charts/base/values.yaml, and @49434ce values.schema.json',
  cni: 'istio/istio@ec526a5 manifests/charts/istio-cni/values.yaml, and @6fbdfdf files/profile-platform-gke.yaml',
  istiod:
    'istio/istio@b0d2c6a manifests/charts/istio-control/istio-discovery/values.yaml, and @4d86795 files/kube-gateway.yaml',
  ztunnel:
    'istio/istio@9befed2 manifests/charts/ztunnel/values.yaml, and @8dbacc5 templates/daemonset.yaml',
};

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
      valuesChecked: CHECKED[chart],
    },
    namespace: 'istio-system',
    kubernetes: { from: '1.31' },
  } satisfies Partial<AddonDefinition>;
}
