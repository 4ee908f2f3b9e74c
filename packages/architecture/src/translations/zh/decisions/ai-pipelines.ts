import type { Phrases } from '../../Phrases';

/** AI 与数据流水线 */
export const aiPipelines: Phrases = {
  'AI and data pipelines': 'AI 与数据流水线',
  'What runs training and data jobs?': '训练任务和数据任务由什么运行？',
  'No pipelines': '不用流水线',
  'CronJobs are enough for what there is': '现有任务用 CronJob 就够了',
  'batch jobs depend on each other': '批处理任务之间有依赖',
  'documents have to be split and embedded again and again':
    '文档需要反复切分和重新向量化',
  'models are trained here, which needs order, retries and records':
    '这里要训练模型，需要编排、重试和记录',
  'CronJobs run jobs on a schedule': 'CronJob 按计划运行任务',
  'Alert on a CronJob that did not run': 'CronJob 没有按时运行时要告警',
  'Argo Workflows': 'Argo Workflows',
  'graphs of containers for any kind of job':
    '用容器组成的有向图运行任何类型的任务',
  'data scientists want notebooks and experiments, not graphs of containers':
    '数据科学家要的是 notebook 和实验，而不是容器图',
  'there are no jobs that depend on each other': '没有相互依赖的任务',
  'Argo Workflows runs DAGs of containers':
    'Argo Workflows 以 DAG 方式运行容器',
  'Archive workflows to a database and delete old ones, or etcd fills':
    '把工作流归档到数据库并删除旧记录，否则 etcd 会被写满',
  Kubeflow: 'Kubeflow',
  'notebooks, pipelines, training operators and tuning as one platform for data scientists':
    '面向数据科学家的一体化平台：notebook、流水线、训练 operator 和调参',
  'data scientists are a customer of their own, and there are people to run it':
    '数据科学家是独立的用户群体，而且有人能运维它',
  'no model is trained here': '这里不训练模型',
  'Kubeflow is a CNCF project for AI platforms':
    'Kubeflow 是面向 AI 平台的 CNCF 项目',
  'Take the components you need (Trainer, Pipelines), not the whole distribution':
    '只取需要的组件（Trainer、Pipelines），不要装整个发行版',
  'Ray with MLflow': 'Ray 与 MLflow',
  'Python scales from a laptop to the cluster, and experiments and models are recorded':
    'Python 从笔记本电脑一直扩展到集群，实验和模型都有记录',
  'training and tuning are written in Python anyway':
    '训练和调参本来就用 Python 编写',
  'no model is trained or served here': '这里既不训练也不提供模型',
  'KubeRay runs Ray clusters and jobs': 'KubeRay 运行 Ray 集群和作业',
  'Queue jobs with Kueue, so teams share GPUs fairly':
    '用 Kueue 给作业排队，让团队公平共享 GPU',
};
