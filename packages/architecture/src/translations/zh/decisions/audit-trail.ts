import type { Phrases } from '../../Phrases';

/** 审计记录 */
export const auditTrail: Phrases = {
  'Audit trail': '审计记录',
  'Where does the audit log of the API server go, and how long is it kept?':
    'API server 的审计日志送到哪里，保留多久？',
  'With the other logs': '与其他日志放在一起',
  'one pipeline, a tenant of its own and longer retention':
    '同一条管道，独立的租户，更长的保留期',
  'who runs the platform could change the record of what they did':
    '平台的运维者能够修改自己的操作记录',
  'The API server writes audit events by policy':
    'API server 按策略写出审计事件',
  'Log metadata of secrets, never their bodies':
    'Secret 只记录元数据，绝不记录内容',
  'An archive nobody can change': '任何人都不能修改的归档',
  'write-once storage under another administrator, beside the searchable copy':
    '由另一位管理员掌管的一次写入存储，与可检索的副本并存',
  'the audited standard asks for records that are kept and protected from change':
    '所审计的标准要求保留记录并防止被修改',
  'PCI DSS requirement 10.5 asks for twelve months of audit history':
    'PCI DSS 第 10.5 条要求保留十二个月的审计历史',
  'Retention: PCI DSS twelve months, HIPAA documentation six years; check yours':
    '保留期：PCI DSS 十二个月，HIPAA 文档六年；请核对自己的要求',
  'Audit log of the provider': '提供商的审计日志',
  'switched on per cluster and kept by the cloud': '按集群开启，由云保存',
  'it still has to be copied where nobody can change it':
    '仍需复制到任何人都不能修改的地方',
  'only a provider keeps it': '只有提供商会保存它',
  'EKS sends control-plane logs to CloudWatch':
    'EKS 把控制平面日志发送到 CloudWatch',
  'It is off by default on EKS and AKS: switch it on in the cluster definition':
    '在 EKS 和 AKS 上默认关闭：在集群定义中打开',
  'No audit log': '不记录审计日志',
  'nothing is recorded': '什么都不记录',
  'every audited standard here asks who did what':
    '这里所审计的每项标准都会问谁做了什么',
  'with several teams somebody will ask who deleted it':
    '有多个团队时，总会有人问是谁删的',
  'Nobody can say afterwards who did what': '事后没有人能说清谁做了什么',
  'A break-in or a mistake cannot be reconstructed': '入侵或误操作无法还原',
};
