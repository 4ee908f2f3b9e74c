import { cite, decisionPoint, forbids, needs, when } from '../define';

/** What trains models and runs data jobs. @public */
export const aiPipelines = decisionPoint({
  id: 'ai-pipelines',
  title: 'AI and data pipelines',
  question: 'What runs training and data jobs?',
  after: ['gpu-sharing', 'gitops-engine'],
  options: [
    {
      id: 'none',
      title: 'No pipelines',
      summary: 'CronJobs are enough for what there is',
      scores: [4, 5, 4, 5, 5, 5],
      generatesNothing: true,
      constraints: [
        forbids(
          ['workloads'],
          p => p.training,
          'models are trained here, which needs order, retries and records',
        ),
      ],
      adjust: [
        when(
          ({ profile }) => profile.batch,
          { operations: -2, scalability: -2 },
          'batch jobs depend on each other',
        ),
        when(
          ({ profile }) => profile.retrieval,
          { operations: -2, scalability: -1 },
          'documents have to be split and embedded again and again',
        ),
      ],
      evidence: [
        cite(
          'CronJobs run jobs on a schedule',
          'https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/',
        ),
      ],
      consequences: ['Alert on a CronJob that did not run'],
    },
    {
      id: 'argo-workflows',
      title: 'Argo Workflows',
      summary: 'graphs of containers for any kind of job',
      scores: [4, 5, 4, 4, 4, 4],
      adjust: [
        when(
          ({ profile }) => profile.training && profile.engineers > 20,
          { operations: -1, skill: -1 },
          'data scientists want notebooks and experiments, not graphs of containers',
        ),
      ],
      constraints: [
        needs(
          ['workloads'],
          p => p.batch || p.retrieval,
          'there are no jobs that depend on each other',
        ),
      ],
      evidence: [
        cite(
          'Argo Workflows runs DAGs of containers',
          'https://argo-workflows.readthedocs.io/en/latest/',
        ),
      ],
      consequences: [
        'Archive workflows to a database and delete old ones, or etcd fills',
      ],
    },
    {
      id: 'kubeflow',
      title: 'Kubeflow',
      summary:
        'notebooks, pipelines, training operators and tuning as one platform for data scientists',
      scores: [5, 3, 3, 1, 2, 3],
      adjust: [
        when(
          ({ profile }) => profile.training && profile.platformEngineers >= 4,
          { operations: 1, complexity: 1, skill: 1 },
          'data scientists are a customer of their own, and there are people to run it',
        ),
      ],
      constraints: [
        needs(['workloads'], p => p.training, 'no model is trained here'),
      ],
      evidence: [
        cite(
          'Kubeflow is a CNCF project for AI platforms',
          'https://www.kubeflow.org/docs/started/introduction/',
        ),
      ],
      consequences: [
        'Take the components you need (Trainer, Pipelines), not the whole distribution',
      ],
    },
    {
      id: 'ray-mlflow',
      title: 'Ray with MLflow',
      summary:
        'Python scales from a laptop to the cluster, and experiments and models are recorded',
      scores: [5, 4, 4, 3, 4, 4],
      adjust: [
        when(
          ({ profile }) => profile.training,
          { operations: 0, skill: 1, scalability: 0 },
          'training and tuning are written in Python anyway',
        ),
      ],
      constraints: [
        needs(
          ['workloads'],
          p => p.training || p.serving,
          'no model is trained or served here',
        ),
      ],
      evidence: [
        cite(
          'KubeRay runs Ray clusters and jobs',
          'https://docs.ray.io/en/latest/cluster/kubernetes/index.html',
        ),
      ],
      consequences: ['Queue jobs with Kueue, so teams share GPUs fairly'],
    },
  ],
  followUps: ['ai-serving', 'storage'],
});
