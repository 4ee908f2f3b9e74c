import type { AppModel } from '@kubernetes-architect/architecture';
import type { AppPlatform } from '../AppPlatform';

/** How a model server is started, and where it answers. */
export interface ModelServer {
  port: number;
  readinessPath: string;
  livenessPath: string;
  metrics?: { path: string; port?: number };
  args: readonly string[];
}

/** Folder in which Triton finds its models when they are part of the image. */
const TRITON_MODELS = '/models';

/** Model that a server loads by itself: vLLM knows Hugging Face by name, others by address. */
function modelAddress({ inference }: AppModel): string {
  const uri = inference?.uri ?? '';
  return uri.startsWith('hf://') ? uri.slice('hf://'.length) : uri;
}

/** What serves the model of an app: said by the app, else decided. */
export function serverKind(
  app: AppModel,
  platform: AppPlatform,
): AppPlatform['serving'] {
  return app.inference?.server ?? platform.serving;
}

/**
 * Ports, paths and arguments of each server:
 * https://docs.vllm.ai/en/latest/cli/serve/,
 * https://docs.nvidia.com/deeplearning/triton-inference-server/user-guide/docs/customization_guide/deploy.html,
 * https://docs.bentoml.com/en/latest/build-with-bentoml/observability/metrics.html.
 */
export function modelServer(app: AppModel, platform: AppPlatform): ModelServer {
  const { healthPath = '/', inference } = app;
  const address = modelAddress(app);
  switch (serverKind(app, platform)) {
    case 'vllm':
      return {
        port: app.port ?? 8000,
        readinessPath: app.healthPath ?? '/health',
        livenessPath: app.healthPath ?? '/health',
        metrics: { path: '/metrics' },
        args: [
          ...(address ? [`--model=${address}`] : []),
          `--served-model-name=${inference?.name}`,
          `--port=${app.port ?? 8000}`,
          ...((inference?.gpus ?? 0) > 1
            ? [`--tensor-parallel-size=${inference?.gpus}`]
            : []),
        ],
      };
    case 'triton':
      return {
        port: app.port ?? 8000,
        readinessPath: app.healthPath ?? '/v2/health/ready',
        livenessPath: '/v2/health/live',
        metrics: { path: '/metrics', port: 8002 },
        args: [
          'tritonserver',
          `--model-repository=${address || TRITON_MODELS}`,
          `--http-port=${app.port ?? 8000}`,
        ],
      };
    case 'bentoml':
      return {
        port: app.port ?? 3000,
        readinessPath: app.healthPath ?? '/readyz',
        livenessPath: '/livez',
        metrics: { path: '/metrics' },
        args: [],
      };
    default:
      return {
        port: app.port ?? 8080,
        readinessPath: healthPath,
        livenessPath: healthPath,
        args: [],
      };
  }
}
