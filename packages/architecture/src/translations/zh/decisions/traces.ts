import type { Phrases } from '../../Phrases';

/** 链路追踪 */
export const traces: Phrases = {
  Traces: '链路追踪',
  'Are requests traced across services, and where?':
    '是否跨服务追踪请求，存放在哪里？',
  'No tracing yet': '暂不做链路追踪',
  'metrics and logs suffice while a request touches few services':
    '请求只经过少数服务时，指标和日志就够了',
  'a request crosses too many services to be followed by logs':
    '请求经过的服务太多，靠日志跟不下来',
  'a slow answer may come from retrieval, model or network':
    '回答慢可能是检索、模型或网络的问题',
  'OpenTelemetry explains when traces help':
    'OpenTelemetry 说明了何时适合用链路追踪',
  'Carry a request id through all logs from the first day':
    '从第一天起，在所有日志中携带请求 ID',
  'OpenTelemetry with Tempo': 'OpenTelemetry 与 Tempo',
  'traces in object storage, joined to metrics and logs in Grafana':
    '链路存对象存储，在 Grafana 中与指标、日志关联',
  'it stands beside Loki in the same Grafana': '它与 Loki 同在一个 Grafana 中',
  'one more store to run': '又多一个要运维的存储',
  'traces of hundreds of sites would fill their lines':
    '数百个站点的链路数据会占满线路',
  'Tempo stores traces in object storage': 'Tempo 把链路存入对象存储',
  'Sample at the tail: keep errors and the slow ones':
    '做尾部采样：保留错误和慢请求',
  'OpenTelemetry with Jaeger': 'OpenTelemetry 与 Jaeger',
  'a graduated CNCF project with its own interface, on OpenSearch or Cassandra':
    'CNCF 毕业项目，自带界面，存储用 OpenSearch 或 Cassandra',
  'OpenSearch is there to store in': '已有 OpenSearch 可用于存储',
  'Jaeger 2 is built on the OpenTelemetry collector':
    'Jaeger 2 基于 OpenTelemetry collector 构建',
  'Its storage has to be sized and expired': '它的存储需要规划容量和过期',
  'Traces of the provider': '提供商的链路追踪',
  'X-Ray, Application Insights or Cloud Trace, fed by OpenTelemetry':
    'X-Ray、Application Insights 或 Cloud Trace，数据来自 OpenTelemetry',
  'a request that crosses clouds is cut in two': '跨云的请求会被切成两段',
  'Cloud tracing is a service of a cloud provider, and no cloud is among the locations':
    '云链路追踪是云提供商的服务，而部署位置中没有云',
  "Cloud tracing is reached over the provider's API, which an air-gapped cluster cannot":
    '云链路追踪要通过提供商的 API 访问，物理隔离的集群做不到',
  'every site would depend on the line to the cloud':
    '每个站点都要依赖通往云的线路',
  'The AWS Distro for OpenTelemetry sends traces to X-Ray':
    'AWS Distro for OpenTelemetry 把链路发送到 X-Ray',
  'Instrument with OpenTelemetry so that the backend can change':
    '用 OpenTelemetry 埋点，后端就可以更换',
  'Traces of an observability SaaS': '可观测性 SaaS 的链路追踪',
  'traces beside metrics and logs of the same vendor':
    '链路与指标、日志同属一个供应商',
  'Traces in a SaaS leaves the platform for a vendor, which an air gap, a residency rule or the saasAllowed answer rules out':
    'SaaS 链路追踪会把数据交给平台之外的供应商，而物理隔离、数据驻留规则或 saasAllowed 的回答不允许这样做',
  'OpenTelemetry exports to many vendors': 'OpenTelemetry 可导出给许多供应商',
  'Sample before export; it is billed by span':
    '导出之前先采样；它按 span 计费',
};
