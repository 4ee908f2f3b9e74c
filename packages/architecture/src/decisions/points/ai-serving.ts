import { cite, decisionPoint, forbids, needs, when } from '../define';

/** What serves models. @public */
export const aiServing = decisionPoint({
  id: 'ai-serving',
  title: 'Model serving',
  question: 'What serves models?',
  after: ['gpu-sharing', 'service-mesh'],
  options: [
    {
      id: 'none',
      title: 'No model serving',
      summary: 'no workload serves a model',
      scores: [5, 5, 5, 5, 5, 5],
      generatesNothing: true,
      constraints: [
        forbids(
          ['workloads'],
          p => p.serving,
          'a workload serves a model or answers from one',
        ),
      ],
      evidence: [
        cite(
          'CNCF describes cloud native AI building blocks',
          'https://www.cncf.io/reports/cloud-native-artificial-intelligence-whitepaper/',
        ),
      ],
      consequences: ['It can be added as an add-on when a model arrives'],
    },
    {
      id: 'kserve',
      title: 'KServe',
      summary:
        'one API for many frameworks, with scaling, canaries and vLLM underneath for language models',
      scores: [5, 4, 4, 3, 4, 3],
      adjust: [
        when(
          ({ profile }) => profile.tenantTeams > 5,
          { complexity: 1, skill: 1 },
          'teams should not each invent how a model is rolled out',
        ),
        when(
          ({ profile }) => profile.tenantTeams > 3 || profile.services > 30,
          { operations: 1 },
          'several teams publish models in one way',
        ),
      ],
      constraints: [
        needs(['workloads'], p => p.serving, 'no workload serves a model'),
      ],
      evidence: [
        cite(
          'KServe serves predictive and generative models',
          'https://kserve.github.io/website/',
        ),
      ],
      consequences: [
        'Standard deployment mode needs no Knative; start with it',
      ],
    },
    {
      id: 'vllm',
      title: 'vLLM',
      summary: 'a fast server for language models in a plain Deployment',
      scores: [4, 5, 4, 4, 4, 4],
      adjust: [
        when(
          ({ profile }) => profile.tenantTeams > 5,
          { operations: -1, skill: -1 },
          'every team would build its own rollout around a bare server',
        ),
        when(
          ({ profile }) => !profile.retrieval && profile.serving,
          { scalability: -1 },
          'models other than language models need another server',
        ),
        when(
          ({ profile }) => profile.smallTeam,
          { complexity: 1 },
          'one Deployment is easier than a platform of models',
        ),
      ],
      constraints: [
        needs(['workloads'], p => p.serving, 'no workload serves a model'),
      ],
      evidence: [
        cite(
          'vLLM serves language models with paged attention',
          'https://docs.vllm.ai/',
        ),
      ],
      consequences: [
        'Cache weights on the node or in a volume: a cold start is tens of gigabytes',
      ],
    },
    {
      id: 'triton',
      title: 'Triton Inference Server',
      summary:
        'several models and frameworks share one GPU with dynamic batching',
      scores: [5, 5, 4, 2, 3, 2],
      constraints: [
        needs(['workloads'], p => p.serving, 'no workload serves a model'),
      ],
      evidence: [
        cite(
          'Triton batches dynamically and runs models concurrently',
          'https://docs.nvidia.com/deeplearning/triton-inference-server/user-guide/docs/index.html',
        ),
      ],
      consequences: [
        'A model repository with configuration per model has to be kept',
      ],
    },
    {
      id: 'bentoml',
      title: 'BentoML',
      summary:
        'models packaged with their Python code by the people who made them',
      scores: [3, 4, 4, 4, 3, 4],
      constraints: [
        needs(['workloads'], p => p.serving, 'no workload serves a model'),
      ],
      evidence: [
        cite(
          'BentoML packages models and code into images',
          'https://docs.bentoml.com/',
        ),
      ],
      consequences: [
        'Every service is an image of its own, to be scanned and patched',
      ],
    },
    {
      id: 'seldon',
      title: 'Seldon Core',
      summary: 'inference graphs with experiments and drift detection',
      scores: [4, 2, 4, 2, 3, 2],
      constraints: [
        needs(['workloads'], p => p.serving, 'no workload serves a model'),
      ],
      evidence: [
        cite(
          'Seldon Core 2 runs pipelines of models',
          'https://docs.seldon.ai/seldon-core-2',
        ),
      ],
      consequences: [
        'Production use is under the Business Source Licence: price it',
      ],
    },
  ],
  followUps: ['vector-database', 'api-gateway', 'cache'],
});
