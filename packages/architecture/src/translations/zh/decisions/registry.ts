import type { Phrases } from '../../Phrases';

/** 镜像仓库 */
export const registry: Phrases = {
  'Image registry': '镜像仓库',
  'Where are images and artifacts kept?': '镜像和制品存放在哪里？',
  'The registry of the provider': '提供商的镜像仓库',
  'ECR, ACR or Artifact Registry: near the nodes, opened by workload identity':
    'ECR、ACR 或 Artifact Registry：靠近节点，用工作负载身份访问',
  'every image is pushed once per cloud': '每个镜像都要向每个云推送一次',
  'sites would pull over the line': '站点要经线路拉取',
  'A cloud registry is a service of a cloud provider, and no cloud is among the locations':
    '云镜像仓库是云提供商的服务，而部署位置中没有云',
  "A cloud registry is reached over the provider's API, which an air-gapped cluster cannot":
    '云镜像仓库要通过提供商的 API 访问，物理隔离的集群做不到',
  'images have to stay on the site': '镜像必须留在站点内',
  'ECR scans images and replicates across regions': 'ECR 扫描镜像并跨区域复制',
  'Pull-through caches keep public registries out of the critical path':
    '拉取缓存让公共镜像仓库不再处于关键路径',
  Harbor: 'Harbor',
  'a graduated CNCF registry with projects, scanning, signatures and replication, run by us':
    'CNCF 毕业的镜像仓库，带项目、扫描、签名和复制，由我们运行',
  'Harbor is already run here': '这里已经在运行 Harbor',
  'it is the door of the air gap: everything is scanned on the way in':
    '它是物理隔离环境的大门：所有内容进入时都要扫描',
  'it replicates to where sites pull from': '它把镜像复制到站点拉取的地方',
  'nodes pull from inside the own network': '节点从自有网络内部拉取',
  'it is a stateful system for a small team to run':
    '对小团队来说，它是一个要运维的有状态系统',
  'Harbor offers projects, scanning, signing and replication':
    'Harbor 提供项目、扫描、签名和复制',
  'Nothing starts while it is down: run it highly available, outside the clusters it feeds':
    '它宕机时什么都启动不了：要高可用运行，并放在它所服务的集群之外',
  Artifactory: 'Artifactory',
  'images beside the packages of every language, for who already has it':
    '镜像与各种语言的软件包放在一起，适合已有它的团队',
  'Artifactory is already run here': '这里已经在运行 Artifactory',
  'Artifactory hosts Docker and OCI repositories':
    'Artifactory 托管 Docker 和 OCI 仓库',
  'The licence counts: replicas and scanning are editions':
    '注意许可：副本和扫描取决于所购版本',
  'The registry of the Git host': 'Git 托管平台的镜像仓库',
  'images beside the code that made them': '镜像与产生它的代码放在一起',
  'hundreds of sites pulling from a shared service meet its limits':
    '数百个站点从共享服务拉取会触及其限额',
  'many nodes pulling over the Internet meet limits and latency':
    '许多节点经互联网拉取会遇到限额和延迟',
  'an outage of the Git host would stop pods from starting':
    'Git 托管平台故障时，Pod 将无法启动',
  'the Git host is there, with its users and tokens':
    'Git 托管平台已经在用，用户和令牌都有了',
  'A registry of a Git host leaves the platform for a vendor, which an air gap, a residency rule or the saasAllowed answer rules out':
    'Git 托管平台的镜像仓库会把数据交给平台之外的供应商，而物理隔离、数据驻留规则或 saasAllowed 的回答不允许这样做',
  'GitHub Packages hosts container images': 'GitHub Packages 托管容器镜像',
  'Pull secrets are tokens that expire: let automation renew them':
    '拉取密钥是会过期的令牌：用自动化续期',
};
