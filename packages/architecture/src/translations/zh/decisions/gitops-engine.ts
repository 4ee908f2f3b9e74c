import type { Phrases } from '../../Phrases';

/** GitOps 引擎 */
export const gitopsEngine: Phrases = {
  'GitOps engine': 'GitOps 引擎',
  'Argo CD from a hub, Argo CD in each cluster, or Flux?':
    '中心集群上的 Argo CD、每个集群一个 Argo CD，还是 Flux？',
  'Argo CD on a hub': '中心集群上的 Argo CD',
  'one place where people see and steer every application of every cluster':
    '在一处查看和操作所有集群的所有应用',
  'one place sees all clouds': '一处看到所有云',
  'there is no second cluster to manage from a hub':
    '没有第二个集群需要由中心管理',
  'many teams want to see their own rollouts without cluster access':
    '许多团队想看自己的发布，而无需集群访问权',
  'Argo CD is already run here': '这里已经在运行 Argo CD',
  'the hub must reach every site, and sites go away':
    '中心集群必须能到达每个站点，而站点会断线',
  'the hub holds credentials of every cluster': '中心集群持有所有集群的凭据',
  'OpenShift GitOps is this engine with support':
    'OpenShift GitOps 就是带支持的这个引擎',
  'a hub cannot hold connections to this many sites that it may not be able to reach':
    '中心集群无法与这么多可能不可达的站点保持连接',
  'CI pushes, so nothing pulls': '由 CI 推送，因此没有拉取方',
  'ApplicationSets generate applications from cluster labels':
    'ApplicationSet 按集群标签生成应用',
  'AppProjects limit each team to its repositories, namespaces and clusters':
    'AppProject 把每个团队限制在自己的仓库、命名空间和集群内',
  'Shard the application controller from a few hundred applications on':
    '应用达到数百个后，对 application controller 分片',
  'Argo CD in every cluster': '每个集群一个 Argo CD',
  'each cluster reconciles itself and no place holds all credentials':
    '每个集群自行调谐，没有一处持有全部凭据',
  'it is a large guest on a small site': '对小站点来说它太重',
  'an audit boundary ends at each cluster': '审计边界止于每个集群',
  'there is only one cluster for it to be in': '只有一个集群可以放它',
  'Argo CD can be installed as core, without user interface and SSO':
    'Argo CD 可以安装为 core 模式，不带用户界面和 SSO',
  'Every cluster has its own Argo CD to upgrade; let Git do it':
    '每个集群都有自己的 Argo CD 要升级；交给 Git 完成',
  Flux: 'Flux',
  'small controllers in each cluster that pull Git or OCI artifacts, under the permissions of each tenant':
    '每个集群中的小型控制器，以各租户的权限拉取 Git 或 OCI 制品',
  'each site pulls through its own outbound line and survives without it':
    '每个站点通过自己的出站线路拉取，断线也能存续',
  'Flux is already run here': '这里已经在运行 Flux',
  'OCI artifacts travel into the air gap through the same registry as images':
    'OCI 制品与镜像经同一个镜像仓库进入物理隔离环境',
  'teams miss a user interface of their own': '团队缺少自己的用户界面',
  'service-account impersonation separates tenants by plain RBAC':
    'service account 模拟用普通 RBAC 隔离租户',
  'Flux supports multi-tenancy by service account impersonation and OCI artifacts as sources':
    'Flux 支持以 service account 模拟实现多租户，并支持以 OCI 制品为来源',
  'Show state in the portal or Grafana: there is no interface of its own':
    '在门户或 Grafana 中展示状态：它自身没有界面',
  'No engine': '不用引擎',
  'the pipeline applies, so nothing reconciles':
    '由流水线直接 apply，没有任何东西调谐',
  'pulling needs an engine': '拉取需要引擎',
  'Without a reconciler the fourth OpenGitOps principle is not met':
    '没有调谐器就不满足 OpenGitOps 的第四条原则',
  'Drift stays until the next deployment': '偏移会一直保留到下一次部署',
};
