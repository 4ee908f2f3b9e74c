import type { Phrases } from '../../Phrases';

/** CI 流水线 */
export const ciPipeline: Phrases = {
  'CI pipeline': 'CI 流水线',
  'What builds, checks and proposes changes?': '由什么构建、检查并提出变更？',
  'GitHub Actions': 'GitHub Actions',
  'workflows beside the code, and OIDC to everything':
    '工作流与代码放在一起，用 OIDC 访问一切',
  'the code is on another host': '代码在另一个托管平台上',
  'Hosted CI leaves the platform for a vendor, which an air gap, a residency rule or the saasAllowed answer rules out':
    '托管 CI 会把数据交给平台之外的供应商，而物理隔离、数据驻留规则或 saasAllowed 的回答不允许这样做',
  'Actions authenticate to clouds by OIDC': 'Actions 通过 OIDC 向云认证',
  'Pin actions by digest; self-hosted runners never serve public repositories':
    '按摘要固定 action；自托管 runner 绝不服务公开仓库',
  'GitLab CI': 'GitLab CI',
  'code, pipeline and registry in one product that can also be run inside':
    '代码、流水线和镜像仓库在同一个产品里，也可以在内部运行',
  'GitLab is already used here': '这里已经在用 GitLab',
  'it is run inside, with everything it needs': '它及其所需的一切都在内部运行',
  'GitLab can be self-managed, also offline': 'GitLab 可以自行托管，也支持离线',
  'Runners in the cluster build without privileges':
    '集群内的 runner 以非特权方式构建',
  Tekton: 'Tekton',
  'pipelines as Kubernetes objects, with signed provenance by Chains':
    '流水线就是 Kubernetes 对象，由 Chains 签名来源证明',
  'builds leave signed provenance without a service of others':
    '构建留下签名的来源证明，无需他人的服务',
  'OpenShift Pipelines is this with support':
    'OpenShift Pipelines 就是带支持的 Tekton',
  'Tekton Chains signs results and provenance':
    'Tekton Chains 对结果和来源证明签名',
  'Developers need a front over it: raw pipelines are not for everyone':
    '开发者需要一个上层界面：原生流水线并不适合所有人',
  Jenkins: 'Jenkins',
  'what is there, until it is replaced': '已有的系统，直到被替换',
  'hundreds of jobs exist and cannot move at once':
    '已有数百个任务，无法一次迁完',
  'Jenkins publishes security advisories for core and plugins':
    'Jenkins 发布核心与插件的安全公告',
  'It builds and proposes; it no longer holds credentials of clusters':
    '它负责构建和提出变更；不再持有集群凭据',
};
