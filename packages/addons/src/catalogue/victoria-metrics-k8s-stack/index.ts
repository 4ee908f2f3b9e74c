import { defineAddon } from '../../AddonDefinition';
import { retentionOf } from '../../facts/retention';
import { secretFromStore, secretStore } from '../../facts/secretReference';
import {
  dataSources,
  grafanaValues,
} from '../kube-prometheus-stack/grafanaValues';

/** Copies of each sample, and of each part of the database, in production. */
const COPIES = 2;

/** Metrics on little memory, read by the Prometheus language. */
export const addon = defineAddon({
  name: 'victoria-metrics-k8s-stack',
  title: 'VictoriaMetrics',
  summary:
    'collects metrics with an agent, keeps them in VictoriaMetrics and evaluates rules',
  area: 'observability',
  home: 'https://docs.victoriametrics.com/helm/victoria-metrics-k8s-stack/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'victoria-metrics-k8s-stack',
    repository: 'https://victoriametrics.github.io/helm-charts',
    version: '0.91.2',
    provenance: 'upstream Chart.yaml',
    confirmed: true,
    valuesChecked:
      'VictoriaMetrics/helm-charts charts/victoria-metrics-k8s-stack/CHANGELOG.md and templates/_helpers.tpl, for the sources of Grafana',
  },
  stage: 'controllers',
  namespace: 'monitoring',
  // The node exporter reads the host.
  podSecurity: 'privileged',
  kubernetes: { from: '1.25' },
  footprint: {
    cpu: '800m',
    memory: '3Gi',
    perNode: { cpu: '20m', memory: '32Mi' },
  },
  options: ['metrics/victoria-metrics'],
  requires: [
    {
      addons: ['prometheus-operator-crds'],
      because: 'other add-ons bring ServiceMonitors, which its operator reads',
    },
    secretStore,
  ],
  provides: {
    capabilities: ['metrics', 'alerts', 'dashboards'],
    kinds: [
      ...[
        'VMAlertmanagerConfig',
        'VMRule',
        'VMPodScrape',
        'VMServiceScrape',
      ].map(kind => ({
        group: 'operator.victoriametrics.com',
        version: 'v1beta1',
        kind,
        scope: 'Namespaced' as const,
      })),
    ],
  },
  values: {
    base: platform => ({
      'prometheus-operator-crds': { enabled: false },
      grafana: grafanaValues(),
      defaultDatasources: { extra: dataSources(platform) },
      alertmanager: {
        spec: { selectAllByDefault: true, disableNamespaceMatcher: true },
      },
    }),
    environment: (platform, { production }) => {
      const retentionPeriod = `${retentionOf(platform).metrics}d`;
      const storage = (size: string) => ({
        volumeClaimTemplate: {
          spec: { resources: { requests: { storage: size } } },
        },
      });
      return production
        ? {
            vmsingle: { enabled: false },
            vmcluster: {
              enabled: true,
              spec: {
                retentionPeriod,
                replicationFactor: COPIES,
                vmstorage: {
                  replicaCount: COPIES + 1,
                  storage: storage('50Gi'),
                },
                vmselect: { replicaCount: COPIES },
                vminsert: { replicaCount: COPIES },
              },
            },
            vmagent: { spec: { replicaCount: COPIES } },
            alertmanager: { spec: { replicaCount: COPIES } },
          }
        : {
            vmsingle: {
              enabled: true,
              spec: {
                retentionPeriod,
                storage: { resources: { requests: { storage: '20Gi' } } },
              },
            },
            vmcluster: { enabled: false },
          };
    },
    cluster: (_, cluster) => ({
      vmagent: {
        spec: {
          externalLabels: { cluster: cluster.name, region: cluster.region },
        },
      },
    }),
  },
  objects: {
    base: platform =>
      secretFromStore(platform, {
        name: 'grafana-admin',
        namespace: 'monitoring',
        keys: ['username', 'password'],
      }),
  },
});
