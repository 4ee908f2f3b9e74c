import { defineAddon } from '../../AddonDefinition';

/** Cost with advice on savings, from a vendor. */
export const addon = defineAddon({
  name: 'kubecost',
  title: 'Kubecost',
  summary: 'allocates cost and advises on savings, with a vendor behind it',
  area: 'cost',
  home: 'https://www.ibm.com/docs/en/kubecost',
  licence: 'LicenseRef-Kubecost',
  source: {
    kind: 'helm',
    chart: 'cost-analyzer',
    repository: 'https://kubecost.github.io/cost-analyzer',
    version: '2.4.2',
    provenance: 'git tag only',
    confirmed: false,
  },
  stage: 'controllers',
  namespace: 'kubecost',
  podSecurity: 'baseline',
  kubernetes: { from: '1.25' },
  footprint: { cpu: '400m', memory: '1Gi' },
  options: ['cost-tooling/kubecost'],
  requires: [
    {
      addons: ['kube-prometheus-stack', 'victoria-metrics-k8s-stack'],
      because: 'cost is computed from what its Prometheus keeps',
    },
  ],
  conflicts: [
    { addon: 'opencost', because: 'both measure the same cost twice' },
  ],
  provides: {
    capabilities: ['cost'],
    kinds: [],
    ports: [{ name: 'http', port: 9090 }],
  },
  values: {
    base: () => ({
      global: {
        prometheus: {
          enabled: false,
          fqdn: 'http://kube-prometheus-stack-prometheus.monitoring.svc:9090',
        },
        grafana: { enabled: false, proxy: false },
      },
      serviceMonitor: { enabled: true },
      prometheusRule: { enabled: true },
    }),
    environment: (_, { production }) => ({
      persistentVolume: { enabled: true, size: production ? '64Gi' : '16Gi' },
    }),
    cluster: (_, { name }) => ({
      kubecostProductConfigs: { clusterName: name },
    }),
  },
});
