import type { Phrases } from '../../Phrases';

/** 密钥 */
export const secrets: Phrases = {
  Secrets: '密钥',
  'Where do secrets live, and how do they reach pods?':
    '密钥存放在哪里，如何到达 Pod？',
  'External Secrets Operator': 'External Secrets Operator',
  'secrets stay in a managed store and are copied and refreshed from there':
    '密钥留在托管存储中，由此复制和刷新',
  'a site that is cut off cannot refresh, and each site would need credentials of the store':
    '断线的站点无法刷新，而且每个站点都需要存储的凭据',
  'one API stands before every store': '各种密钥存储之前只有一套 API',
  'the store of the cloud is there already': '云的密钥存储已经就绪',
  'there is no store yet: neither a cloud nor Vault':
    '还没有密钥存储：既没有云也没有 Vault',
  'The operator reads AWS, Azure, Google and Vault stores':
    '该 operator 可读取 AWS、Azure、Google 和 Vault 的存储',
  'Workload identity authenticates to the store; no bootstrap password remains':
    '用工作负载身份向存储认证；不留引导密码',
  'The copy is a Kubernetes Secret: encrypt etcd and restrict who lists secrets':
    '副本是 Kubernetes Secret：加密 etcd，并限制谁能列出 Secret',
  'Sealed Secrets': 'Sealed Secrets',
  'encrypted secrets in Git with one controller and nothing else':
    '加密的密钥存放在 Git 中，只需一个控制器',
  'every cluster has its own key, so every secret is sealed again per cluster':
    '每个集群有自己的密钥，因此每个 Secret 要为每个集群重新加密',
  'rotation and a record of access are asked for, and Git history gives neither':
    '要求轮换和访问记录，而 Git 历史两者都给不了',
  'The controller decrypts with a key held in the cluster; the key must be backed up':
    '控制器用集群中的密钥解密；该密钥必须备份',
  'Back up the sealing key outside the cluster, or a lost cluster loses its secrets':
    '把封装密钥备份到集群之外，否则丢失集群就丢失其中的 Secret',
  SOPS: 'SOPS',
  'encrypted values in Git with keys from a KMS or age':
    'Git 中的加密值，密钥来自 KMS 或 age',
  'Flux decrypts it without a plugin': 'Flux 无需插件即可解密',
  'Argo CD needs a plugin to decrypt it': 'Argo CD 需要插件才能解密',
  'a site cut off from any store still gets its secrets with its state':
    '与任何存储断开的站点，仍能随其状态得到密钥',
  'Flux decrypts SOPS files in kustomize-controller':
    'Flux 在 kustomize-controller 中解密 SOPS 文件',
  'One key per environment; rotate by re-encrypting, and rotate the secret itself':
    '每个环境一个密钥；轮换时重新加密，并轮换 Secret 本身',
  'Vault or OpenBao with agent or CSI': 'Vault 或 OpenBao，用 agent 或 CSI',
  'short-lived secrets delivered to pods without a Kubernetes Secret':
    '短期密钥直接送达 Pod，不经过 Kubernetes Secret',
  'Vault is already run here': '这里已经在运行 Vault',
  'an audited platform without a cloud needs a store with leases and an access log of its own':
    '没有云的受审计平台需要自己的存储，带租约和访问日志',
  'unsealing and upgrading Vault is a job': '解封和升级 Vault 是一项专门工作',
  'The agent injector and the CSI provider deliver secrets as files':
    'agent injector 和 CSI provider 以文件形式提供密钥',
  'Vault becomes the first thing to restore in a disaster':
    '灾难时 Vault 成为第一个要恢复的系统',
};
