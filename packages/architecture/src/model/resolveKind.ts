import type { PlatformIntent } from '../intent/intentSchema';
import type { AppModel, IngressModel } from './PlatformModel';

/** An app of the intent. */
export type App = NonNullable<PlatformIntent['spec']['apps']>[number];

type Serving = Extract<App, { kind: 'inference' | 'web' }>;

/** Names of metrics that client libraries of Prometheus commonly use. */
const DEFAULT_METRICS = {
  path: '/metrics',
  requests: 'http_requests_total',
  durations: 'http_request_duration_seconds',
};

const DEFAULT_ROLLOUT = { weights: [10, 50], stepMinutes: 5 };
const DEFAULT_DEADLINE_SECONDS = 3600;
const DEFAULT_RETRIES = 3;
const DEFAULT_STARTING_DEADLINE_SECONDS = 300;
const DEFAULT_CACHE_SIZE = '20Gi';
const DEFAULT_STARTUP_MINUTES = 15;

function resolveIngress(
  name: string,
  ingress: NonNullable<Serving['ingress']>,
): IngressModel {
  const { className, controllerNamespace, rateLimit, authentication } = ingress;
  return {
    ...(className !== undefined && { className }),
    ...(controllerNamespace !== undefined && { controllerNamespace }),
    tlsSecretName: ingress.tlsSecretName ?? `${name}-tls`,
    ...(rateLimit && { rateLimit }),
    ...(authentication && { authentication }),
  };
}

/** Metrics of an app: those of what serves are taken for granted, others have to say their port. */
function resolveMetrics(app: App): Pick<AppModel, 'metrics'> {
  const { enabled = true, ...metrics } = app.metrics ?? {};
  const serves = app.kind !== 'worker' || metrics.port !== undefined;
  if (!enabled || !serves || app.kind === 'cron' || app.kind === 'job')
    return {};
  return { metrics: { ...DEFAULT_METRICS, ...metrics } };
}

function resolveServing(
  app: Serving,
): Pick<AppModel, 'ingress' | 'objectives' | 'rollout'> {
  return {
    ...(app.ingress && { ingress: resolveIngress(app.name, app.ingress) }),
    ...(app.objectives && { objectives: app.objectives }),
    ...(app.rollout && { rollout: { ...DEFAULT_ROLLOUT, ...app.rollout } }),
  };
}

/** What an app has for its kind. */
export function resolveKind(app: App): Partial<AppModel> {
  const metrics = resolveMetrics(app);
  switch (app.kind) {
    case 'web':
      return {
        port: app.port,
        healthPath: app.healthPath ?? '/',
        ...resolveServing(app),
        ...metrics,
      };
    case 'worker':
      return {
        ...(app.livenessCommand && { livenessCommand: app.livenessCommand }),
        ...metrics,
      };
    case 'cron':
      return {
        schedule: {
          cron: app.schedule,
          timeZone: app.timeZone ?? 'Etc/UTC',
          concurrency: app.concurrency ?? 'Forbid',
          startingDeadlineSeconds:
            app.startingDeadlineSeconds ?? DEFAULT_STARTING_DEADLINE_SECONDS,
        },
        run: runOf(app),
      };
    case 'job':
      return {
        run: {
          ...runOf(app),
          ...(app.ttlSecondsAfterFinished !== undefined && {
            ttlSecondsAfterFinished: app.ttlSecondsAfterFinished,
          }),
        },
      };
    case 'stateful':
      return {
        port: app.port,
        ...(app.healthPath !== undefined && { healthPath: app.healthPath }),
        ...(app.livenessCommand && { livenessCommand: app.livenessCommand }),
        storage: app.storage,
        ...metrics,
      };
    case 'inference':
      return {
        ...(app.port !== undefined && { port: app.port }),
        ...(app.healthPath !== undefined && { healthPath: app.healthPath }),
        inference: {
          ...(app.server && { server: app.server }),
          cacheSize: DEFAULT_CACHE_SIZE,
          ...app.model,
          gpus: app.gpus ?? 1,
          startupMinutes: app.startupMinutes ?? DEFAULT_STARTUP_MINUTES,
        },
        ...resolveServing(app),
        ...metrics,
      };
    default:
      return app satisfies never;
  }
}

function runOf(app: Extract<App, { kind: 'cron' | 'job' }>) {
  return {
    retries: app.retries ?? DEFAULT_RETRIES,
    deadlineSeconds: app.deadlineSeconds ?? DEFAULT_DEADLINE_SECONDS,
  };
}
