import type { Phrases } from '../../Phrases';

/** 集群创建 */
export const provisioning: Phrases = {
  Provisioning: '集群创建',
  'Which tool creates and changes clusters?': '用什么工具创建和变更集群？',
  OpenTofu: 'OpenTofu',
  'the best-known way to describe infrastructure, with a plan before each change and an open licence':
    '最广为人知的基础设施描述方式，变更前先出计划，许可开放',
  'Terraform configuration and habits carry over':
    'Terraform 的配置和习惯可以沿用',
  'it can make the machines, but another tool still has to make the cluster':
    '它能创建机器，但集群仍要由另一个工具创建',
  'nothing reconciles a long list of clusters between runs':
    '两次运行之间，没有东西调谐一长串集群',
  'OpenTofu is an open-source fork of Terraform under the Linux Foundation':
    'OpenTofu 是 Linux Foundation 旗下 Terraform 的开源分支',
  'State holds secrets: encrypt it, lock it, and let only the pipeline apply':
    '状态中含有密钥：要加密、加锁，并且只允许流水线 apply',
  'Cluster API': 'Cluster API',
  'clusters are objects a hub reconciles, so fifty are as easy to upgrade as one':
    '集群是由中心集群调谐的对象，升级五十个与升级一个一样容易',
  'there is a management cluster for it to live in': '有可供它运行的管理集群',
  'upgrading many clusters by hand does not scale': '手工升级许多集群无法扩展',
  'fewer than four clusters do not pay for a management cluster':
    '少于四个集群，不值得为它运行管理集群',
  'these bring their own lifecycle tool': '这些发行版自带生命周期工具',
  'the one cluster would have to create itself': '唯一的集群只能自己创建自己',
  'Cluster API provides declarative lifecycle for clusters through a management cluster':
    'Cluster API 通过管理集群提供声明式的集群生命周期',
  'The management cluster needs a bootstrap and a restore that does not depend on itself':
    '管理集群需要不依赖自身的引导和恢复方式',
  Crossplane: 'Crossplane',
  'clusters and cloud services become APIs that teams order from':
    '集群和云服务成为团队可以申请的 API',
  'many teams want to order databases and clusters without a ticket':
    '许多团队想不开工单就申请数据库和集群',
  'its providers create managed services of clouds':
    '它的 provider 创建云的托管服务',
  'Crossplane compositions expose infrastructure as Kubernetes APIs':
    'Crossplane composition 把基础设施暴露为 Kubernetes API',
  'Compositions are software: version, test and review them':
    'composition 也是软件：要有版本、测试和评审',
  Pulumi: 'Pulumi',
  'infrastructure in the language the developers already write':
    '用开发者已经在用的语言描述基础设施',
  'Pulumi is already used here': '这里已经在用 Pulumi',
  'Pulumi programs use general-purpose languages; state can be self-hosted':
    'Pulumi 程序使用通用编程语言；状态可以自行托管',
  'Choose the state backend on the first day; moving it later stops all changes':
    '第一天就选定状态后端；以后迁移要停止所有变更',
  "The distribution's own installer": '发行版自带的安装程序',
  'the path its vendor tests, with the least between you and the manual':
    '供应商测试过的路径，与手册之间的差异最小',
  'a site bootstraps itself from one file on its disk':
    '站点由自身磁盘上的一个文件引导',
  'only this path is documented for an installation without Internet':
    '没有互联网的安装，只有这条路径有文档',
  'managed services have no installer': '托管服务没有安装程序',
  'Each self-managed distribution documents its own installer and configuration file':
    '每个自管发行版都有自己的安装程序和配置文件的文档',
  'Keep the installer configuration in Git and rebuild one cluster from it every quarter':
    '安装程序的配置放进 Git，每季度用它重建一个集群',
};
