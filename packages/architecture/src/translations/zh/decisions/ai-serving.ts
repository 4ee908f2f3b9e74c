import type { Phrases } from '../../Phrases';

/** 模型服务 */
export const aiServing: Phrases = {
  'Model serving': '模型服务',
  'What serves models?': '模型由什么提供服务？',
  'No model serving': '不提供模型服务',
  'no workload serves a model': '没有工作负载提供模型服务',
  'a workload serves a model or answers from one':
    '有工作负载提供模型服务，或依靠模型作答',
  'CNCF describes cloud native AI building blocks':
    'CNCF 描述了云原生 AI 的构成模块',
  'It can be added as an add-on when a model arrives':
    '等有了模型，可以作为附加组件加入',
  KServe: 'KServe',
  'one API for many frameworks, with scaling, canaries and vLLM underneath for language models':
    '多种框架共用一套 API，支持扩缩和金丝雀发布，语言模型由底层的 vLLM 运行',
  'teams should not each invent how a model is rolled out':
    '模型如何发布不应由各团队各自发明',
  'several teams publish models in one way': '多个团队以同一种方式发布模型',
  'KServe serves predictive and generative models':
    'KServe 支持预测式模型和生成式模型',
  'Standard deployment mode needs no Knative; start with it':
    '标准部署模式不需要 Knative，从它开始',
  vLLM: 'vLLM',
  'a fast server for language models in a plain Deployment':
    '用普通 Deployment 运行的高速语言模型服务器',
  'every team would build its own rollout around a bare server':
    '每个团队都要围绕裸服务器自建发布流程',
  'models other than language models need another server':
    '语言模型以外的模型需要另一种服务器',
  'one Deployment is easier than a platform of models':
    '一个 Deployment 比一个模型平台简单',
  'vLLM serves language models with paged attention':
    'vLLM 用分页注意力提供语言模型服务',
  'Cache weights on the node or in a volume: a cold start is tens of gigabytes':
    '把权重缓存在节点或卷上：一次冷启动要下载几十 GB',
  'Triton Inference Server': 'Triton Inference Server',
  'several models and frameworks share one GPU with dynamic batching':
    '多个模型和框架通过动态批处理共享一块 GPU',
  'Triton batches dynamically and runs models concurrently':
    'Triton 支持动态批处理和模型并发执行',
  'A model repository with configuration per model has to be kept':
    '需要维护模型仓库，每个模型都有自己的配置',
  BentoML: 'BentoML',
  'models packaged with their Python code by the people who made them':
    '由模型作者把模型与 Python 代码打包在一起',
  'BentoML packages models and code into images':
    'BentoML 把模型和代码打包成镜像',
  'Every service is an image of its own, to be scanned and patched':
    '每个服务都是独立镜像，都要扫描和打补丁',
  'Seldon Core': 'Seldon Core',
  'inference graphs with experiments and drift detection':
    '推理图，带实验和漂移检测',
  'Seldon Core 2 runs pipelines of models':
    'Seldon Core 2 运行由模型组成的流水线',
  'Production use is under the Business Source Licence: price it':
    '生产使用受 Business Source Licence 约束：先算清费用',
};
