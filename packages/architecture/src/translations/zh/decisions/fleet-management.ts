import type { Phrases } from '../../Phrases';

/** 机群管理 */
export const fleetManagement: Phrases = {
  'Fleet management': '机群管理',
  'What keeps many clusters alike?': '用什么让众多集群保持一致？',
  'A folder per cluster': '每个集群一个目录',
  'plain overlays in Git, read by the engine of each cluster':
    'Git 中的普通 overlay，由各集群的引擎读取',
  'a change would be a commit to each of many folders':
    '一次变更要向许多目录逐一提交',
  'Flux documents a folder per cluster': 'Flux 文档介绍了每集群一个目录的做法',
  'Shared parts live in bases, differences in overlays of a few lines':
    '共用部分放在 base 中，差异放在只有几行的 overlay 中',
  'ApplicationSets over labels': '按标签的 ApplicationSet',
  'a cluster gets what its labels ask for the moment it is registered':
    '集群一注册，就得到其标签所要求的一切',
  'few clusters need no generator': '集群少，不需要生成器',
  'a generator over clusters needs the hub that knows them':
    '按集群生成，需要登记了这些集群的中心集群',
  'The cluster generator selects by label': '集群生成器按标签选择',
  'A label is a deployment: protect who may change it':
    '标签就是部署：谁能修改标签要受控',
  'Progressive syncs keep a change from reaching every cluster at once':
    '渐进式同步避免一次变更同时到达所有集群',
  'Flux per cluster with shared bases': '每个集群一个 Flux，共用 base',
  'each cluster pulls one entry point that names its bases and its variables':
    '每个集群拉取一个入口，其中写明它的 base 和变量',
  'a site needs its entry point and an outbound line, nothing else':
    '站点只需要入口和一条出站线路，别无其他',
  'few clusters need no variables': '集群少，不需要变量',
  'it is a way to arrange Flux': '它是组织 Flux 的一种方式',
  'Flux substitutes variables after build, per cluster':
    'Flux 在构建之后按集群替换变量',
  'Tags or OCI artifacts per wave decide what a site sees':
    '由每批的 tag 或 OCI 制品决定站点看到什么',
  'Rancher Fleet': 'Rancher Fleet',
  'the fleet tool of Rancher, made for very many clusters':
    'Rancher 的机群管理工具，为数量极多的集群而生',
  'it comes with Rancher': '它随 Rancher 提供',
  'Fleet manages deployments to many clusters from Git':
    'Fleet 从 Git 管理到众多集群的部署',
  'It is a second GitOps engine: say which owns what':
    '它是第二个 GitOps 引擎：要说明谁管什么',
  Karmada: 'Karmada',
  'workloads are placed and moved over clusters by policy':
    '按策略在集群之间放置和迁移工作负载',
  'there are too few clusters to schedule over': '集群太少，不值得跨集群调度',
  'workloads of a site belong to the site': '站点的工作负载属于该站点',
  'Karmada propagates and reschedules over clusters':
    'Karmada 在集群之间分发和重新调度',
  'One more control plane that everything depends on':
    '又多一个一切都依赖的控制平面',
};
