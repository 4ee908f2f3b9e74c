import type { Phrases } from '../../Phrases';

/** Pod 安全级别 */
export const podSecurityLevel: Phrases = {
  'Pod security level': 'Pod 安全级别',
  'Which Pod Security Standard is enforced, and where?':
    '执行哪一级 Pod 安全标准，在哪里执行？',
  'Restricted, with named system namespaces exempt':
    'Restricted，具名的系统命名空间豁免',
  'applications run without privileges; host agents live in few namespaces that are listed and watched':
    '应用以非特权运行；主机代理集中在少数已列出并受监控的命名空间',
  'many public images need changes before they run':
    '许多公共镜像需要修改才能运行',
  'Restricted follows current pod hardening practice':
    'Restricted 遵循当前的 Pod 加固实践',
  'Start with warn and audit, enforce when the report is empty':
    '先用 warn 和 audit，报告清空后再用 enforce',
  'Restricted everywhere': '全面 Restricted',
  'no exemption at all, for clusters without host agents':
    '没有任何豁免，适合没有主机代理的集群',
  'host agents need privileges that the restricted level refuses':
    '主机代理需要的权限被 restricted 级别拒绝',
  'log collectors mount host paths, which the restricted level refuses':
    '日志采集器要挂载主机路径，restricted 级别会拒绝',
  'storage daemons mount host paths, which the restricted level refuses':
    '存储守护进程要挂载主机路径，restricted 级别会拒绝',
  'GPU drivers are installed by privileged pods': 'GPU 驱动由特权 Pod 安装',
  'its node agent needs host privileges': '它的节点代理需要主机权限',
  'Restricted refuses host namespaces, host paths and privileged containers':
    'Restricted 拒绝主机命名空间、主机路径和特权容器',
  'Every agent has to be replaced by a service of the provider':
    '每个代理都要换成提供商的服务',
  Baseline: 'Baseline',
  'stops known escalations and lets most images run unchanged':
    '阻止已知的提权手段，大多数镜像无需修改即可运行',
  'nobody has to repair other people’s images first':
    '没有人需要先去修别人的镜像',
  'tested controls ask for least privilege, and baseline lets containers run as root':
    '经测试的控制要求最小权限，而 baseline 允许容器以 root 运行',
  'strangers must not run as root beside each other':
    '互不信任的租户不能以 root 身份比邻运行',
  'Baseline prevents known privilege escalations': 'Baseline 防止已知的提权',
  'Warn at restricted from the first day, to see the distance':
    '从第一天起按 restricted 级别 warn，看清差距',
  'No level': '不设级别',
  'everything is admitted': '什么都放行',
  'no audited standard accepts unrestricted pods':
    '没有任何所审计的标准接受不受限的 Pod',
  'a privileged pod of a stranger owns the node':
    '外部租户的特权 Pod 会控制整个节点',
  'one flaw in a service that takes requests would own the node':
    '接收请求的服务只要一个漏洞，节点就会失守',
  'Privileged is unrestricted on purpose': 'Privileged 有意不加限制',
  'Any workload can become root on its node':
    '任何工作负载都能成为其节点上的 root',
  'A flaw in any container is a flaw in its node':
    '任何容器的漏洞都是其节点的漏洞',
};
