import type { IConfigMap } from 'kubernetes-models/v1/ConfigMap';

interface Row {
  title: string;
  unit: string;
  expression: string;
}

const ROWS: readonly Row[] = [
  {
    title: 'Processor that is requested, of what is there',
    unit: 'percentunit',
    expression:
      'sum(kube_pod_container_resource_requests{resource="cpu"}) / sum(kube_node_status_allocatable{resource="cpu"})',
  },
  {
    title: 'Memory that is requested, of what is there',
    unit: 'percentunit',
    expression:
      'sum(kube_pod_container_resource_requests{resource="memory"}) / sum(kube_node_status_allocatable{resource="memory"})',
  },
  {
    title: 'Pods that are not ready, by namespace',
    unit: 'short',
    expression: 'sum by (namespace) (kube_pod_status_ready{condition="false"})',
  },
  {
    title: 'Restarts in an hour, by namespace',
    unit: 'short',
    expression:
      'sum by (namespace) (increase(kube_pod_container_status_restarts_total[1h]))',
  },
  {
    title: 'Share of quota that is used, by namespace',
    unit: 'percentunit',
    expression:
      'max by (namespace) (kube_resourcequota{type="used"} / ignoring(type) (kube_resourcequota{type="hard"} > 0))',
  },
  {
    title: 'Volumes by share that is full',
    unit: 'percentunit',
    expression:
      'max by (namespace, persistentvolumeclaim) (kubelet_volume_stats_used_bytes / kubelet_volume_stats_capacity_bytes)',
  },
];

/** What a platform team looks at first: room, health, quota and volumes of each namespace. */
export function platformDashboard(): IConfigMap {
  const panels = ROWS.map(({ title, unit, expression }, index) => ({
    id: index + 1,
    title,
    type: 'timeseries',
    datasource: { type: 'prometheus', uid: 'prometheus' },
    gridPos: { h: 8, w: 12, x: (index % 2) * 12, y: Math.floor(index / 2) * 8 },
    fieldConfig: { defaults: { unit, min: 0 }, overrides: [] },
    targets: [{ refId: 'A', expr: expression }],
  }));
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: {
      name: 'platform-dashboard',
      namespace: 'monitoring',
      labels: { grafana_dashboard: '1' },
    },
    data: {
      'platform.json': `${JSON.stringify(
        {
          uid: 'platform',
          title: 'Platform',
          tags: ['platform'],
          schemaVersion: 39,
          time: { from: 'now-24h', to: 'now' },
          refresh: '1m',
          panels,
        },
        undefined,
        2,
      )}\n`,
    },
  };
}
