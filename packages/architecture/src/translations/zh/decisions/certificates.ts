import type { Phrases } from '../../Phrases';

/** 证书 */
export const certificates: Phrases = {
  Certificates: '证书',
  'Who issues and renews certificates?': '证书由谁签发和续期？',
  'cert-manager with ACME': 'cert-manager 与 ACME',
  'public certificates issued and renewed without anybody thinking of it':
    '公共证书自动签发和续期，无需任何人惦记',
  'names of inner services would appear in public logs':
    '内部服务的名称会出现在公开日志中',
  'a public ACME authority is on the Internet': '公共 ACME 机构位于互联网上',
  'every issued name appears in public transparency logs outside the site':
    '签发的每个名称都会出现在站点之外的公开透明度日志中',
  'cert-manager supports ACME with HTTP-01 and DNS-01':
    'cert-manager 支持 ACME 的 HTTP-01 和 DNS-01',
  'Alert two weeks before expiry all the same': '仍然要在到期前两周告警',
  'cert-manager with the own authority': 'cert-manager 与自有 CA',
  'the same automation under a private authority: Vault, an enterprise CA or an intermediate of its own':
    '同样的自动化，签发方是私有机构：Vault、企业 CA 或自己的中间证书',
  'clients are inside and already trust the own authority':
    '客户端都在内部，已经信任自有 CA',
  'cert-manager issues from Vault and from a CA key pair':
    'cert-manager 可用 Vault 或 CA 密钥对签发',
  'trust-manager distributes the root; the root key never enters a cluster':
    'trust-manager 分发根证书；根密钥绝不进入集群',
  'Certificates of the provider': '提供商的证书',
  'the load balancer holds certificates that the provider renews':
    '证书放在负载均衡上，由提供商续期',
  'A managed certificate is a service of a cloud provider, and no cloud is among the locations':
    '托管证书是云提供商的服务，而部署位置中没有云',
  "A managed certificate is reached over the provider's API, which an air-gapped cluster cannot":
    '托管证书要通过提供商的 API 访问，物理隔离的集群做不到',
  'its certificates can only be used on its own load balancers':
    '它的证书只能用在提供商自己的负载均衡上',
  'AWS Certificate Manager renews certificates used by its load balancers':
    'AWS Certificate Manager 为其负载均衡使用的证书续期',
  'TLS ends at the load balancer; the rest of the way needs its own':
    'TLS 在负载均衡处终止；其后的路径需要另行加密',
};
