import type { Phrases } from '../../Phrases';

/** 发行版：云托管服务与商业发行版 */
export const distribution: Phrases = {
  Distribution: '发行版',
  'Which Kubernetes distribution, managed by a provider or by ourselves?':
    '用哪个 Kubernetes 发行版，由提供商托管还是自己管理？',
  'Amazon EKS': 'Amazon EKS',
  'AWS runs the control plane over several zones and patches it':
    'AWS 跨多个可用区运行控制平面并打补丁',
  'leaving a provider is said to matter, and its identity and load balancers reach into every manifest':
    '回答中看重可迁移性，而它的身份和负载均衡会渗入每份清单',
  'nobody has time for etcd': '没有人有时间管 etcd',
  'EKS runs in AWS, which is not among the locations':
    'EKS 运行在 AWS，而部署位置中没有 AWS',
  'EKS covers AWS only, and the platform also has to run elsewhere':
    'EKS 只覆盖 AWS，而平台还要在别处运行',
  'the EKS control plane is a service of the provider, outside the air gap':
    'EKS 控制平面是提供商的服务，位于物理隔离之外',
  'EKS runs the control plane across several Availability Zones and replaces unhealthy instances':
    'EKS 跨多个可用区运行控制平面，并替换不健康的实例',
  'Kubernetes versions leave standard support after about 14 months, so two upgrades a year belong in the plan':
    'Kubernetes 版本约 14 个月后退出标准支持，因此每年要计划两次升级',
  'Azure Kubernetes Service': 'Azure Kubernetes Service',
  'Azure runs the control plane; identity and policy join Entra ID and Azure Policy':
    'Azure 运行控制平面；身份和策略与 Entra ID 和 Azure Policy 打通',
  'AKS runs in Azure, which is not among the locations':
    'AKS 运行在 Azure，而部署位置中没有 Azure',
  'AKS covers Azure only, and the platform also has to run elsewhere':
    'AKS 只覆盖 Azure，而平台还要在别处运行',
  'the AKS control plane is a service of the provider, outside the air gap':
    'AKS 控制平面是提供商的服务，位于物理隔离之外',
  'Azure manages the AKS control plane; the Standard tier adds a financially backed uptime SLA':
    'Azure 管理 AKS 控制平面；Standard 层增加有财务担保的可用性 SLA',
  'Take the Standard tier for production: the Free tier has no uptime SLA':
    '生产使用 Standard 层：Free 层没有可用性 SLA',
  'Google Kubernetes Engine': 'Google Kubernetes Engine',
  'Google runs the control plane; release channels upgrade it, regional clusters replicate it':
    'Google 运行控制平面；发布渠道负责升级，区域级集群负责复制',
  'GPU and TPU pools are a product of this service':
    'GPU 和 TPU 节点池是这项服务的产品',
  'GKE runs in Google Cloud, which is not among the locations':
    'GKE 运行在 Google Cloud，而部署位置中没有 Google Cloud',
  'GKE covers Google Cloud only, and the platform also has to run elsewhere':
    'GKE 只覆盖 Google Cloud，而平台还要在别处运行',
  'the GKE control plane is a service of the provider, outside the air gap':
    'GKE 控制平面是提供商的服务，位于物理隔离之外',
  'Regional clusters replicate the control plane across zones of a region':
    '区域级集群把控制平面复制到区域内的多个可用区',
  'Enrol in a release channel and set maintenance windows, or upgrades come when Google chooses':
    '加入发布渠道并设置维护窗口，否则何时升级由 Google 决定',
  'The managed service of each cloud': '各云的托管服务',
  'every cloud is used for what it does best, and one GitOps repository hides the difference from teams':
    '各云用其所长，一个 GitOps 仓库对团队屏蔽差异',
  'three sets of provider habits have to be kept behind one abstraction':
    '三套提供商的习惯要藏在同一层抽象之后',
  'fewer than two clouds are among the locations': '部署位置中的云少于两个',
  'clouds do not run their managed control planes on these premises or sites':
    '云不会在这些自有机房或站点运行托管控制平面',
  'managed control planes are outside an air gap':
    '托管控制平面位于物理隔离之外',
  'Certified distributions pass the same conformance tests, so workload APIs are portable between them':
    '认证发行版通过相同的一致性测试，因此工作负载 API 可以互相移植',
  'Keep provider differences (storage classes, load balancers, identity) in one overlay per cloud':
    '把提供商差异（存储类、负载均衡、身份）放进每个云一个的 overlay',
  'Red Hat OpenShift': 'Red Hat OpenShift',
  'one supported, opinionated platform with hardened defaults that runs the same on premises and in clouds':
    '受支持、有既定主张的统一平台，默认加固，在自有机房和云上运行方式相同',
  'one vendor answers for operating system, Kubernetes and add-ons together':
    '操作系统、Kubernetes 和附加组件由同一个供应商负责',
  'security context constraints and the Compliance Operator come in the box, so an audited platform is assembled from fewer parts':
    '自带安全上下文约束和 Compliance Operator，因此构建受审计平台所需的部件更少',
  'OpenShift is already run here': '这里已经在运行 OpenShift',
  'subscriptions are paid per core': '订阅按核心付费',
  'a site has to carry a much larger footprint than a lightweight distribution':
    '站点要承担的开销远大于轻量发行版',
  'OpenShift documents disconnected installation with mirrored images and operators':
    'OpenShift 文档说明了如何用同步到本地的镜像和 operator 进行离线安装',
  'Mirror release images and operator catalogues before the first install where there is no Internet':
    '没有互联网的地方，首次安装前先同步发行镜像和 operator 目录',
  'Teams meet security context constraints on day one: images must run without root':
    '团队第一天就会遇到安全上下文约束：镜像必须能以非 root 运行',
  'Rancher with RKE2': 'Rancher 与 RKE2',
  'a CIS-minded distribution that installs from files and is managed as a fleet from Rancher':
    '面向 CIS 的发行版，可由文件安装，并由 Rancher 统一管理整个机群',
  'air-gapped installation from tarballs is a documented path':
    '用 tar 包离线安装，文档中有明确步骤',
  'many data centres of bare metal are managed from one place':
    '许多裸金属数据中心由一处统一管理',
  'a support contract can be bought for it': '可以为它购买支持合同',
  'the same distribution runs in every location': '所有位置使用同一个发行版',
  'RKE2 is built to pass the CIS benchmark with little intervention and supports FIPS 140-2 and air-gapped installs':
    'RKE2 只需少量改动即可通过 CIS 基准，并支持 FIPS 140-2 和离线安装',
  'The Rancher management cluster is itself a production system: three nodes, backups, its own upgrade plan':
    'Rancher 管理集群本身就是生产系统：三个节点、备份、自己的升级计划',
};
