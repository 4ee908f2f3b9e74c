import type { KubernetesObject } from '../../KubernetesObject';
import { spread } from '../../facts/spread';

/** Version of OpenSearch; the operator moves a cluster to a new one node by node. */
const VERSION = '2.19.1';

interface OpenSearchCluster extends KubernetesObject {
  spec: object;
}

/** What one cluster of OpenSearch is for and how much it holds. */
export interface OpenSearchOptions {
  name: string;
  namespace: string;
  production: boolean;
  diskSize: string;
  memory: string;
  /** Half of the memory: https://docs.opensearch.org/latest/install-and-configure/install-opensearch/index/#important-settings. */
  heap: string;
  /** Secret with username and password of the administrator. */
  adminSecret: string;
}

/** A cluster whose members vote in production, with TLS between its nodes and to its clients. */
export function openSearchCluster(
  options: OpenSearchOptions,
): OpenSearchCluster {
  const { name, namespace, production, diskSize, memory, heap, adminSecret } =
    options;
  return {
    apiVersion: 'opensearch.opster.io/v1',
    kind: 'OpenSearchCluster',
    metadata: { name, namespace },
    spec: {
      general: {
        serviceName: name,
        version: VERSION,
        httpPort: 9200,
        // The node sets vm.max_map_count, so that no privileged container has to.
        setVMMaxMapCount: false,
        drainDataNodes: true,
        podSecurityContext: {
          runAsUser: 1000,
          runAsGroup: 1000,
          fsGroup: 1000,
          runAsNonRoot: true,
          seccompProfile: { type: 'RuntimeDefault' },
        },
        securityContext: {
          allowPrivilegeEscalation: false,
          capabilities: { drop: ['ALL'] },
        },
        additionalConfig: { 'node.store.allow_mmap': 'false' },
      },
      security: {
        config: {
          adminCredentialsSecret: { name: adminSecret },
          securityConfigSecret: { name: `${name}-security-config` },
        },
        tls: {
          transport: { generate: true, perNode: true },
          http: { generate: true },
        },
      },
      dashboards: {
        enable: true,
        version: VERSION,
        replicas: production ? 2 : 1,
        opensearchCredentialsSecret: { name: adminSecret },
        resources: {
          requests: { cpu: '100m', memory: '512Mi' },
          limits: { memory: '1Gi' },
        },
      },
      nodePools: [
        {
          component: 'nodes',
          replicas: production ? 3 : 1,
          roles: ['cluster_manager', 'data', 'ingest'],
          diskSize,
          jvm: `-Xms${heap} -Xmx${heap}`,
          resources: {
            requests: { cpu: '500m', memory },
            limits: { memory },
          },
          ...(production && {
            pdb: { enable: true, maxUnavailable: 1 },
            topologySpreadConstraints: spread({
              'opster.io/opensearch-cluster': name,
              'opster.io/opensearch-nodepool': 'nodes',
            }),
          }),
        },
      ],
    },
  };
}
