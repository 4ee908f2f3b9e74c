import type { Phrases } from '../../Phrases';

/** 指标 */
export const metrics: Phrases = {
  Metrics: '指标',
  'Where are metrics kept and queried?': '指标存放在哪里，在哪里查询？',
  'kube-prometheus-stack': 'kube-prometheus-stack',
  'Prometheus, Alertmanager and Grafana with the rules everybody starts from, in each cluster':
    '每个集群一套 Prometheus、Alertmanager 和 Grafana，带大家都用的起步规则',
  'Prometheus is already run here': '这里已经在运行 Prometheus',
  'nobody sees all clusters at once, and history ends with the disk':
    '没有人能同时看到所有集群，历史以磁盘为限',
  'one Prometheus per cluster reaches its memory':
    '每集群一个 Prometheus 会触及内存上限',
  'node-exporter runs as a DaemonSet, which Fargate does not support':
    'node-exporter 以 DaemonSet 运行，而 Fargate 不支持',
  'The stack bundles the Prometheus operator, rules and dashboards':
    '该套件打包了 Prometheus operator、规则和仪表板',
  'Two weeks of history on a volume; longer needs another tool':
    '卷上保存两周历史；更长需要其他工具',
  VictoriaMetrics: 'VictoriaMetrics',
  'the Prometheus language on less memory, with one place for many clusters':
    '用 Prometheus 查询语言，内存更省，众多集群集中在一处',
  'a small agent at each site buffers while the line is cut and sends when it is back':
    '每个站点的小型代理在断线时缓存，恢复后补发',
  'a few clusters do not need a central store': '少数几个集群不需要中央存储',
  'vmagent scrapes, buffers on disk and writes to one or more stores':
    'vmagent 抓取指标、在磁盘缓存，并写入一个或多个存储',
  'Cluster mode shards by series; plan retention per tenant':
    '集群模式按序列分片；按租户规划保留期',
  'Prometheus with Thanos': 'Prometheus 与 Thanos',
  'Prometheus stays in each cluster, and object storage gives history and one view':
    '各集群保留 Prometheus，对象存储提供历史和统一视图',
  'the Prometheus that is there stays, and gains a view over all clusters':
    '现有的 Prometheus 保留下来，并获得跨云的统一视图',
  'a year of history in object storage is cheap evidence':
    '对象存储中一年的历史是廉价的证据',
  'Thanos adds a global query view and object storage to Prometheus':
    'Thanos 为 Prometheus 增加全局查询视图和对象存储',
  'It needs an object store in every location it runs in':
    '它运行的每个位置都需要对象存储',
  'Managed Prometheus of the provider': '提供商的托管 Prometheus',
  'the same queries and rules, with storage somebody else runs':
    '同样的查询和规则，存储由别人运维',
  'a small team should not run storage for metrics':
    '小团队不该自己运维指标存储',
  'each cloud has its own, and none sees the others':
    '每个云各有一套，互相看不到',
  'history stays with the provider': '历史数据留在提供商处',
  'Managed Prometheus is a service of a cloud provider, and no cloud is among the locations':
    '托管 Prometheus 是云提供商的服务，而部署位置中没有云',
  "Managed Prometheus is reached over the provider's API, which an air-gapped cluster cannot":
    '托管 Prometheus 要通过提供商的 API 访问，物理隔离的集群做不到',
  'Amazon, Azure and Google offer managed services compatible with Prometheus':
    'Amazon、Azure 和 Google 都提供兼容 Prometheus 的托管服务',
  'It bills by sample: drop what no rule or dashboard reads':
    '它按样本计费：丢弃没有规则或仪表板读取的指标',
  'An observability SaaS': '可观测性 SaaS',
  'Datadog, New Relic or Dynatrace: metrics, logs and traces joined, bought rather than run':
    'Datadog、New Relic 或 Dynatrace：指标、日志和链路追踪合一，购买而不自运维',
  'dashboards and alerts do not move': '仪表板和告警无法迁移',
  'Telemetry in a SaaS leaves the platform for a vendor, which an air gap, a residency rule or the saasAllowed answer rules out':
    'SaaS 遥测会把数据交给平台之外的供应商，而物理隔离、数据驻留规则或 saasAllowed 的回答不允许这样做',
  'OpenTelemetry exports to vendors, so instrumentation stays yours':
    'OpenTelemetry 可导出给供应商，埋点仍属于你',
  'Instrument with OpenTelemetry, so leaving changes an exporter and no code':
    '用 OpenTelemetry 埋点，迁出时只改导出器，不改代码',
  'Set a budget alert on custom metrics first': '先为自定义指标设置预算告警',
};
