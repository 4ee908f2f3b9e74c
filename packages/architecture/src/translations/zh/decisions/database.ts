import type { Phrases } from '../../Phrases';

/** 关系数据库 */
export const database: Phrases = {
  'Relational database': '关系数据库',
  'Is the relational database a managed service or an operator?':
    '关系数据库用托管服务还是 operator？',
  'nothing here keeps relational data': '这里没有关系型数据',
  'web and API workloads nearly always keep something':
    'Web 和 API 工作负载几乎总要保存些什么',
  'sites keep what they need in files of the application':
    '站点需要的数据保存在应用的文件里',
  'stateful workloads are among the answers': '回答中包含有状态工作负载',
  'Kubernetes separates stateless and stateful workloads':
    'Kubernetes 区分无状态与有状态工作负载',
  'Look again with the first workload that keeps data':
    '出现第一个保存数据的工作负载时再评估',
  'The managed database of the provider': '提供商的托管数据库',
  'RDS, Azure Database or Cloud SQL: failover, patches and point-in-time restore come with it':
    'RDS、Azure Database 或 Cloud SQL：自带故障切换、补丁和时间点恢复',
  'a site has to keep working while the line to the cloud is cut':
    '通往云的线路中断时，站点必须继续工作',
  'the data is the hardest thing to move': '数据最难迁移',
  'encryption, patching and backups arrive with evidence':
    '加密、补丁和备份都自带证据',
  'A managed database is a service of a cloud provider, and no cloud is among the locations':
    '托管数据库是云提供商的服务，而部署位置中没有云',
  "A managed database is reached over the provider's API, which an air-gapped cluster cannot":
    '托管数据库要通过提供商的 API 访问，物理隔离的集群做不到',
  'sites have to keep working while the line to the cloud is cut':
    '通往云的线路中断时，各站点必须继续工作',
  'RDS Multi-AZ fails over to a standby': 'RDS Multi-AZ 故障时切换到备用实例',
  'It fails over on its own: clients must reconnect':
    '它会自行切换：客户端必须重连',
  CloudNativePG: 'CloudNativePG',
  'PostgreSQL as a Kubernetes object with replicas, failover and continuous archiving':
    '以 Kubernetes 对象管理 PostgreSQL，带副本、故障切换和持续归档',
  'there is no managed service to use': '没有可用的托管服务',
  'somebody has to know PostgreSQL at night': '夜里必须有懂 PostgreSQL 的人',
  'a database needs block volumes, which Fargate lacks':
    '数据库需要块存储卷，而 Fargate 没有',
  'CloudNativePG manages failover and archiving without external tools':
    'CloudNativePG 无需外部工具即可管理故障切换和归档',
  'Nodes that stay, spread over failure domains; restores are rehearsed':
    '使用长期存在、分布在各故障域的节点；恢复要演练',
  'Databases outside the platform': '平台之外的数据库',
  'the database team keeps running them where they are':
    '由数据库团队继续在原处运行',
  'audited databases with their own team exist and should not move first':
    '已有通过审计、有专门团队的数据库，不应最先迁移',
  'there is no data centre in which they would be': '没有可放置它们的数据中心',
  'Services without selectors reach systems outside the cluster':
    '不带选择器的 Service 可访问集群外的系统',
  'Egress rules name them; their maintenance windows become yours':
    '出口规则要写明它们；它们的维护窗口也成为你的维护窗口',
};
