import type { ClusterModel } from '@kubernetes-architect/architecture';
import { defineAddon } from '../../AddonDefinition';
import { bucketIdentity } from '../../facts/bucketIdentity';
import { secretFromStore, secretStore } from '../../facts/secretReference';
import { dataSources, grafanaValues } from './grafanaValues';
import { platformDashboard } from './platformDashboard';
import {
  alertmanagerSize,
  prometheusBase,
  prometheusLabels,
  prometheusSize,
} from './prometheusValues';

/** Whether the provider runs the control plane, so that its parts cannot be scraped. */
function hidesControlPlane({ provider }: ClusterModel): boolean {
  return ['aws', 'azure', 'gcp'].includes(provider);
}

/** Metrics, rules, alerts and dashboards of each cluster. */
export const addon = defineAddon({
  name: 'kube-prometheus-stack',
  title: 'kube-prometheus-stack',
  summary:
    'runs Prometheus, Alertmanager and Grafana with rules and dashboards for Kubernetes',
  area: 'observability',
  home: 'https://github.com/prometheus-community/helm-charts/tree/main/charts/kube-prometheus-stack',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'kube-prometheus-stack',
    repository: 'https://prometheus-community.github.io/helm-charts',
    version: '88.5.3',
    provenance: 'upstream Chart.yaml',
    confirmed: true,
    valuesChecked:
      'prometheus-community/helm-charts@001f3a6 charts/kube-prometheus-stack/values.yaml, of an older release, for its rules, budgets and Prometheus; and grafana-community/helm-charts@490e7a8 charts/grafana/README.md, for Grafana',
  },
  stage: 'controllers',
  namespace: 'monitoring',
  // The node exporter reads the host.
  podSecurity: 'privileged',
  kubernetes: { from: '1.25' },
  footprint: {
    cpu: '900m',
    memory: '6Gi',
    perNode: { cpu: '20m', memory: '32Mi' },
  },
  options: ['metrics/kube-prometheus-stack', 'metrics/thanos'],
  requires: [
    {
      addons: ['prometheus-operator-crds'],
      because: 'other add-ons bring monitors before Prometheus itself runs',
    },
    secretStore,
  ],
  conflicts: [
    {
      addon: 'victoria-metrics-k8s-stack',
      because: 'both scrape everything and answer the same alerts',
    },
  ],
  provides: {
    capabilities: ['metrics', 'alerts', 'dashboards'],
    kinds: [
      {
        group: 'monitoring.coreos.com',
        version: 'v1alpha1',
        kind: 'AlertmanagerConfig',
        scope: 'Namespaced',
      },
    ],
    ports: [
      { name: 'prometheus', port: 9090 },
      { name: 'alertmanager', port: 9093 },
      { name: 'grafana', port: 80 },
    ],
  },
  identity: bucketIdentity({
    serviceAccount: 'kube-prometheus-stack-prometheus',
    purpose: 'metrics',
  }),
  values: {
    base: platform => ({
      crds: { enabled: false },
      prometheus: prometheusBase(platform),
      ...(platform.has('alert-routing') && {
        alertmanager: {
          alertmanagerSpec: { alertmanagerConfiguration: { name: 'platform' } },
        },
      }),
      grafana: {
        ...grafanaValues(),
        additionalDataSources: dataSources(platform),
      },
      // Cilium takes the place of kube-proxy.
      ...(platform.choices.cni === 'cilium' && {
        kubeProxy: { enabled: false },
      }),
      prometheusOperator: {
        resources: {
          requests: { cpu: '50m', memory: '128Mi' },
          limits: { memory: '256Mi' },
        },
      },
    }),
    environment: (_, environment) => ({
      prometheus: prometheusSize(environment),
      alertmanager: alertmanagerSize(environment),
    }),
    cluster: (_, cluster) => ({
      prometheus: prometheusLabels(cluster),
      ...(hidesControlPlane(cluster) && {
        kubeControllerManager: { enabled: false },
        kubeEtcd: { enabled: false },
        kubeScheduler: { enabled: false },
        defaultRules: {
          rules: {
            etcd: false,
            kubeControllerManager: false,
            kubeSchedulerAlerting: false,
            kubeSchedulerRecording: false,
          },
        },
      }),
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
  configs: { base: () => [platformDashboard()] },
  notes: [
    'The secret grafana-admin in the namespace monitoring holds username and password of the first administrator of Grafana.',
  ],
});
