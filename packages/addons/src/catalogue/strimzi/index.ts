import { defineAddon } from '../../AddonDefinition';
import { RESTRICTED_POD, UNPRIVILEGED_CONTAINER } from '../../facts/hardening';
import { kafkaObjects } from './kafkaObjects';
import { kafkaNamespace } from './kafkaNamespace';

/** Kafka as objects. */
export const addon = defineAddon({
  name: 'strimzi',
  title: 'Strimzi',
  summary: 'runs Kafka, its topics and its users as objects',
  area: 'data',
  home: 'https://strimzi.io/documentation/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'strimzi-kafka-operator',
    repository: 'oci://quay.io/strimzi-helm',
    version: '1.1.0',
    provenance: 'seen pinned in a public fleet',
    confirmed: true,
    valuesChecked:
      'strimzi/strimzi-kafka-operator@039c1ea packaging/helm-charts/helm3/strimzi-kafka-operator/values.yaml, of release 0.31, which had neither copies nor a budget',
  },
  stage: 'controllers',
  namespace: 'strimzi',
  podSecurity: 'restricted',
  kubernetes: { from: '1.30' },
  footprint: { cpu: '200m', memory: '384Mi' },
  options: ['streaming/strimzi'],
  provides: {
    capabilities: ['streaming'],
    kinds: ['Kafka', 'KafkaNodePool', 'KafkaTopic', 'KafkaUser'].map(kind => ({
      group: 'kafka.strimzi.io',
      version: 'v1',
      kind,
      scope: 'Namespaced' as const,
    })),
    ports: [{ name: 'tls', port: 9093 }],
  },
  values: {
    base: () => ({
      watchAnyNamespace: true,
      podSecurityContext: RESTRICTED_POD,
      securityContext: UNPRIVILEGED_CONTAINER,
      // By itself it makes brokers that the level of their namespace keeps out.
      extraEnvs: [
        { name: 'STRIMZI_POD_SECURITY_PROVIDER_CLASS', value: 'restricted' },
      ],
    }),
    environment: (_, { production }) => ({
      replicas: production ? 2 : 1,
      podDisruptionBudget: { enabled: production, minAvailable: 1 },
    }),
  },
  objects: { base: () => [kafkaNamespace()] },
  configs: {
    environment: (_, environment) => kafkaObjects(environment),
  },
  notes: [
    'Clients connect to platform-kafka-bootstrap.kafka.svc:9093 by TLS, with the certificate of a KafkaUser.',
    'Kafka is no archive: what has to outlive it is copied to the object store by a connector.',
  ],
});
