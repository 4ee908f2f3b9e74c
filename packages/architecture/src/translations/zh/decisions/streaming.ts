import type { Phrases } from '../../Phrases';

/** 事件流 */
export const streaming: Phrases = {
  'Event streaming': '事件流',
  'What carries events between workloads?': '工作负载之间的事件由什么承载？',
  'requests and a queue in the database are enough':
    '请求加数据库中的队列就够了',
  'documents arrive as a stream': '文档以流的形式到达',
  'workloads process streams': '工作负载要处理流',
  'CNCF lists streaming and messaging projects': 'CNCF 列出了流处理与消息项目',
  'An outbox table carries events until there are many':
    '事件不多时，用 outbox 表承载',
  'Kafka by Strimzi': 'Strimzi 管理的 Kafka',
  'Kafka as Kubernetes objects: topics and users in Git':
    '以 Kubernetes 对象管理 Kafka：topic 和用户都在 Git 中',
  'connectors, stream processors and people are made for Kafka':
    '连接器、流处理器和人员都围绕 Kafka',
  'Kafka is already run here': '这里已经在运行 Kafka',
  'nothing here processes streams': '这里没有任何流处理',
  'brokers at hundreds of small sites nobody asked for':
    '没有人要求在数百个小站点运行 broker',
  'Strimzi runs Kafka, topics and users as custom resources':
    'Strimzi 以自定义资源管理 Kafka、topic 和用户',
  'Brokers on nodes of their own, spread over zones, with rack awareness':
    'broker 使用专用节点，分布在各可用区，并感知机架',
  'Managed streaming of the provider': '提供商的托管事件流',
  'MSK, Event Hubs or Pub/Sub: brokers somebody else runs':
    'MSK、Event Hubs 或 Pub/Sub：broker 由别人运维',
  'each provider has its own': '每个提供商各有一套',
  'Managed streaming is a service of a cloud provider, and no cloud is among the locations':
    '托管事件流是云提供商的服务，而部署位置中没有云',
  "Managed streaming is reached over the provider's API, which an air-gapped cluster cannot":
    '托管事件流要通过提供商的 API 访问，物理隔离的集群做不到',
  'Amazon MSK runs Apache Kafka': 'Amazon MSK 运行 Apache Kafka',
  'Private endpoints and IAM for clients; topics are still yours to review':
    '客户端使用私有端点和 IAM；topic 仍由你评审',
  'NATS JetStream': 'NATS JetStream',
  'small, fast messaging that also runs at the edge and connects sites':
    '小巧快速的消息系统，也能在边缘运行并连接站点',
  'leaf nodes at sites keep working while the line is cut':
    '断线时，站点上的 leaf node 继续工作',
  'the connectors and stream processors people expect are made for Kafka':
    '人们期望的连接器和流处理器都为 Kafka 而做',
  'NATS leaf nodes extend a system to the edge':
    'NATS leaf node 把系统延伸到边缘',
  'Decide per stream how many replicas and how long':
    '逐个流决定副本数和保留时长',
};
