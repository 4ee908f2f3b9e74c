import { uses } from '../../assessment/platformProfile';
import {
  cite,
  decisionPoint,
  forbids,
  forbidsWithoutSaas,
  needsDaemonSets,
  needsOnlyClouds,
  when,
} from '../define';

/** Where metrics are kept and queried. @public */
export const metrics = decisionPoint({
  id: 'metrics',
  title: 'Metrics',
  question: 'Where are metrics kept and queried?',
  after: ['cluster-topology', 'distribution', 'node-strategy'],
  options: [
    {
      id: 'kube-prometheus-stack',
      title: 'kube-prometheus-stack',
      summary:
        'Prometheus, Alertmanager and Grafana with the rules everybody starts from, in each cluster',
      scores: [3, 5, 4, 5, 4, 5],
      adjust: [
        when(
          ({ profile }) => uses(profile, 'prometheus'),
          { operations: 1 },
          'Prometheus is already run here',
        ),
        when(
          ({ profile }) => profile.fleetSize >= 8,
          { scalability: -2, operations: -1 },
          'nobody sees all clusters at once, and history ends with the disk',
        ),
        when(
          ({ profile }) => profile.services > 300,
          { scalability: -1 },
          'one Prometheus per cluster reaches its memory',
        ),
      ],
      conflicts: [needsDaemonSets('node-exporter')],
      evidence: [
        cite(
          'The stack bundles the Prometheus operator, rules and dashboards',
          'https://github.com/prometheus-community/helm-charts/tree/main/charts/kube-prometheus-stack',
        ),
      ],
      consequences: [
        'Two weeks of history on a volume; longer needs another tool',
      ],
    },
    {
      id: 'victoria-metrics',
      title: 'VictoriaMetrics',
      summary:
        'the Prometheus language on less memory, with one place for many clusters',
      scores: [5, 5, 4, 4, 4, 3],
      adjust: [
        when(
          ({ profile }) => profile.edgeSites >= 10,
          { operations: 1, cost: 0, scalability: 0, skill: 1 },
          'a small agent at each site buffers while the line is cut and sends when it is back',
        ),
        when(
          ({ profile }) => profile.fleetSize < 8,
          { complexity: -1 },
          'a few clusters do not need a central store',
        ),
      ],
      conflicts: [needsDaemonSets('node-exporter')],
      evidence: [
        cite(
          'vmagent scrapes, buffers on disk and writes to one or more stores',
          'https://docs.victoriametrics.com/victoriametrics/vmagent/',
        ),
      ],
      consequences: [
        'Cluster mode shards by series; plan retention per tenant',
      ],
    },
    {
      id: 'thanos',
      title: 'Prometheus with Thanos',
      summary:
        'Prometheus stays in each cluster, and object storage gives history and one view',
      scores: [5, 4, 4, 2, 3, 3],
      adjust: [
        when(
          ({ profile }) =>
            uses(profile, 'prometheus') && profile.fleetSize >= 8,
          { operations: 1, skill: 1, complexity: 1 },
          'the Prometheus that is there stays, and gains a view over all clusters',
        ),
        when(
          ({ profile }) =>
            profile.compliance.length > 0 && profile.clouds.length > 0,
          { operations: 1 },
          'a year of history in object storage is cheap evidence',
        ),
      ],
      conflicts: [needsDaemonSets('node-exporter')],
      evidence: [
        cite(
          'Thanos adds a global query view and object storage to Prometheus',
          'https://thanos.io/tip/thanos/getting-started.md/',
        ),
      ],
      consequences: ['It needs an object store in every location it runs in'],
    },
    {
      id: 'managed-prometheus',
      title: 'Managed Prometheus of the provider',
      summary: 'the same queries and rules, with storage somebody else runs',
      scores: [5, 3, 4, 5, 5, 4],
      adjust: [
        when(
          ({ profile }) => profile.smallTeam,
          { operations: 0, cost: 1 },
          'a small team should not run storage for metrics',
        ),
        when(
          ({ profile }) => profile.multiCloud,
          { complexity: -1, operations: -1 },
          'each cloud has its own, and none sees the others',
        ),
        when(
          ({ profile }) => profile.lockIn === 'avoid',
          { complexity: -1 },
          'history stays with the provider',
        ),
      ],
      constraints: [
        ...needsOnlyClouds('Managed Prometheus'),
        forbids(
          ['locations'],
          p => p.edge,
          'every site would pay and depend on the line to the cloud',
        ),
      ],
      evidence: [
        cite(
          'Amazon, Azure and Google offer managed services compatible with Prometheus',
          'https://docs.aws.amazon.com/prometheus/latest/userguide/what-is-Amazon-Managed-Service-Prometheus.html',
        ),
      ],
      consequences: [
        'It bills by sample: drop what no rule or dashboard reads',
      ],
    },
    {
      id: 'saas',
      title: 'An observability SaaS',
      summary:
        'Datadog, New Relic or Dynatrace: metrics, logs and traces joined, bought rather than run',
      scores: [5, 1, 3, 5, 5, 5],
      adjust: [
        when(
          ({ profile }) => uses(profile, 'datadog', 'new-relic', 'dynatrace'),
          { cost: 2, operations: 0, skill: 0, security: 1 },
          'it is already bought here',
        ),
        when(
          ({ profile }) => profile.lockIn === 'avoid',
          { complexity: -1 },
          'dashboards and alerts do not move',
        ),
      ],
      constraints: [forbidsWithoutSaas('Telemetry in a SaaS')],
      evidence: [
        cite(
          'OpenTelemetry exports to vendors, so instrumentation stays yours',
          'https://opentelemetry.io/docs/what-is-opentelemetry/',
        ),
      ],
      consequences: [
        'Instrument with OpenTelemetry, so leaving changes an exporter and no code',
        'Set a budget alert on custom metrics first',
      ],
    },
  ],
  followUps: ['logs', 'traces', 'alert-routing', 'service-level-objectives'],
});
