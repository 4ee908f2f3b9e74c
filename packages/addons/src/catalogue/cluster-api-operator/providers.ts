import { compareNames } from '@kubernetes-architect/architecture';
import type { AddonPlatform } from '../../AddonPlatform';
import type { KubernetesObject } from '../../KubernetesObject';
import { secretFromStore } from '../../facts/secretReference';

interface ProviderObject extends KubernetesObject {
  spec: object;
}

/** Release of the core, of kubeadm and of its control planes, listed by the Go module proxy as sigs.k8s.io/cluster-api. */
const CORE_VERSION = 'v1.14.2';

interface Infrastructure {
  name: string;
  /** Exact release, as the Go module proxy lists it; absent where none is known here, and then people have to name it. */
  version?: string;
}

/** What makes machines on each provider. */
const INFRASTRUCTURE: Readonly<Record<string, Infrastructure>> = {
  aws: { name: 'aws', version: 'v2.13.0' },
  azure: { name: 'azure' },
  'bare-metal': { name: 'metal3' },
  gcp: { name: 'gcp', version: 'v1.13.1' },
  vsphere: { name: 'vsphere' },
};

function provider(options: {
  kind: string;
  name: string;
  namespace: string;
  spec: object;
}): ProviderObject {
  const { kind, name, namespace, spec } = options;
  return {
    apiVersion: 'operator.cluster.x-k8s.io/v1alpha2',
    kind,
    metadata: { name, namespace },
    spec,
  };
}

function namespaced(name: string): KubernetesObject {
  return {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: {
      name,
      labels: { 'pod-security.kubernetes.io/enforce': 'restricted' },
    },
  };
}

/** The parts of Cluster API, and what makes machines on each provider that the platform uses. */
export function providers(platform: AddonPlatform): KubernetesObject[] {
  const used = platform.model.clusters.flatMap(
    cluster => INFRASTRUCTURE[cluster.provider] ?? [],
  );
  const infrastructure = [
    ...new Map(used.map(entry => [entry.name, entry])).values(),
  ].sort((left, right) => compareNames(left.name, right.name));
  const core = [
    { kind: 'CoreProvider', name: 'cluster-api', namespace: 'capi-system' },
    {
      kind: 'BootstrapProvider',
      name: 'kubeadm',
      namespace: 'capi-kubeadm-bootstrap-system',
    },
    {
      kind: 'ControlPlaneProvider',
      name: 'kubeadm',
      namespace: 'capi-kubeadm-control-plane-system',
    },
  ];
  return [
    ...core.flatMap(part => [
      namespaced(part.namespace),
      provider({
        ...part,
        spec: {
          version: CORE_VERSION,
          manager: { featureGates: { ClusterTopology: true } },
        },
      }),
    ]),
    ...infrastructure.flatMap(({ name, version }) => {
      const namespace = `${name}-infrastructure-system`;
      const credentials = `${name}-credentials`;
      return [
        namespaced(namespace),
        ...secretFromStore(platform, {
          name: credentials,
          namespace,
          keys: ['credentials'],
        }),
        provider({
          kind: 'InfrastructureProvider',
          name,
          namespace,
          spec: {
            ...(version !== undefined && { version }),
            configSecret: { name: credentials },
          },
        }),
      ];
    }),
  ];
}
