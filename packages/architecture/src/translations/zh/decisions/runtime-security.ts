import type { Phrases } from '../../Phrases';

/** 运行时安全 */
export const runtimeSecurity: Phrases = {
  'Runtime security': '运行时安全',
  'How are attacks inside running containers noticed?':
    '如何发现运行中容器内的攻击？',
  'No runtime detection': '不做运行时检测',
  'prevention only: small surface, restricted pods, patched images':
    '只靠预防：攻击面小、Pod 受限、镜像打补丁',
  'public services are attacked daily, and nobody would notice':
    '公开服务每天都受攻击，却没有人会发现',
  'the auditor asks how a break-in would be noticed': '审计员会问如何发现入侵',
  'intrusion detection is a control of the audited standard':
    '入侵检测是所审计标准的一项控制',
  'code of strangers has to be watched': '外部人员的代码必须受到监视',
  'PCI DSS requirement 11.5 asks for network intrusions and unexpected file changes to be detected':
    'PCI DSS 第 11.5 条要求检测网络入侵和意外的文件变更',
  'A break-in is noticed by its damage': '入侵要等造成损害才会被发现',
  Falco: 'Falco',
  'a graduated CNCF project with maintained rules that alert on suspicious system calls':
    'CNCF 毕业项目，规则有人维护，对可疑系统调用告警',
  'maintained rules map to what auditors ask for':
    '所维护的规则对应审计员的问题',
  'Falco runs as a DaemonSet, which Fargate does not support':
    'Falco 以 DaemonSet 运行，而 Fargate 不支持',
  'nodes run by the provider limit host agents with kernel access':
    '由提供商运行的节点限制访问内核的主机代理',
  'Falco detects threats from system calls by rules':
    'Falco 按规则从系统调用中检测威胁',
  'Rules need a month of tuning before they may wake anybody':
    '规则需要调一个月，才可以用来叫醒人',
  Tetragon: 'Tetragon',
  'eBPF observation that can also stop a process, with the context of Cilium':
    'eBPF 观测，还能阻止进程，带有 Cilium 的上下文',
  'it shares operators and knowledge with the Cilium already chosen':
    '它与已选的 Cilium 共用运维人员和知识',
  'Tetragon runs as a DaemonSet, which Fargate does not support':
    'Tetragon 以 DaemonSet 运行，而 Fargate 不支持',
  'Tetragon observes and enforces in the kernel with eBPF':
    'Tetragon 用 eBPF 在内核中观测和执行',
  'Policies are yours to write; start with observation only':
    '策略由你编写；先只做观测',
  'The detection service of the provider': '提供商的检测服务',
  'GuardDuty, Defender for Containers or Security Command Center, joined to the rest of the cloud account':
    'GuardDuty、Defender for Containers 或 Security Command Center，与云账户的其余部分打通',
  'each cloud has its own console, rules and price':
    '每个云各有自己的控制台、规则和价格',
  'detection would change with each provider': '换提供商，检测就要跟着变',
  'a small audited team buys this rather than tuning rules':
    '受审计的小团队会购买它，而不是自己调规则',
  'Cloud threat detection is a service of a cloud provider, and no cloud is among the locations':
    '云威胁检测是云提供商的服务，而部署位置中没有云',
  "Cloud threat detection is reached over the provider's API, which an air-gapped cluster cannot":
    '云威胁检测要通过提供商的 API 访问，物理隔离的集群做不到',
  'the service covers the managed clusters of its own cloud':
    '该服务只覆盖自家云的托管集群',
  'GuardDuty Runtime Monitoring covers EKS with a managed agent':
    'GuardDuty Runtime Monitoring 以托管代理覆盖 EKS',
  'It is priced by the core and by event; estimate before switching on':
    '它按核心和事件计价；开启前先估算',
};
