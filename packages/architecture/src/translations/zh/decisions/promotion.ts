import type { Phrases } from '../../Phrases';

/** 晋级 */
export const promotion: Phrases = {
  Promotion: '晋级',
  'What moves a version from one environment to the next?':
    '版本靠什么从一个环境进入下一个环境？',
  'A pull request per environment': '每个环境一个拉取请求',
  'the version changes in one file of the next environment, and a review is the gate':
    '在下一个环境的一个文件里修改版本，评审就是关卡',
  'hundreds of pull requests a day are not read':
    '每天数百个拉取请求，没有人会去读',
  'The OpenGitOps principles make the commit the unit of change':
    'OpenGitOps 原则以提交作为变更单位',
  'Refuse skipped environments in the pipeline, not by habit':
    '由流水线拒绝跳过环境，而不是靠习惯',
  'Image automation': '镜像自动化',
  'new images write their own commit where a policy allows it':
    '在策略允许的地方，新镜像自行写入提交',
  'nobody approves what reaches the environment': '进入环境的内容没有人审批',
  'image automation belongs to Flux': '镜像自动化属于 Flux',
  'Flux image automation updates Git from image policies':
    'Flux 镜像自动化按镜像策略更新 Git',
  'Use it for development and staging; production stays a pull request':
    '用于开发和预发环境；生产仍用拉取请求',
  Kargo: 'Kargo',
  'stages, gates and verification as objects, for many services and environments':
    '以对象描述阶段、关卡和验证，适合众多服务和环境',
  'promotions are too many to follow by hand': '晋级太多，人工跟不过来',
  'Kargo drives Argo CD applications': 'Kargo 驱动 Argo CD 应用',
  'Kargo promotes freight through stages alongside Argo CD':
    'Kargo 与 Argo CD 配合，让 freight 逐阶段晋级',
  'One more controller with write access to Git':
    '又多一个对 Git 有写权限的控制器',
  'Rendered manifests per environment': '每个环境的渲染后清单',
  'what will be applied is what is reviewed, plain and complete':
    '评审的内容就是将要应用的内容，直白而完整',
  'the reviewed diff is exactly what production receives':
    '评审的差异正是生产收到的内容',
  'Argo CD documents hydrating rendered manifests into branches':
    'Argo CD 文档介绍了把渲染后的清单写入分支',
  'Rendered files are generated only; a check refuses edits by hand':
    '渲染后的文件只能生成；检查会拒绝手工修改',
  'Stages of the pipeline': '流水线的阶段',
  'the pipeline that pushes also promotes': '推送的流水线同时负责晋级',
  'clusters pull, so a stage has nothing to push':
    '集群自行拉取，阶段没有东西可推',
  'GitHub environments gate jobs by approval':
    'GitHub environments 以审批把关任务',
  'The state of an environment is the last successful job; keep its log':
    '环境的状态就是最后一次成功的任务；保留其日志',
};
