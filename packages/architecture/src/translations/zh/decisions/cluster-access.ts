import type { Phrases } from '../../Phrases';

/** 人员访问 */
export const clusterAccess: Phrases = {
  'Access of people': '人员访问',
  'How do people get into clusters, and how far?':
    '人员如何进入集群，能做到什么程度？',
  'Company login and groups': '公司登录与用户组',
  'OIDC groups are bound to few roles by persona; nobody holds a certificate':
    'OIDC 用户组按角色绑定到少量权限；没有人持有证书',
  'The API server authenticates OIDC tokens and maps groups':
    'API server 校验 OIDC 令牌并映射用户组',
  'Leaving the company ends access the same day': '离职当天即失去访问权限',
  'A sealed break-glass account is tested twice a year':
    '封存的应急账户每年测试两次',
  'Access for a time, with approval and a recording': '限时访问，有审批和录制',
  'nobody has standing access to production; sessions are approved and recorded':
    '没有人长期拥有生产访问权；会话须经审批并录制',
  'auditors ask who was in production, when and why':
    '审计员会问谁在何时、为何进入生产环境',
  'the approver is the person who asks': '审批人就是申请人',
  'NIST SP 800-53 AC-6 asks for least privilege':
    'NIST SP 800-53 AC-6 要求最小权限',
  'The gateway for it must work on the worst day':
    '它的网关在最糟糕的一天也必须可用',
  'Identities of the provider': '提供商的身份',
  'the roles of the cloud account open the cluster': '云账户的角色即可打开集群',
  'each location would have its own': '每个位置会各有一套',
  'Cloud identity is a service of a cloud provider, and no cloud is among the locations':
    '云身份是云提供商的服务，而部署位置中没有云',
  "Cloud identity is reached over the provider's API, which an air-gapped cluster cannot":
    '云身份要通过提供商的 API 访问，物理隔离的集群做不到',
  'only managed clusters accept identities of the cloud':
    '只有托管集群接受云身份',
  'EKS access entries bind IAM principals to Kubernetes permissions':
    'EKS 访问条目把 IAM 主体绑定到 Kubernetes 权限',
  'Federate the company login into the cloud, so there is still one place to remove somebody':
    '把公司登录联合到云，这样仍然只需在一处移除人员',
  'Client certificates': '客户端证书',
  'the file the installer made': '安装程序生成的文件',
  'a client certificate cannot be revoked and is not a person':
    '客户端证书无法吊销，也不代表某个人',
  'several teams cannot share an administrator file':
    '多个团队不能共用一个管理员文件',
  'Kubernetes advises against client certificates for users: they cannot be revoked':
    'Kubernetes 不建议用户使用客户端证书：它无法吊销',
  'Whoever has the file is administrator until it expires':
    '谁有这个文件，谁就是管理员，直到它过期',
  'A copied administrator file cannot be revoked': '被复制的管理员文件无法吊销',
};
