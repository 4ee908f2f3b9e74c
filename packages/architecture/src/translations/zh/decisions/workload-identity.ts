import type { Phrases } from '../../Phrases';

/** 工作负载身份 */
export const workloadIdentity: Phrases = {
  'Workload identity': '工作负载身份',
  'How does a pod prove who it is to other systems?':
    'Pod 如何向其他系统证明自己的身份？',
  'Workload identity of the provider': '提供商的工作负载身份',
  'service accounts exchange their token for a cloud role; no key is stored':
    'service account 用令牌换取云角色；不保存任何密钥',
  'pods in own data centres need another way':
    '自有数据中心的 Pod 需要另一种方式',
  'the issuer of a self-managed cluster has to be published and registered':
    '自管集群的签发者必须发布并注册',
  'there is no cloud to be known to': '没有能识别它身份的云',
  'its clusters are not known to the provider’s identity service':
    '提供商的身份服务不认识它的集群',
  'GKE federates service accounts to IAM': 'GKE 把 service account 联合到 IAM',
  'One service account per workload, one role each; block the metadata service of nodes':
    '每个工作负载一个 service account，各自一个角色；阻断节点的元数据服务',
  'Projected service account tokens': '投射的 service account 令牌',
  'short-lived tokens that Vault or an OIDC-aware service accepts':
    '短期令牌，可被 Vault 或支持 OIDC 的服务接受',
  'Projected tokens are bound to audience, pod and time':
    '投射令牌绑定受众、Pod 和时间',
  'Publish the issuer and its keys where the other side can read them':
    '把签发者及其密钥发布到对方能读取的地方',
  'SPIFFE with SPIRE': 'SPIFFE 与 SPIRE',
  'one identity for workloads in and out of clusters, with attestation of the node':
    '集群内外的工作负载使用同一种身份，并对节点做证明（attestation）',
  'workloads in several data centres must trust each other without a cloud':
    '多个数据中心的工作负载必须在没有云的情况下互相信任',
  'the team can run an attestation system': '团队能运维证明（attestation）系统',
  'The SPIRE agent runs as a DaemonSet, which Fargate does not support':
    'SPIRE agent 以 DaemonSet 运行，而 Fargate 不支持',
  'SPIRE issues SPIFFE identities after attestation':
    'SPIRE 在证明之后签发 SPIFFE 身份',
  'The SPIRE server becomes the root of trust: highly available, backed up, audited':
    'SPIRE server 成为信任根：要高可用、有备份、受审计',
};
