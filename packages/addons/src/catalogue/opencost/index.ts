import { defineAddon } from '../../AddonDefinition';
import { RESTRICTED_POD, UNPRIVILEGED_CONTAINER } from '../../facts/hardening';
import { hasMonitors } from '../../facts/monitors';
import { prometheusAddress } from '../../facts/prometheusAddress';

/** Cost of each namespace, pod and label. */
export const addon = defineAddon({
  name: 'opencost',
  title: 'OpenCost',
  summary: 'tells what each namespace, label and pod costs',
  area: 'cost',
  home: 'https://opencost.io/docs/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'opencost',
    repository: 'https://opencost.github.io/opencost-helm-chart',
    version: '2.5.17',
    provenance: 'upstream Chart.yaml',
    confirmed: true,
    valuesChecked:
      'opencost/opencost-helm-chart@0383082 charts/opencost/README.md, of chart 2.1',
  },
  stage: 'controllers',
  namespace: 'opencost',
  podSecurity: 'restricted',
  kubernetes: { from: '1.25' },
  footprint: { cpu: '60m', memory: '256Mi' },
  options: ['cost-tooling/opencost'],
  requires: [
    {
      addons: ['kube-prometheus-stack', 'victoria-metrics-k8s-stack'],
      because: 'cost is computed from what its Prometheus keeps',
      when: ({ choices }) =>
        choices.metrics !== 'managed-prometheus' && choices.metrics !== 'saas',
    },
  ],
  provides: {
    capabilities: ['cost'],
    kinds: [],
    ports: [
      { name: 'http', port: 9003 },
      { name: 'ui', port: 9090 },
    ],
  },
  identity: {
    serviceAccount: 'opencost',
    aws: {
      statements: [
        { actions: ['pricing:GetProducts'], resources: ['*'] },
        { actions: ['ec2:DescribeSpotPriceHistory'], resources: ['*'] },
      ],
    },
    azure: { roles: ['Reader'] },
    gcp: { roles: ['roles/compute.viewer'] },
  },
  values: {
    base: platform => ({
      podSecurityContext: RESTRICTED_POD,
      opencost: {
        ui: { securityContext: UNPRIVILEGED_CONTAINER },
        exporter: {
          securityContext: UNPRIVILEGED_CONTAINER,
          resources: {
            requests: { cpu: '50m', memory: '128Mi' },
            limits: { memory: '512Mi' },
          },
        },
        metrics: { serviceMonitor: { enabled: hasMonitors(platform) } },
        prometheus: platform.has('victoria-metrics-k8s-stack')
          ? {
              internal: { enabled: false },
              external: {
                enabled: true,
                url: prometheusAddress(platform, { production: false }),
              },
            }
          : {
              internal: {
                enabled: true,
                namespaceName: 'monitoring',
                serviceName: 'kube-prometheus-stack-prometheus',
                port: 9090,
              },
            },
      },
    }),
    environment: (platform, { production }) =>
      production && platform.has('victoria-metrics-k8s-stack')
        ? {
            opencost: {
              prometheus: {
                external: {
                  url: prometheusAddress(platform, { production }),
                },
              },
            },
          }
        : {},
    cluster: (_, { name }) => ({
      opencost: { exporter: { defaultClusterId: name } },
    }),
  },
  notes: [
    'On own hardware the prices of a core and of a gigabyte are set in values.user.yaml, under opencost.customPricing.',
  ],
});
