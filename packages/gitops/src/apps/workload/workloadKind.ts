import type { AppModel } from '@kubernetes-architect/architecture';
import type { AppPlatform } from '../AppPlatform';
import { serverKind } from './modelServers';

/** The kind of object that runs an app, and where its fields are. */
export interface WorkloadKind {
  apiVersion: string;
  kind:
    | 'CronJob'
    | 'Deployment'
    | 'InferenceService'
    | 'Job'
    | 'Rollout'
    | 'Server'
    | 'StatefulSet';
  /** Whether Kubernetes itself knows it, so that patches merge lists by name. */
  builtIn: boolean;
  /** Where the list of containers is. */
  containers: readonly string[];
  /** Where the numbers of replicas are: one fixed number, or the two ends of a range. */
  replicas: ReadonlyArray<readonly string[]>;
}

const TEMPLATE = ['spec', 'template', 'spec', 'containers'];
const REPLICAS = [['spec', 'replicas']];

const KINDS: Readonly<Record<WorkloadKind['kind'], WorkloadKind>> = {
  CronJob: {
    apiVersion: 'batch/v1',
    kind: 'CronJob',
    builtIn: true,
    containers: ['spec', 'jobTemplate', ...TEMPLATE],
    replicas: [],
  },
  Deployment: {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    builtIn: true,
    containers: TEMPLATE,
    replicas: REPLICAS,
  },
  InferenceService: {
    apiVersion: 'serving.kserve.io/v1beta1',
    kind: 'InferenceService',
    builtIn: false,
    containers: ['spec', 'predictor', 'containers'],
    replicas: [
      ['spec', 'predictor', 'minReplicas'],
      ['spec', 'predictor', 'maxReplicas'],
    ],
  },
  Job: {
    apiVersion: 'batch/v1',
    kind: 'Job',
    builtIn: true,
    containers: TEMPLATE,
    replicas: [],
  },
  Rollout: {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Rollout',
    builtIn: false,
    containers: TEMPLATE,
    replicas: REPLICAS,
  },
  Server: {
    apiVersion: 'mlops.seldon.io/v1alpha1',
    kind: 'Server',
    builtIn: false,
    containers: ['spec', 'podSpec', 'containers'],
    replicas: REPLICAS,
  },
  StatefulSet: {
    apiVersion: 'apps/v1',
    kind: 'StatefulSet',
    builtIn: true,
    containers: TEMPLATE,
    replicas: REPLICAS,
  },
};

/** How new versions of an app take over; models do it pod by pod, since a second set of GPUs is seldom free. */
export function strategyOf(
  app: AppModel,
): NonNullable<AppModel['rollout']>['strategy'] {
  return app.rollout?.strategy ?? (app.kind === 'web' ? 'canary' : 'rolling');
}

/** Whether a tool for progressive delivery brings in the versions of an app. */
export function deliversProgressively(
  app: AppModel,
  platform: AppPlatform,
): boolean {
  const servesItself =
    app.kind === 'web' ||
    (app.kind === 'inference' &&
      !['kserve', 'seldon'].includes(serverKind(app, platform)));
  return (
    servesItself &&
    platform.rollouts !== 'rolling' &&
    strategyOf(app) !== 'rolling'
  );
}

function inferenceKind(
  app: AppModel,
  platform: AppPlatform,
): WorkloadKind['kind'] | undefined {
  const server = serverKind(app, platform);
  if (server === 'kserve') return 'InferenceService';
  return server === 'seldon' ? 'Server' : undefined;
}

/** The kind of object that runs an app on a platform. */
export function workloadKind(
  app: AppModel,
  platform: AppPlatform,
): WorkloadKind {
  const serving =
    (app.kind === 'inference' ? inferenceKind(app, platform) : undefined) ??
    (deliversProgressively(app, platform) &&
    platform.rollouts === 'argo-rollouts'
      ? 'Rollout'
      : 'Deployment');
  const kinds: Readonly<Record<AppModel['kind'], WorkloadKind['kind']>> = {
    cron: 'CronJob',
    inference: serving,
    job: 'Job',
    stateful: 'StatefulSet',
    web: serving,
    worker: 'Deployment',
  };
  return KINDS[kinds[app.kind]];
}

/** Name of the container of an app; KServe knows its own by a set name. */
export function containerName(app: AppModel, { kind }: WorkloadKind): string {
  if (kind === 'InferenceService') return 'kserve-container';
  return kind === 'Server' ? 'mlserver' : app.name;
}
