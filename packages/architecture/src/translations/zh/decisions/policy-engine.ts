import type { Phrases } from '../../Phrases';

/** 策略引擎 */
export const policyEngine: Phrases = {
  'Policy engine': '策略引擎',
  'Which engine admits or refuses objects?': '由哪个引擎准入或拒绝对象？',
  ValidatingAdmissionPolicy: 'ValidatingAdmissionPolicy',
  'CEL inside the API server: no webhook to fail, nothing to run':
    'API server 内置的 CEL：没有会失效的 webhook，也无需运维',
  'reports of existing objects and signature checks need more than admission':
    '对现有对象的报告和签名校验超出准入的能力',
  'it generates nothing for a new namespace, and reports nothing to its team':
    '它不会为新命名空间生成任何东西，也不会向其团队报告',
  'nothing has to run at the sites': '站点上不需要运行任何东西',
  'ValidatingAdmissionPolicy is stable since Kubernetes 1.30':
    'ValidatingAdmissionPolicy 自 Kubernetes 1.30 起稳定',
  'No background scan: what was there before stays unseen until the checks run over it':
    '没有后台扫描：已有的对象在检查运行之前无人知晓',
  Kyverno: 'Kyverno',
  'policies as Kubernetes objects that validate, generate, verify signatures and report':
    '以 Kubernetes 对象编写策略，可校验、生成、验签和报告',
  'it gives every new namespace its quota, roles and default deny':
    '它为每个新命名空间生成配额、角色和默认拒绝',
  'Kyverno validates, mutates, generates, verifies images and writes policy reports':
    'Kyverno 可校验、变更、生成、校验镜像，并写出策略报告',
  'Run three replicas and exclude kube-system, or a failing webhook stops the cluster':
    '运行三个副本并排除 kube-system，否则 webhook 失效会让集群停摆',
  'Go from audit to warn to deny, one policy at a time':
    '从 audit 到 warn 再到 deny，每次一条策略',
  'OPA Gatekeeper': 'OPA Gatekeeper',
  'Rego policies for who already writes Rego elsewhere':
    'Rego 策略，适合已在别处编写 Rego 的团队',
  'a large platform team can share Rego with its other gates':
    '大型平台团队可以与其他关卡共用 Rego',
  'Azure Policy for AKS is built on it': 'Azure Policy for AKS 基于它构建',
  'Gatekeeper enforces constraint templates with audit':
    'Gatekeeper 执行约束模板并带审计',
  'Rego needs tests and a second reader': 'Rego 需要测试和第二位评审者',
  'Pod Security Admission only': '只用 Pod Security Admission',
  'the built-in levels, and nothing else': '内置的级别，别无其他',
  'the few rules a small team needs are built in':
    '小团队需要的几条规则都已内置',
  'an audited standard needs rules beyond the pod levels, and a record of them':
    '所审计的标准要求 Pod 级别之外的规则及其记录',
  'strangers need limits on more than pod fields':
    '对不受信任的租户的限制不能只针对 Pod 字段',
  'Pod Security Admission enforces the standards per namespace':
    'Pod Security Admission 按命名空间执行标准',
  'Image registries, labels, ingress hosts stay unchecked at admission':
    '镜像仓库、标签、ingress 主机名在准入时不受检查',
};
