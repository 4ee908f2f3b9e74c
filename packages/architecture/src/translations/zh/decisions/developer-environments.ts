import type { Phrases } from '../../Phrases';

/** 开发环境 */
export const developerEnvironments: Phrases = {
  'Developer environments': '开发环境',
  'Where does a developer try a change before it is merged?':
    '合并之前，开发者在哪里试验变更？',
  'A local cluster with Tilt or Skaffold': '用 Tilt 或 Skaffold 的本地集群',
  'a small cluster on the laptop, rebuilt on every save':
    '笔记本电脑上的小集群，每次保存都重新构建',
  'the system no longer fits on a laptop': '系统已经大到笔记本电脑装不下',
  'laptops lack the GPU': '笔记本电脑没有 GPU',
  'Skaffold rebuilds and redeploys on change':
    'Skaffold 在变更时重新构建和部署',
  'The local overlay is built in the pipeline too, or it rots':
    '流水线也要构建本地 overlay，否则它会失效',
  'Dev containers with shared development namespaces':
    'Dev container 加共享开发命名空间',
  'the same tools for everybody, and the rest of the system runs in a shared cluster':
    '人人使用相同的工具，系统的其余部分在共享集群中运行',
  'new colleagues work on the first day': '新同事第一天就能工作',
  'The Development Containers specification': 'Development Containers 规范',
  'Quota and a nightly clean-up on development namespaces':
    '为开发命名空间设置配额，并每晚清理',
  'A preview per pull request': '每个拉取请求一个预览环境',
  'every pull request runs as a whole and disappears with it':
    '每个拉取请求都完整运行，并随之消失',
  'reviewers see the change run many times a day':
    '评审者每天多次看到变更实际运行的样子',
  'previews cost while they wait for review': '预览环境在等待评审时也要花钱',
  'the real thing is far from where pull requests are':
    '真实环境离拉取请求的运行处太远',
  'without a reconciler nobody removes what a closed pull request leaves':
    '没有调谐器，就没人清理已关闭拉取请求留下的东西',
  'what follows pull requests is a generator of Argo CD':
    '跟随拉取请求的是 Argo CD 的生成器',
  'The pull request generator creates an application per pull request':
    '拉取请求生成器为每个拉取请求创建一个应用',
  'Data for previews is made, never copied from production':
    '预览用的数据要造，绝不从生产复制',
};
