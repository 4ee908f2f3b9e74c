import type { EvidenceTable } from '../Evidence';

/** What the repository holds of each option about add-ons of artificial intelligence. */
export const intelligenceEvidence: EvidenceTable = {
  'ai-pipelines/argo-workflows': [
    { path: /^addons\/argo-workflows\//, content: /ttlStrategy/ },
  ],
  'ai-pipelines/kubeflow': [
    { path: /^addons\/kubeflow-trainer\//, content: /kubeflow-trainer/ },
    { path: /^addons\/kueue\//, content: /kind: ClusterQueue/ },
  ],
  'ai-pipelines/ray-mlflow': [
    { path: /^addons\/kuberay-operator\//, content: /kuberay-operator/ },
    { path: /^addons\/mlflow\//, content: /artifactRoot/ },
  ],
  'ai-serving/bentoml': [
    {
      path: /^addons\/model-server-alerts\//,
      content: /bentoml_service_request_total/,
    },
  ],
  'ai-serving/kserve': [
    { path: /^addons\/kserve\//, content: /kind: ClusterServingRuntime/ },
  ],
  'ai-serving/seldon': [
    { path: /^addons\/seldon-core\//, content: /seldon-core-v2-setup/ },
  ],
  'ai-serving/triton': [
    {
      path: /^addons\/model-server-alerts\//,
      content: /nv_inference_queue_duration_us/,
    },
  ],
  'ai-serving/vllm': [
    {
      path: /^addons\/model-server-alerts\//,
      content: /vllm:num_requests_waiting/,
    },
  ],
};
