import type { Phrases } from '../../Phrases';

/** 发行版：vSphere 与自行管理的发行版 */
export const distributionSelfManaged: Phrases = {
  'VMware Tanzu': 'VMware Tanzu',
  'Kubernetes as a service of the vSphere that is already run':
    '在已运行的 vSphere 上把 Kubernetes 作为服务提供',
  'vSphere is already run here': '这里已经在运行 vSphere',
  'Tanzu stands on vSphere in own data centres, and on-premises is not among the locations':
    'Tanzu 依赖自有数据中心的 vSphere，而部署位置中没有自有机房',
  'Tanzu needs vSphere, and the hardware is something else':
    'Tanzu 需要 vSphere，而硬件是别的类型',
  'it covers vSphere only, and the platform also has to run elsewhere':
    '它只覆盖 vSphere，而平台还要在别处运行',
  'vSphere Kubernetes Service provides clusters on a Supervisor enabled on vSphere':
    'vSphere Kubernetes Service 在启用于 vSphere 的 Supervisor 上提供集群',
  'Licence and bundle terms follow the VMware contract; price the renewal before building on it':
    '许可和捆绑条款随 VMware 合同而定；在其上构建之前先算清续约价格',
  'Cost and bundling of the product follow one vendor, whose terms have changed before':
    '产品的价格和捆绑方式取决于一个供应商，其条款曾经变更',
  kubeadm: 'kubeadm',
  'upstream Kubernetes and nothing else: every part is known, replaceable and free':
    '只有上游 Kubernetes：每个部件都已知、可替换且免费',
  'the team knows Kubernetes well enough to own its control plane':
    '团队足够了解 Kubernetes，能够自己掌管控制平面',
  'no vendor layer is wanted between the team and upstream':
    '不希望团队与上游之间有供应商这一层',
  'kubeadm is a community tool without a vendor who answers for its patches':
    'kubeadm 是社区工具，没有供应商为其补丁负责',
  'this many sites cannot each be joined and upgraded by hand':
    '这么多站点无法逐个手工加入和升级',
  'kubeadm creates clusters with stacked or external etcd; load balancer, CNI and upgrades are yours':
    'kubeadm 创建使用堆叠或外部 etcd 的集群；负载均衡、CNI 和升级由你负责',
  'Certificates made by kubeadm end after one year unless an upgrade renews them: alert on it':
    'kubeadm 签发的证书一年后到期，除非升级时续期：为此设置告警',
  'etcd snapshots and a rehearsed restore are yours':
    'etcd 快照和经过演练的恢复由你负责',
  'The control plane depends on a few people who know it; one leaving is an outage waiting':
    '控制平面依赖少数懂它的人；走一个人，中断就只是时间问题',
  kOps: 'kOps',
  'self-managed clusters on cloud machines from one declarative specification':
    '用一份声明式规格在云主机上自管集群',
  'kOps is for AWS and Google Cloud, and neither is among the locations':
    'kOps 适用于 AWS 和 Google Cloud，而部署位置中两者都没有',
  'kOps does not cover every location': 'kOps 不能覆盖所有位置',
  'kOps is a community tool without a vendor who answers for its patches':
    'kOps 是社区工具，没有供应商为其补丁负责',
  'kOps officially supports AWS and GCP': 'kOps 官方支持 AWS 和 GCP',
  'You upgrade the control plane, and wait for kOps to support each Kubernetes version':
    '控制平面由你升级，每个 Kubernetes 版本都要等 kOps 支持',
  Kubespray: 'Kubespray',
  'kubeadm driven by Ansible, with offline installation and many knobs':
    '由 Ansible 驱动的 kubeadm，支持离线安装，可调参数很多',
  'Ansible is already used here': '这里已经在用 Ansible',
  'it documents an offline environment': '它有离线环境的文档',
  'Kubespray is a community tool without a vendor who answers for its patches':
    'Kubespray 是社区工具，没有供应商为其补丁负责',
  'a play over this many remote sites does not finish':
    '对这么多远程站点执行的 play 跑不完',
  'Kubespray composes kubeadm with Ansible and documents offline environments':
    'Kubespray 用 Ansible 组织 kubeadm，并有离线环境的文档',
  'Upgrade one release at a time, control plane first; a play over a large inventory takes hours':
    '每次升级一个版本，控制平面在先；清单很大时一次 play 要几个小时',
  'K3s at the sites, with a hub': '站点用 K3s，配中心集群',
  'a certified distribution in one small binary, made for sites nobody visits':
    '单个小二进制文件的认证发行版，为无人值守的站点而生',
  'hundreds of identical small clusters are what it was made for':
    '它正是为数百个相同的小集群而设计',
  'its compact defaults are meant for small sites, not for a central platform':
    '它的精简默认值面向小站点，而不是中心平台',
  'the number of workloads asks for a full-size control plane':
    '工作负载数量需要完整规模的控制平面',
  'the locations are clouds only, where a managed control plane costs less than running K3s':
    '部署位置只有云，那里托管控制平面比运行 K3s 更便宜',
  'K3s is a certified distribution for edge and unattended, resource-constrained locations':
    'K3s 是面向边缘和无人值守、资源受限场所的认证发行版',
  'Use the hardening guide: some CIS controls are off by default':
    '按照加固指南操作：部分 CIS 控制项默认关闭',
  'Automate upgrades with the system-upgrade-controller, in waves':
    '用 system-upgrade-controller 分批自动升级',
};
