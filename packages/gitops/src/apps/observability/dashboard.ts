import type {
  AppEnvironmentModel,
  AppModel,
} from '@kubernetes-architect/architecture';
import type { IConfigMap } from 'kubernetes-models/v1/ConfigMap';
import { appLabels } from '../../manifests/labels';
import type { AppPlatform } from '../AppPlatform';
import {
  availabilityOf,
  countsRequests,
  errorRatio,
} from '../delivery/analysis';

/** Version of the dashboard format that Grafana 11 and later read. */
const SCHEMA_VERSION = 39;

/** Width and height of a panel in the grid of 24 columns. */
const PANEL = { width: 12, height: 8 };

interface Panel {
  title: string;
  unit: string;
  queries: Array<{ expr: string; legend: string }>;
}

function servingPanels(options: DashboardOptions): Panel[] {
  const { app, placement, platform } = options;
  const { namespace } = placement;
  if (!app.metrics || !countsRequests(app)) return [];
  const selector = `{namespace="${namespace}",job="${app.name}"}`;
  const quantile = (share: number) => ({
    expr: `histogram_quantile(${share}, sum by (le) (rate(${app.metrics?.durations}_bucket${selector}[5m])))`,
    legend: `${share * 100} %`,
  });
  return [
    {
      title: 'Requests',
      unit: 'reqps',
      queries: [
        {
          expr: `sum by (code) (rate(${app.metrics.requests}${selector}[5m]))`,
          legend: '{{code}}',
        },
      ],
    },
    {
      title: `Failed requests (promised: ${availabilityOf(
        app,
        platform,
      )} % succeed)`,
      unit: 'percentunit',
      queries: [
        {
          expr: errorRatio({ app, namespace, window: '5m' }),
          legend: 'failed',
        },
      ],
    },
    {
      title: 'Duration',
      unit: 's',
      queries: [quantile(0.5), quantile(0.99)],
    },
  ];
}

function podPanels({ app, placement }: DashboardOptions): Panel[] {
  const pods = `{namespace="${placement.namespace}",pod=~"${app.name}-.*",container!=""}`;
  return [
    {
      title: 'Processor',
      unit: 'cores',
      queries: [
        {
          expr: `sum by (pod) (rate(container_cpu_usage_seconds_total${pods}[5m]))`,
          legend: '{{pod}}',
        },
      ],
    },
    {
      title: `Memory (limit: ${app.resources.memoryLimit})`,
      unit: 'bytes',
      queries: [
        {
          expr: `sum by (pod) (container_memory_working_set_bytes${pods})`,
          legend: '{{pod}}',
        },
      ],
    },
    {
      title: 'Restarts',
      unit: 'short',
      queries: [
        {
          expr: `sum by (pod) (increase(kube_pod_container_status_restarts_total${pods}[15m]))`,
          legend: '{{pod}}',
        },
      ],
    },
  ];
}

function panelModel({ title, unit, queries }: Panel, index: number) {
  return {
    id: index + 1,
    title,
    type: 'timeseries',
    datasource: { type: 'prometheus', uid: '${datasource}' },
    fieldConfig: { defaults: { unit, min: 0 }, overrides: [] },
    gridPos: {
      h: PANEL.height,
      w: PANEL.width,
      x: (index % 2) * PANEL.width,
      y: Math.floor(index / 2) * PANEL.height,
    },
    targets: queries.map(({ expr, legend }, at) => ({
      expr,
      legendFormat: legend,
      refId: String.fromCharCode('A'.charCodeAt(0) + at),
    })),
  };
}

interface DashboardOptions {
  app: AppModel;
  placement: AppEnvironmentModel;
  platform: AppPlatform;
}

/** Dashboard of an app in an environment. Grafana finds it by its label. */
export function appDashboard(
  options: DashboardOptions,
): IConfigMap | undefined {
  const { app, placement, platform } = options;
  if (!platform.metrics) return undefined;
  const panels = [...servingPanels(options), ...podPanels(options)];
  const dashboard = {
    uid: `${placement.namespace}-${app.name}`.slice(-40),
    title: `${app.name} (${placement.environment})`,
    tags: [app.tenant, placement.environment],
    schemaVersion: SCHEMA_VERSION,
    time: { from: 'now-6h', to: 'now' },
    refresh: '1m',
    templating: {
      list: [{ name: 'datasource', type: 'datasource', query: 'prometheus' }],
    },
    panels: panels.map(panelModel),
  };
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: {
      name: `${app.name}-dashboard`,
      labels: { ...appLabels(app), grafana_dashboard: '1' },
    },
    data: {
      [`${app.name}.json`]: `${JSON.stringify(dashboard, undefined, 2)}\n`,
    },
  };
}
