import type { Phrases } from '../../Phrases';

/** 打包 */
export const packaging: Phrases = {
  Packaging: '打包',
  'Helm, Kustomize, Jsonnet or cdk8s?': 'Helm、Kustomize、Jsonnet 还是 cdk8s？',
  Kustomize: 'Kustomize',
  'plain YAML with overlays that anyone can read, and Helm charts for what others publish':
    '任何人都能读懂的普通 YAML 加 overlay，他人发布的软件用 Helm chart',
  'Kustomize is already used here': '这里已经在用 Kustomize',
  'a diff of plain YAML can be reviewed': '普通 YAML 的差异可以评审',
  'Kustomize is built into kubectl and composes bases and overlays':
    'Kustomize 内置于 kubectl，用于组合 base 和 overlay',
  'Overlays differ only in what must differ; components carry the optional parts':
    'overlay 只包含必须不同的部分；可选部分放在 component 中',
  'Helm charts': 'Helm charts',
  'one chart with values for many alike services, and versions of it':
    '许多相似的服务共用一个带 values 的 chart，并且有版本',
  'Helm is already used here': '这里已经在用 Helm',
  'a hundred alike services share one chart instead of a hundred copies':
    '上百个相似服务共用一个 chart，而不是上百份副本',
  'Helm packages charts with values, and stores them in OCI registries':
    'Helm 用 values 打包 chart，并存入 OCI 镜像仓库',
  'Give values a JSON schema; render charts in the pipeline to see what changes':
    '为 values 提供 JSON schema；在流水线中渲染 chart，看清变更内容',
  Jsonnet: 'Jsonnet',
  'a data language with functions for who is fluent in it':
    '带函数的数据语言，适合熟悉它的人',
  'Jsonnet is a data templating language': 'Jsonnet 是数据模板语言',
  'Few people can review it; train two at least':
    '能评审它的人很少；至少培训两个',
  cdk8s: 'cdk8s',
  'manifests from TypeScript, Python, Java or Go with tests':
    '用 TypeScript、Python、Java 或 Go 编写清单，并带测试',
  'infrastructure is already written in a programming language':
    '基础设施已经用编程语言编写',
  'cdk8s synthesises Kubernetes YAML from code':
    'cdk8s 由代码生成 Kubernetes YAML',
  'Commit the synthesised YAML; the engine applies that':
    '提交生成的 YAML；引擎应用的就是它',
};
