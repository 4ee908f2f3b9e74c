import { defineAddon } from '../../AddonDefinition';
import { secretStore } from '../../facts/secretReference';
import { kafkaClient, kafkaUser, TOPIC_PREFIX } from './kafkaClient';
import { kafkaSecrets } from './kafkaSecrets';

/** Graphs of models with experiments. */
export const addon = defineAddon({
  name: 'seldon-core',
  title: 'Seldon Core 2',
  summary: 'serves graphs of models with experiments and drift detection',
  area: 'ai',
  home: 'https://docs.seldon.ai/seldon-core-2',
  licence: 'BUSL-1.1',
  source: {
    kind: 'helm',
    chart: 'seldon-core-v2-setup',
    repository: 'https://seldonio.github.io/helm-charts',
    version: '2.10.2',
    provenance: 'upstream Chart.yaml',
    confirmed: true,
    valuesChecked:
      'SeldonIO/seldon-core@7110d7f k8s/helm-charts/seldon-core-v2-setup/templates/_components-deployments.tpl, and @8927119 k8s/samples/values-strimzi-kafka-mtls.yaml',
  },
  stage: 'controllers',
  namespace: 'seldon-mesh',
  podSecurity: 'restricted',
  kubernetes: { from: '1.25' },
  footprint: { cpu: '500m', memory: '1Gi' },
  options: ['ai-serving/seldon'],
  requires: [
    { addons: ['strimzi'], because: 'data flows between models through Kafka' },
    secretStore,
  ],
  provides: { capabilities: ['model-serving'], kinds: [] },
  values: {
    base: () => ({
      controller: { clusterwide: true },
      kafka: {
        bootstrap: 'platform-kafka-bootstrap.kafka.svc:9093',
        topicPrefix: TOPIC_PREFIX,
      },
      security: { kafka: { protocol: 'SSL', ssl: { client: kafkaClient() } } },
    }),
  },
  configs: { base: platform => [kafkaUser(), ...kafkaSecrets(platform)] },
  notes: [
    'Strimzi keeps the certificate of its user, and the authority of the brokers, in the secrets seldon and platform-cluster-ca-cert of the namespace kafka. External Secrets copies them to seldon-mesh; where it does not run, copy them by hand, again each time when Strimzi renews them.',
    'Use in production is under the Business Source License: buy it first.',
    'The chart installs no definitions: seldon-core-v2-crds of the same version comes before it.',
    'How many copies run of the scheduler and of the gateways is said in a SeldonRuntime, not in this chart: seldon-core-v2-runtime of the same version makes one.',
  ],
});
