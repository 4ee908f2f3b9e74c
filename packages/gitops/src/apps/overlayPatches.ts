import type {
  AppEnvironmentModel,
  AppModel,
} from '@kubernetes-architect/architecture';

function deploymentPatch(app: AppModel, spec: object) {
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: app.name },
    spec,
  };
}

function containerPatch(app: AppModel, container: object) {
  return deploymentPatch(app, {
    template: { spec: { containers: [{ name: app.name, ...container }] } },
  });
}

/** The only thing that a promotion changes. */
export function versionPatch(app: AppModel, { image }: AppEnvironmentModel) {
  return containerPatch(app, { image });
}

/** How many replicas run where no autoscaler owns that number. */
export function replicasPatch(app: AppModel, replicas: number) {
  return deploymentPatch(app, { replicas });
}

/** The variables of an environment. */
export function settingsPatch(app: AppModel, { env }: AppEnvironmentModel) {
  return containerPatch(app, {
    env: Object.entries(env).map(([name, value]) => ({ name, value })),
  });
}
