import type { HelmValues } from '@kubernetes-architect/addons';
import { ARGOCD_NAMESPACE } from '../../argocd/argocdNames';
import { FLUX_NAMESPACE } from '../../flux/fluxNames';
import type { RenderContext } from '../../RenderContext';
import { serializeYamlDocuments } from '../../yaml/serializeYaml';
import { isolatesPods } from '../../policies/networkIsolation';
import { insideObjects } from './insideObjects';
import type { VirtualCluster } from './virtualClusters';

/** User that the programs of the control plane run as; it has no name. */
const USER = 12_345;

/** Port of the API server of a virtual cluster. */
const API_PORT = 8443;

/** Programs as the restricted level of the namespace wants them. */
const RESTRICTED = {
  containerSecurityContext: {
    allowPrivilegeEscalation: false,
    capabilities: { drop: ['ALL'] },
    runAsGroup: USER,
    runAsNonRoot: true,
    runAsUser: USER,
    seccompProfile: { type: 'RuntimeDefault' },
  },
  podSecurityContext: { fsGroup: USER },
};

function controlPlane({ name, environment }: VirtualCluster) {
  const { production } = environment;
  return {
    distro: { k8s: { enabled: true } },
    // Several API servers need a store that is not a file of one of them.
    backingStore: {
      etcd: {
        deploy: {
          enabled: production,
          statefulSet: {
            highAvailability: { replicas: production ? 3 : 1 },
            persistence: { volumeClaim: { enabled: true, size: '5Gi' } },
            security: RESTRICTED,
          },
        },
      },
    },
    coredns: { deployment: { replicas: production ? 2 : 1 } },
    proxy: {
      extraSANs: [`${name}.${name}.svc`, `${name}.${name}.svc.cluster.local`],
    },
    statefulSet: {
      highAvailability: { replicas: production ? 2 : 1 },
      persistence: {
        volumeClaim: {
          enabled: 'auto',
          retentionPolicy: production ? 'Retain' : 'Delete',
          size: '5Gi',
        },
      },
      resources: {
        limits: { memory: '1Gi' },
        requests: { cpu: '200m', memory: '512Mi' },
      },
      security: RESTRICTED,
    },
  };
}

/** Only the engine reaches the API server from outside, and nothing leaves that no policy of the tenant allows. */
function networkPolicy({ model }: RenderContext) {
  const engine =
    model.delivery.engine === 'argocd' ? ARGOCD_NAMESPACE : FLUX_NAMESPACE;
  return {
    enabled: isolatesPods(model),
    controlPlane: {
      ingress: [
        {
          from: [
            {
              namespaceSelector: {
                matchLabels: { 'kubernetes.io/metadata.name': engine },
              },
            },
          ],
          ports: [{ port: API_PORT, protocol: 'TCP' }],
        },
      ],
    },
    workload: { publicEgress: { enabled: false } },
  };
}

/**
 * Values of the virtual cluster of a tenant in an environment, as version 0.31
 * and later name them: https://www.vcluster.com/docs/vcluster/configure/vcluster-yaml/.
 * Quota, limits and pod security are those of the namespace, which the pods
 * are in: a second quota beside it would only hide which one holds.
 */
export function virtualClusterValues(
  context: RenderContext,
  virtual: VirtualCluster,
): HelmValues {
  const { name } = virtual;
  return {
    controlPlane: controlPlane(virtual),
    experimental: {
      deploy: {
        vcluster: {
          manifests: serializeYamlDocuments(insideObjects(context, virtual)),
        },
      },
    },
    exportKubeConfig: { server: `https://${name}.${name}.svc:443` },
    policies: {
      limitRange: { enabled: false },
      networkPolicy: networkPolicy(context),
      resourceQuota: { enabled: false },
    },
    sync: {
      fromHost: {
        ingressClasses: { enabled: true },
        nodes: { enabled: false },
      },
      toHost: {
        ingresses: { enabled: true },
        networkPolicies: { enabled: true },
        podDisruptionBudgets: { enabled: true },
        serviceAccounts: { enabled: true },
      },
    },
    telemetry: { enabled: false },
  };
}
