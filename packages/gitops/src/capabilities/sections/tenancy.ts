import { type CapabilitySection, item } from '../Capability';

/** Multi-tenancy and platform. */
export const tenancy: CapabilitySection = {
  title: 'Multi-tenancy and platform',
  rows: [
    {
      row: 'Tenants',
      items: [
        item(
          'Namespaces with access, quota, limits, default deny',
          'tenancy/namespace',
          'engine',
        ),
        item(
          'Virtual clusters',
          'tenancy/virtual-cluster',
          'api-server',
          'the chart of vCluster cannot be fetched here, and its pods do not run',
        ),
        item('Clusters', 'tenancy/cluster', 'tree'),
      ],
    },
    {
      row: 'Developer environments',
      items: [
        item(
          'Local cluster, with Skaffold and Tilt',
          'developer-environments/local-cluster',
          'tree',
          'Skaffold and Tilt need a container engine',
        ),
        item(
          'Dev containers',
          'developer-environments/dev-containers',
          'tree',
          'no container engine here',
        ),
        item(
          'Preview environments',
          'developer-environments/preview-environments',
          'api-server',
          'for Argo CD alone; no Git host with pull requests here',
        ),
      ],
    },
    {
      row: 'Operators',
      items: [
        item(
          'Scaffold with kinds, access and tests',
          'field:spec.operators',
          'tool: Go, and the operator it builds against a real API server',
          'its image is not built: no container engine here',
        ),
      ],
    },
  ],
};
