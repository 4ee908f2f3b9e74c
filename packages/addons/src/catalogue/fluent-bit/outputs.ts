import type { ClusterModel } from '@kubernetes-architect/architecture';
import type { AddonPlatform } from '../../AddonPlatform';
import { objectStoreOf } from '../../facts/objectStore';
import { FLUENTD, forwardsToFluentd } from '../logging-operator/fluentd';
import { section } from './section';

type Output = (
  platform: AddonPlatform,
  cluster: ClusterModel,
) => Readonly<Record<string, string | number>>;

/** Where lines go, by the option of the decision about logs. */
const DESTINATIONS: Readonly<Record<string, Output>> = {
  loki: (_, cluster) => ({
    Name: 'loki',
    Host: 'loki-gateway.logging.svc',
    Port: 80,
    Labels: `job=fluent-bit, cluster=${cluster.name}`,
    Label_keys:
      "$kubernetes['namespace_name'],$kubernetes['container_name'],$kubernetes['labels']['app.kubernetes.io/name']",
    Line_format: 'json',
    Auto_kubernetes_labels: 'off',
  }),
  opensearch: () => ({
    Name: 'opensearch',
    Host: 'logs.logging.svc',
    Port: 9200,
    HTTP_User: '${OPENSEARCH_USERNAME}',
    HTTP_Passwd: '${OPENSEARCH_PASSWORD}',
    tls: 'On',
    'tls.verify': 'On',
    'tls.ca_file': '/fluent-bit/tls/ca.crt',
    Logstash_Format: 'On',
    Logstash_Prefix: 'logs',
    Suppress_Type_Name: 'On',
    Trace_Error: 'On',
  }),
  'victoria-logs': () => ({
    Name: 'http',
    Host: 'victoria-logs.logging.svc',
    Port: 9428,
    URI: '/insert/jsonline?_stream_fields=stream,kubernetes.namespace_name,kubernetes.container_name&_msg_field=log&_time_field=date',
    Format: 'json_lines',
    Json_date_format: 'iso8601',
    Compress: 'gzip',
  }),
  'provider-logs': (platform, { name, region }) => ({
    Name: 'cloudwatch_logs',
    region,
    log_group_name: `/${platform.model.name}/${name}/workloads`,
    log_stream_prefix: 'node-',
    auto_create_group: 'false',
  }),
  saas: () => ({
    Name: 'opentelemetry',
    Host: 'platform-collector.tracing.svc',
    Port: 4318,
    Logs_uri: '/v1/logs',
    Logs_body_key: '$log',
  }),
};

/** Fluentd on the way to the store, which buffers and routes. */
const AGGREGATOR = {
  Name: 'forward',
  Host: FLUENTD.host,
  Port: FLUENTD.port,
  Require_ack_response: 'true',
} as const;

/** Lines of the audit log are told apart, since they are kept longer. */
function auditDestination(
  option: string,
  destination: Readonly<Record<string, string | number>>,
) {
  switch (option) {
    case 'loki':
      return { ...destination, Labels: 'job=audit' };
    case 'opensearch':
      return { ...destination, Logstash_Prefix: 'audit' };
    default:
      return destination;
  }
}

/** A copy that nobody changes: the bucket has a lock, which the infrastructure code sets. */
function archive(platform: AddonPlatform, cluster: ClusterModel) {
  const { bucket, region, endpoint } = objectStoreOf({
    platform,
    cluster,
    purpose: 'audit',
  });
  return {
    Name: 's3',
    bucket,
    region,
    ...(cluster.provider !== 'aws' && endpoint !== undefined
      ? { endpoint: `https://${endpoint}` }
      : {}),
    s3_key_format: '/%Y/%m/%d/%H-$UUID.gz',
    compression: 'gzip',
    use_put_object: 'On',
    send_content_md5: 'On',
    total_file_size: '20M',
    upload_timeout: '5m',
  };
}

/** What each cluster sends, and to where. */
export function outputs(
  platform: AddonPlatform,
  cluster: ClusterModel,
): string {
  const { logs = 'loki', 'audit-trail': audit } = platform.choices;
  const destination = (DESTINATIONS[logs] ?? DESTINATIONS.loki)(
    platform,
    cluster,
  );
  return [
    section('OUTPUT', {
      ...(forwardsToFluentd(platform) ? AGGREGATOR : destination),
      Match: 'kube.*',
      Retry_Limit: 10,
    }),
    section('OUTPUT', {
      ...auditDestination(logs, destination),
      Match: 'audit.*',
      Retry_Limit: 'no_limits',
    }),
    ...(audit === 'immutable-archive'
      ? [
          section('OUTPUT', {
            ...archive(platform, cluster),
            Match: 'audit.*',
            Retry_Limit: 'no_limits',
          }),
        ]
      : []),
  ].join('\n');
}
