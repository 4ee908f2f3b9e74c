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

/** Where logs go and how long they stay. @public */
export const logs = decisionPoint({
  id: 'logs',
  title: 'Logs',
  question: 'Where do logs go?',
  after: ['metrics', 'distribution', 'node-strategy'],
  options: [
    {
      id: 'loki',
      title: 'Loki with Fluent Bit',
      summary:
        'labels are indexed and text is kept in object storage, beside the metrics in Grafana',
      scores: [4, 5, 4, 4, 4, 4],
      adjust: [
        when(
          ({ chosen }) => chosen.distribution === 'openshift',
          { operations: 1, skill: 1 },
          'OpenShift logging stores in it, with support',
        ),
        when(
          ({ profile }) => profile.clouds.length === 0,
          { operations: -1 },
          'it wants an object store, which has to be run first',
        ),
        when(
          ({ profile }) => profile.edgeSites >= 10,
          { operations: 1 },
          'sites buffer and send to one place',
        ),
      ],
      conflicts: [needsDaemonSets('Fluent Bit')],
      evidence: [
        cite(
          'Loki indexes labels and stores chunks in object storage',
          'https://grafana.com/docs/loki/latest/get-started/overview/',
        ),
      ],
      consequences: ['Keep labels few: every new value is a new stream'],
    },
    {
      id: 'opensearch',
      title: 'OpenSearch with Fluent Bit',
      summary:
        'full-text search, for investigators and auditors who ask unplanned questions',
      scores: [4, 2, 5, 2, 2, 3],
      adjust: [
        when(
          ({ profile }) => uses(profile, 'elastic'),
          { skill: 2, operations: 1 },
          'its relative is already run here',
        ),
        when(
          ({ profile }) =>
            profile.strict &&
            (profile.airGapped || profile.clouds.length === 0),
          { operations: 1, security: 0, scalability: 1 },
          'investigations have to be possible inside, without any service of others',
        ),
      ],
      conflicts: [needsDaemonSets('Fluent Bit')],
      evidence: [
        cite(
          'OpenSearch is an Apache-licensed search engine under the Linux Foundation',
          'https://docs.opensearch.org/latest/',
        ),
      ],
      consequences: [
        'It is a stateful system with a heap: give it nodes of its own and lifecycle rules',
      ],
    },
    {
      id: 'victoria-logs',
      title: 'VictoriaLogs',
      summary: 'full-text logs on one small binary per location',
      scores: [4, 5, 4, 4, 4, 2],
      adjust: [
        when(
          ({ chosen }) => chosen.metrics === 'victoria-metrics',
          { skill: 1, operations: 1 },
          'the metrics store is from the same family',
        ),
        when(
          ({ profile }) => profile.compliance.length > 0,
          { operations: -1 },
          'auditors know it less',
        ),
      ],
      conflicts: [needsDaemonSets('The log collector')],
      evidence: [
        cite(
          'VictoriaLogs stores logs with full-text search',
          'https://docs.victoriametrics.com/victorialogs/',
        ),
      ],
      consequences: [
        'It stores on volumes, not in object storage: size and back up the disk',
      ],
    },
    {
      id: 'provider-logs',
      title: 'Logs of the provider',
      summary:
        'CloudWatch, Azure Monitor or Cloud Logging: nothing to run, access by the identities of the cloud',
      scores: [5, 2, 4, 5, 5, 5],
      adjust: [
        when(
          ({ profile }) => profile.smallTeam,
          { cost: 1 },
          'at this volume hours cost more than gigabytes',
        ),
        when(
          ({ profile }) => profile.multiCloud,
          { complexity: -1, operations: -2 },
          'one search per cloud',
        ),
        when(
          ({ profile }) => profile.services > 100,
          { cost: -1 },
          'ingestion is billed by volume',
        ),
      ],
      constraints: [
        ...needsOnlyClouds('Cloud logging'),
        forbids(
          ['locations'],
          p => p.edge,
          'every site would pay and depend on the line to the cloud',
        ),
      ],
      evidence: [
        cite(
          'Container Insights collects logs and metrics from EKS',
          'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/ContainerInsights.html',
        ),
      ],
      consequences: [
        'Set retention per log group on the first day: the default keeps for ever',
      ],
    },
    {
      id: 'saas',
      title: 'The logs of an observability SaaS',
      summary: 'logs beside metrics and traces of the same vendor',
      scores: [5, 1, 3, 5, 5, 5],
      adjust: [
        when(
          ({ profile }) =>
            uses(profile, 'datadog', 'new-relic', 'dynatrace', 'splunk'),
          { cost: 2, security: 1 },
          'it is already bought here',
        ),
      ],
      constraints: [forbidsWithoutSaas('Logs in a SaaS')],
      evidence: [
        cite(
          'OpenTelemetry and Fluent Bit export logs to vendors',
          'https://docs.fluentbit.io/manual/data-pipeline/outputs',
        ),
      ],
      consequences: [
        'Redact personal data before it leaves; sample what nobody reads',
      ],
    },
  ],
  followUps: ['alert-routing', 'audit-trail'],
});
