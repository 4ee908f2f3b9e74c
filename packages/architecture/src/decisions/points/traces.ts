import { uses } from '../../assessment/platformProfile';
import {
  cite,
  decisionPoint,
  forbids,
  forbidsWithoutSaas,
  needsOnlyClouds,
  when,
} from '../define';

/** Whether requests are followed across services. @public */
export const traces = decisionPoint({
  id: 'traces',
  title: 'Traces',
  question: 'Are requests traced across services, and where?',
  after: ['metrics', 'logs'],
  options: [
    {
      id: 'none',
      title: 'No tracing yet',
      summary: 'metrics and logs suffice while a request touches few services',
      scores: [3, 5, 4, 5, 4, 5],
      generatesNothing: true,
      adjust: [
        when(
          ({ profile }) => profile.services > 20,
          { operations: -2, scalability: -1 },
          'a request crosses too many services to be followed by logs',
        ),
        when(
          ({ profile }) => profile.retrieval,
          { operations: -1 },
          'a slow answer may come from retrieval, model or network',
        ),
      ],
      evidence: [
        cite(
          'OpenTelemetry explains when traces help',
          'https://opentelemetry.io/docs/concepts/observability-primer/',
        ),
      ],
      consequences: ['Carry a request id through all logs from the first day'],
    },
    {
      id: 'tempo',
      title: 'OpenTelemetry with Tempo',
      summary:
        'traces in object storage, joined to metrics and logs in Grafana',
      scores: [5, 5, 4, 4, 4, 4],
      adjust: [
        when(
          ({ chosen }) => chosen.logs === 'loki',
          { skill: 1, complexity: 0, operations: 0 },
          'it stands beside Loki in the same Grafana',
        ),
        when(
          ({ profile }) => profile.smallTeam,
          { operations: -1, complexity: -1 },
          'one more store to run',
        ),
        when(
          ({ profile }) => profile.edgeSites >= 50,
          { scalability: -1, operations: -1 },
          'traces of hundreds of sites would fill their lines',
        ),
      ],
      evidence: [
        cite(
          'Tempo stores traces in object storage',
          'https://grafana.com/docs/tempo/latest/',
        ),
      ],
      consequences: ['Sample at the tail: keep errors and the slow ones'],
    },
    {
      id: 'jaeger',
      title: 'OpenTelemetry with Jaeger',
      summary:
        'a graduated CNCF project with its own interface, on OpenSearch or Cassandra',
      scores: [4, 3, 4, 3, 3, 4],
      adjust: [
        when(
          ({ chosen }) => chosen.logs === 'opensearch',
          { cost: 1, operations: 1, complexity: 1 },
          'OpenSearch is there to store in',
        ),
      ],
      evidence: [
        cite(
          'Jaeger 2 is built on the OpenTelemetry collector',
          'https://www.jaegertracing.io/docs/latest/',
        ),
      ],
      consequences: ['Its storage has to be sized and expired'],
    },
    {
      id: 'provider-traces',
      title: 'Traces of the provider',
      summary:
        'X-Ray, Application Insights or Cloud Trace, fed by OpenTelemetry',
      scores: [5, 3, 4, 5, 5, 4],
      adjust: [
        when(
          ({ profile }) => profile.multiCloud,
          { operations: -2, complexity: -1 },
          'a request that crosses clouds is cut in two',
        ),
      ],
      constraints: [
        ...needsOnlyClouds('Cloud tracing'),
        forbids(
          ['locations'],
          p => p.edge,
          'every site would depend on the line to the cloud',
        ),
      ],
      evidence: [
        cite(
          'The AWS Distro for OpenTelemetry sends traces to X-Ray',
          'https://aws-otel.github.io/docs/introduction',
        ),
      ],
      consequences: [
        'Instrument with OpenTelemetry so that the backend can change',
      ],
    },
    {
      id: 'saas',
      title: 'Traces of an observability SaaS',
      summary: 'traces beside metrics and logs of the same vendor',
      scores: [5, 1, 3, 5, 5, 5],
      adjust: [
        when(
          ({ profile }) => uses(profile, 'datadog', 'new-relic', 'dynatrace'),
          { cost: 2, security: 1 },
          'it is already bought here',
        ),
      ],
      constraints: [forbidsWithoutSaas('Traces in a SaaS')],
      evidence: [
        cite(
          'OpenTelemetry exports to many vendors',
          'https://opentelemetry.io/ecosystem/vendors/',
        ),
      ],
      consequences: ['Sample before export; it is billed by span'],
    },
  ],
  followUps: ['service-level-objectives'],
});
