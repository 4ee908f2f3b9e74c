import { uses } from '../../assessment/platformProfile';
import {
  cite,
  decisionPoint,
  forbids,
  needsOnlyClouds,
  when,
  needs,
} from '../define';

/** What carries events. @public */
export const streaming = decisionPoint({
  id: 'streaming',
  title: 'Event streaming',
  question: 'What carries events between workloads?',
  after: ['storage', 'distribution'],
  options: [
    {
      id: 'none',
      title: 'None',
      summary: 'requests and a queue in the database are enough',
      scores: [3, 5, 4, 5, 5, 5],
      generatesNothing: true,
      constraints: [
        forbids(['workloads'], p => p.streaming, 'workloads process streams'),
      ],
      adjust: [
        when(
          ({ profile }) => profile.retrieval,
          { operations: -1 },
          'documents arrive as a stream',
        ),
      ],
      evidence: [
        cite(
          'CNCF lists streaming and messaging projects',
          'https://landscape.cncf.io/',
        ),
      ],
      consequences: ['An outbox table carries events until there are many'],
    },
    {
      id: 'strimzi',
      title: 'Kafka by Strimzi',
      summary: 'Kafka as Kubernetes objects: topics and users in Git',
      scores: [5, 4, 4, 2, 3, 3],
      adjust: [
        when(
          ({ profile }) => profile.streaming && !profile.edge,
          { operations: 1, skill: 1 },
          'connectors, stream processors and people are made for Kafka',
        ),
        when(
          ({ profile }) => uses(profile, 'kafka'),
          { skill: 1, operations: 1 },
          'Kafka is already run here',
        ),
        when(
          ({ profile }) => !profile.streaming,
          { complexity: -1, operations: -1 },
          'nothing here processes streams',
        ),
      ],
      constraints: [
        needs(
          ['edgeSites', 'workloads'],
          p => p.edgeSites < 50 || p.streaming,
          'brokers at hundreds of small sites nobody asked for',
        ),
      ],
      evidence: [
        cite(
          'Strimzi runs Kafka, topics and users as custom resources',
          'https://strimzi.io/documentation/',
        ),
      ],
      consequences: [
        'Brokers on nodes of their own, spread over zones, with rack awareness',
      ],
    },
    {
      id: 'provider-streaming',
      title: 'Managed streaming of the provider',
      summary: 'MSK, Event Hubs or Pub/Sub: brokers somebody else runs',
      scores: [5, 3, 4, 5, 5, 4],
      adjust: [
        when(
          ({ profile }) => profile.onPremises,
          { operations: -1 },
          'own data centres would reach it over a line',
        ),
        when(
          ({ profile }) => profile.lockIn === 'avoid',
          { complexity: -2 },
          'each provider has its own',
        ),
        when(
          ({ profile }) => !profile.streaming,
          { cost: -1, complexity: -1 },
          'nothing here processes streams',
        ),
        when(
          ({ profile }) => profile.multiCloud,
          { operations: -1, complexity: -1 },
          'each cloud has its own',
        ),
      ],
      constraints: [...needsOnlyClouds('Managed streaming')],
      evidence: [
        cite(
          'Amazon MSK runs Apache Kafka',
          'https://docs.aws.amazon.com/msk/latest/developerguide/what-is-msk.html',
        ),
      ],
      consequences: [
        'Private endpoints and IAM for clients; topics are still yours to review',
      ],
    },
    {
      id: 'nats',
      title: 'NATS JetStream',
      summary:
        'small, fast messaging that also runs at the edge and connects sites',
      scores: [4, 5, 4, 4, 4, 3],
      adjust: [
        when(
          ({ profile }) => profile.edgeSites >= 10,
          { scalability: 1, operations: 1, skill: 1 },
          'leaf nodes at sites keep working while the line is cut',
        ),
        when(
          ({ profile }) => profile.streaming && !profile.edge,
          { scalability: -1, skill: -1 },
          'the connectors and stream processors people expect are made for Kafka',
        ),
        when(
          ({ profile }) => !profile.streaming,
          { complexity: -1, operations: -1 },
          'nothing here processes streams',
        ),
      ],
      evidence: [
        cite(
          'NATS leaf nodes extend a system to the edge',
          'https://docs.nats.io/running-a-nats-service/configuration/leafnodes',
        ),
      ],
      consequences: ['Decide per stream how many replicas and how long'],
    },
  ],
  followUps: ['backup', 'pod-autoscaling'],
});
