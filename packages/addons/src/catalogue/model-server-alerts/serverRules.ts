import type { PlatformModel } from '@kubernetes-architect/architecture';
import type { IPrometheusRule } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/PrometheusRule';
import { runbookLink } from '../../facts/runbookLink';

interface Rule {
  alert: string;
  expr: string;
  summary: string;
}

/** What each server measures about itself. */
const RULES: Readonly<Record<string, readonly Rule[]>> = {
  // https://docs.vllm.ai/en/latest/usage/metrics.html
  vllm: [
    {
      alert: 'ModelRequestsWait',
      expr: 'sum by (namespace, model_name) (vllm:num_requests_waiting) > 10',
      summary: 'More than ten requests to {{ $labels.model_name }} wait.',
    },
    {
      alert: 'ModelCacheFull',
      expr: 'max by (namespace, pod) (vllm:gpu_cache_usage_perc) > 0.95',
      summary:
        'The cache of {{ $labels.pod }} is full, so requests are put off.',
    },
  ],
  // https://docs.nvidia.com/deeplearning/triton-inference-server/user-guide/docs/user_guide/metrics.html
  triton: [
    {
      alert: 'ModelRequestsWait',
      expr: 'sum by (namespace, model) (rate(nv_inference_queue_duration_us[5m])) / sum by (namespace, model) (rate(nv_inference_request_success[5m])) > 500000',
      summary:
        'Requests to {{ $labels.model }} wait for more than half a second.',
    },
    {
      alert: 'ModelRequestsFail',
      expr: 'sum by (namespace, model) (rate(nv_inference_request_failure[5m])) > 0.1',
      summary: 'Requests to {{ $labels.model }} fail.',
    },
  ],
  // https://docs.bentoml.com/en/latest/build-with-bentoml/observability/metrics.html
  bentoml: [
    {
      alert: 'ModelRequestsFail',
      expr: 'sum by (namespace, service_name) (rate(bentoml_service_request_total{http_response_code=~"5.."}[5m])) > 0.1',
      summary: 'Requests to {{ $labels.service_name }} fail.',
    },
  ],
};

/** Alerts on the measurements of the server that was chosen. */
export function serverRules(
  server: string,
  model: PlatformModel,
): IPrometheusRule {
  return {
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'PrometheusRule',
    metadata: { name: `model-servers-${server}`, namespace: 'monitoring' },
    spec: {
      groups: [
        {
          name: `model-servers-${server}`,
          rules: (RULES[server] ?? RULES.vllm).map(
            ({ alert, expr, summary }) => ({
              alert,
              expr,
              for: '10m',
              labels: { severity: 'warning' },
              annotations: { summary, ...runbookLink(model, 'app-failing') },
            }),
          ),
        },
      ],
    },
  };
}
