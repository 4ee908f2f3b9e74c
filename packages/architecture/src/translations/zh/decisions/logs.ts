import type { Phrases } from '../../Phrases';

/** 日志 */
export const logs: Phrases = {
  Logs: '日志',
  'Where do logs go?': '日志送到哪里？',
  'Loki with Fluent Bit': 'Loki 与 Fluent Bit',
  'labels are indexed and text is kept in object storage, beside the metrics in Grafana':
    '标签建索引，文本存对象存储，与指标同在 Grafana',
  'OpenShift logging stores in it, with support':
    'OpenShift 日志存入其中，并有支持',
  'it wants an object store, which has to be run first':
    '它需要对象存储，而那要先运行起来',
  'sites buffer and send to one place': '站点先缓存，再发往同一处',
  'Fluent Bit runs as a DaemonSet, which Fargate does not support':
    'Fluent Bit 以 DaemonSet 运行，而 Fargate 不支持',
  'Loki indexes labels and stores chunks in object storage':
    'Loki 对标签建索引，把数据块存入对象存储',
  'Keep labels few: every new value is a new stream':
    '标签要少：每个新值都是一条新的流',
  'OpenSearch with Fluent Bit': 'OpenSearch 与 Fluent Bit',
  'full-text search, for investigators and auditors who ask unplanned questions':
    '全文检索，适合会临时提问的调查人员和审计员',
  'its relative is already run here': '这里已经在运行同类产品',
  'investigations have to be possible inside, without any service of others':
    '调查必须能在内部完成，不依赖他人的服务',
  'OpenSearch is an Apache-licensed search engine under the Linux Foundation':
    'OpenSearch 是 Linux Foundation 旗下采用 Apache 许可的搜索引擎',
  'It is a stateful system with a heap: give it nodes of its own and lifecycle rules':
    '它是带堆内存的有状态系统：给它专用节点和生命周期规则',
  VictoriaLogs: 'VictoriaLogs',
  'full-text logs on one small binary per location':
    '全文日志，每个位置一个小二进制文件',
  'the metrics store is from the same family': '指标存储来自同一产品家族',
  'auditors know it less': '审计员对它不太熟悉',
  'The log collector runs as a DaemonSet, which Fargate does not support':
    '日志采集器以 DaemonSet 运行，而 Fargate 不支持',
  'VictoriaLogs stores logs with full-text search':
    'VictoriaLogs 存储日志并支持全文检索',
  'It stores on volumes, not in object storage: size and back up the disk':
    '它存在卷上，而不是对象存储：要规划磁盘容量并备份',
  'Logs of the provider': '提供商的日志',
  'CloudWatch, Azure Monitor or Cloud Logging: nothing to run, access by the identities of the cloud':
    'CloudWatch、Azure Monitor 或 Cloud Logging：无需运维，以云身份访问',
  'at this volume hours cost more than gigabytes':
    '在这个数据量下，工时比存储贵',
  'one search per cloud': '每个云要搜一次',
  'ingestion is billed by volume': '按写入量计费',
  'Cloud logging is a service of a cloud provider, and no cloud is among the locations':
    '云日志是云提供商的服务，而部署位置中没有云',
  "Cloud logging is reached over the provider's API, which an air-gapped cluster cannot":
    '云日志要通过提供商的 API 访问，物理隔离的集群做不到',
  'Container Insights collects logs and metrics from EKS':
    'Container Insights 从 EKS 采集日志和指标',
  'Set retention per log group on the first day: the default keeps for ever':
    '第一天就为每个日志组设置保留期：默认永久保留',
  'The logs of an observability SaaS': '可观测性 SaaS 的日志',
  'logs beside metrics and traces of the same vendor':
    '日志与指标、链路追踪同属一个供应商',
  'Logs in a SaaS leaves the platform for a vendor, which an air gap, a residency rule or the saasAllowed answer rules out':
    'SaaS 日志会把数据交给平台之外的供应商，而物理隔离、数据驻留规则或 saasAllowed 的回答不允许这样做',
  'OpenTelemetry and Fluent Bit export logs to vendors':
    'OpenTelemetry 和 Fluent Bit 可把日志导出给供应商',
  'Redact personal data before it leaves; sample what nobody reads':
    '个人数据在外发前脱敏；没人看的日志做采样',
};
