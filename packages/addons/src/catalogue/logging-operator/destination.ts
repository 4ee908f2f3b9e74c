import type { ClusterModel } from '@kubernetes-architect/architecture';
import type { AddonPlatform } from '../../AddonPlatform';
import type { KubernetesObject } from '../../KubernetesObject';

interface LoggingObject extends KubernetesObject {
  spec: object;
}

const STORE = 'store';

/** Retries for as long as the buffer has room: the store may be away for hours. */
const BUFFER = {
  type: 'file',
  flush_interval: '10s',
  retry_forever: true,
  timekey: '1m',
  timekey_wait: '10s',
  timekey_use_utc: true,
};

function fromSecret(name: string, key: string) {
  return { secretKeyRef: { name, key } };
}

type Output = (cluster: ClusterModel) => object;

/** Outputs by the option of the decision about logs: https://kube-logging.dev/docs/configuration/plugins/outputs/. */
const OUTPUTS: Readonly<Record<string, Output>> = {
  loki: ({ name }) => ({
    loki: {
      url: 'http://loki-gateway.logging.svc',
      configure_kubernetes_labels: true,
      extra_labels: { cluster: name, job: 'fluentd' },
      buffer: BUFFER,
    },
  }),
  opensearch: () => ({
    opensearch: {
      host: 'logs.logging.svc',
      port: 9200,
      scheme: 'https',
      ssl_verify: true,
      ca_file: { mountFrom: fromSecret('logs-ca', 'ca.crt') },
      // Its kind takes the name of a user only as text.
      user: 'admin',
      password: { valueFrom: fromSecret('opensearch-logs-admin', 'password') },
      logstash_format: true,
      logstash_prefix: 'logs',
      suppress_type_name: true,
      buffer: BUFFER,
    },
  }),
  // https://docs.victoriametrics.com/victorialogs/data-ingestion/fluentd/
  'victoria-logs': () => ({
    http: {
      endpoint: 'http://victoria-logs.logging.svc:9428/insert/jsonline',
      headers: {
        'VL-Msg-Field': 'log',
        'VL-Stream-Fields':
          'stream,kubernetes.namespace_name,kubernetes.container_name',
        'VL-Time-Field': 'time',
      },
      format: { type: 'json' },
      buffer: BUFFER,
    },
  }),
};

/** Where Fluentd writes. */
export function clusterOutput(
  { choices }: AddonPlatform,
  cluster: ClusterModel,
): LoggingObject {
  return {
    apiVersion: 'logging.banzaicloud.io/v1beta1',
    kind: 'ClusterOutput',
    metadata: { name: STORE, namespace: 'logging' },
    spec: (OUTPUTS[choices.logs ?? 'loki'] ?? OUTPUTS.loki)(cluster),
  };
}

/** All logs go to the store, whatever teams route elsewhere beside it. */
export function clusterFlow(): LoggingObject {
  return {
    apiVersion: 'logging.banzaicloud.io/v1beta1',
    kind: 'ClusterFlow',
    metadata: { name: 'everything', namespace: 'logging' },
    spec: { globalOutputRefs: [STORE] },
  };
}
