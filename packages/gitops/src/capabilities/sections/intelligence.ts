import { addonItems, type CapabilitySection, item } from '../Capability';

const NO_SERVICE = 'a service of the provider: no account here';

/** AI and data. */
export const intelligence: CapabilitySection = {
  title: 'AI and data',
  rows: [
    {
      row: 'Serving',
      items: [
        item('KServe', 'ai-serving/kserve', 'configs'),
        item('Seldon Core', 'ai-serving/seldon', 'configs'),
        item('BentoML', 'ai-serving/bentoml', 'api-server'),
        item('vLLM', 'ai-serving/vllm', 'api-server'),
        item('Triton', 'ai-serving/triton', 'api-server'),
      ],
    },
    {
      row: 'Pipelines',
      items: [
        item('Kubeflow', 'ai-pipelines/kubeflow', 'configs'),
        item(
          'Argo Workflows',
          'ai-pipelines/argo-workflows',
          'configs',
          'the schemas of Argo Workflows are open and prove little',
        ),
        item('Ray and MLflow', 'ai-pipelines/ray-mlflow', 'configs'),
      ],
    },
    {
      row: 'Compute',
      items: [
        ...addonItems({
          Ray: 'kuberay-operator',
          Spark: 'spark-operator',
          Dask: 'dask-kubernetes-operator',
          'NVIDIA GPU operator': 'gpu-operator',
        }),
        item('Time-slicing', 'gpu-sharing/time-slicing', 'configs'),
        item('MIG', 'gpu-sharing/mig', 'configs'),
      ],
    },
    {
      row: 'Retrieval',
      items: [
        item('Qdrant', 'vector-database/qdrant', 'configs'),
        item('Weaviate', 'vector-database/weaviate', 'configs'),
        item('Chroma', 'vector-database/chroma', 'configs'),
        item('OpenSearch', 'vector-database/opensearch', 'configs'),
        item('pgvector', 'vector-database/pgvector', 'configs'),
        item(
          'Pinecone, outside',
          'vector-database/pinecone',
          'tree',
          'the service itself is not reached here',
        ),
        item('Kafka by Strimzi', 'streaming/strimzi', 'configs'),
        item(
          'Streaming of the provider',
          'streaming/provider-streaming',
          'tool: tofu fmt',
          NO_SERVICE,
        ),
        item(
          'Cache of the provider',
          'cache/provider-cache',
          'tool: tofu fmt',
          NO_SERVICE,
        ),
        item(
          'Database of the provider',
          'database/managed',
          'tool: tofu fmt',
          NO_SERVICE,
        ),
        item('NATS', 'streaming/nats', 'configs'),
        item('Valkey', 'cache/valkey', 'configs'),
        item('CloudNativePG', 'database/cloudnative-pg', 'configs'),
        item(
          'Retrieval stack as one choice',
          'field:spec.apps[].retrieval',
          'api-server',
        ),
      ],
    },
  ],
};
