import type { EnvironmentModel } from '@kubernetes-architect/architecture';
import type { KubernetesObject } from '../../KubernetesObject';
import { spread } from '../../facts/spread';

interface Described extends KubernetesObject {
  spec: object;
}

const API = 'kafka.strimzi.io/v1';
const NAMESPACE = 'kafka';
const CLUSTER = 'platform';

/** Members that vote: one more than twice those that may be lost. */
const MEMBERS = 3;

function nodePool({ production }: EnvironmentModel): Described {
  return {
    apiVersion: API,
    kind: 'KafkaNodePool',
    metadata: {
      name: 'members',
      namespace: NAMESPACE,
      labels: { 'strimzi.io/cluster': CLUSTER },
    },
    spec: {
      replicas: production ? MEMBERS : 1,
      roles: ['controller', 'broker'],
      storage: {
        type: 'jbod',
        volumes: [
          {
            id: 0,
            type: 'persistent-claim',
            size: production ? '100Gi' : '10Gi',
            kraftMetadata: 'shared',
            deleteClaim: false,
          },
        ],
      },
      resources: {
        requests: production
          ? { cpu: '500m', memory: '4Gi' }
          : { cpu: '100m', memory: '1Gi' },
        limits: { memory: production ? '4Gi' : '1Gi' },
      },
      ...(production && {
        template: {
          pod: {
            topologySpreadConstraints: spread({
              'strimzi.io/cluster': CLUSTER,
            }),
          },
        },
      }),
    },
  };
}

function kafka({ production }: EnvironmentModel): Described {
  const copies = production ? MEMBERS : 1;
  const inSync = production ? MEMBERS - 1 : 1;
  return {
    apiVersion: API,
    kind: 'Kafka',
    metadata: { name: CLUSTER, namespace: NAMESPACE },
    spec: {
      kafka: {
        listeners: [
          {
            name: 'tls',
            port: 9093,
            type: 'internal',
            tls: true,
            authentication: { type: 'tls' },
          },
        ],
        authorization: { type: 'simple' },
        config: {
          'auto.create.topics.enable': false,
          'default.replication.factor': copies,
          'min.insync.replicas': inSync,
          'offsets.topic.replication.factor': copies,
          'transaction.state.log.replication.factor': copies,
          'transaction.state.log.min.isr': inSync,
        },
        ...(production && {
          rack: { topologyKey: 'topology.kubernetes.io/zone' },
        }),
      },
      entityOperator: { topicOperator: {}, userOperator: {} },
      kafkaExporter: { groupRegex: '.*', topicRegex: '.*' },
    },
  };
}

/** Documents on their way into the index of retrieval, and events of applications. */
function topic({ production }: EnvironmentModel): Described {
  return {
    apiVersion: API,
    kind: 'KafkaTopic',
    metadata: {
      name: 'documents',
      namespace: NAMESPACE,
      labels: { 'strimzi.io/cluster': CLUSTER },
    },
    spec: {
      partitions: production ? 12 : 1,
      replicas: production ? MEMBERS : 1,
      config: {
        'retention.ms': 7 * 24 * 60 * 60 * 1000,
        'cleanup.policy': 'delete',
      },
    },
  };
}

/** A cluster of Kafka without ZooKeeper, with TLS on every connection. */
export function kafkaObjects(environment: EnvironmentModel): Described[] {
  return [nodePool(environment), kafka(environment), topic(environment)];
}
