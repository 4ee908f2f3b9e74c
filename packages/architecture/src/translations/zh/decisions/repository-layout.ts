import type { Phrases } from '../../Phrases';

/** 仓库布局 */
export const repositoryLayout: Phrases = {
  'Repository layout': '仓库布局',
  'One repository, or several by owner?': '一个仓库，还是按所有者分成多个？',
  'One repository': '一个仓库',
  'a change across clusters, add-ons and applications is one reviewed commit':
    '跨集群、附加组件和应用的变更是一个经过评审的提交',
  'many teams wait for each other in one repository':
    '许多团队在一个仓库里互相等待',
  'read access cannot be limited to a folder': '读权限无法限制到目录',
  'Flux documents mono-repository and multi-repository structures':
    'Flux 文档介绍了单仓库和多仓库结构',
  'CODEOWNERS per folder, and a pipeline that builds only what changed':
    '每个目录设 CODEOWNERS，流水线只构建有变更的部分',
  'Fleet, infrastructure and applications apart': '机群、基础设施和应用分开',
  'clusters, add-ons and applications change at their own pace under their own owners':
    '集群、附加组件和应用各有所有者，按各自的节奏变更',
  'who may change the platform and who may change applications are different lists':
    '能改平台的人与能改应用的人是两份名单',
  'platform and product teams have different rhythms':
    '平台团队与产品团队的节奏不同',
  'the same people would approve their own pull requests in three places':
    '同样的几个人要在三处审批自己的拉取请求',
  'The D2 reference architecture separates fleet, infra and apps repositories':
    'D2 参考架构把 fleet、infra 和 apps 仓库分开',
  'Pin the revision of infrastructure in fleet, so a change can be tried on one environment':
    '在 fleet 中固定 infrastructure 的版本，让变更先在一个环境试验',
  'A repository per team': '每个团队一个仓库',
  'every team owns its deployments whole, inside limits the platform sets':
    '每个团队完整拥有自己的部署，在平台设定的限制之内',
  'twenty teams or more do not share a review queue':
    '二十个以上的团队不会共用一条评审队列',
  'tenants cannot read each other': '租户之间互相读不到',
  'Flux documents a repository per team with tenants':
    'Flux 文档介绍了每团队一个仓库的租户方式',
  'Templates and shared policies keep sixty repositories alike; a change of convention is sixty pull requests':
    '用模板和共享策略让六十个仓库保持一致；改一个约定就是六十个拉取请求',
};
