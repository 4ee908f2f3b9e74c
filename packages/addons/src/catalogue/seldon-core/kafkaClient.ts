import type { KubernetesObject } from '../../KubernetesObject';

interface KafkaUser extends KubernetesObject {
  spec: object;
}

/** Name of the user, and of the secret with its certificate. */
export const USER = 'seldon';

/** Secret with the authority that signed the certificates of the brokers. */
export const BROKER_AUTHORITY = 'platform-cluster-ca-cert';

/** Topics of Seldon begin with this. */
export const TOPIC_PREFIX = 'seldon';

/**
 * How Seldon proves to Kafka who it is, with what Strimzi issues:
 * https://docs.seldon.ai/seldon-core-2/getting-started/kubernetes-installation/security/strimzi-mtls.
 */
export function kafkaClient() {
  const folder = '/tmp/certs/kafka';
  return {
    secret: USER,
    brokerValidationSecret: BROKER_AUTHORITY,
    keyPath: `${folder}/client/user.key`,
    crtPath: `${folder}/client/user.crt`,
    caPath: `${folder}/client/ca.crt`,
    brokerCaPath: `${folder}/broker/ca.crt`,
  };
}

/** The user, who makes and uses topics of that prefix alone. */
export function kafkaUser(): KafkaUser {
  return {
    apiVersion: 'kafka.strimzi.io/v1',
    kind: 'KafkaUser',
    metadata: {
      name: USER,
      namespace: 'kafka',
      labels: { 'strimzi.io/cluster': 'platform' },
    },
    spec: {
      authentication: { type: 'tls' },
      authorization: {
        type: 'simple',
        acls: [
          {
            resource: {
              type: 'topic',
              name: TOPIC_PREFIX,
              patternType: 'prefix',
            },
            operations: ['All'],
          },
          {
            // Groups are named after namespaces and pipelines.
            resource: { type: 'group', name: '*', patternType: 'literal' },
            operations: ['Read'],
          },
        ],
      },
    },
  };
}
