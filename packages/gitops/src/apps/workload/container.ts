import type { AppModel } from '@kubernetes-architect/architecture';
import type { IContainer } from 'kubernetes-models/v1/Container';
import type { AppPlatform } from '../AppPlatform';
import { appVariables, appVolumeMounts } from './appFiles';
import { appLifecycle } from './lifecycle';
import { modelServer } from './modelServers';
import { APP_PORT_NAME, appProbes, METRICS_PORT_NAME } from './probes';
import { containerName, workloadKind } from './workloadKind';

/** Resource by which the plugin of NVIDIA counts GPUs. */
const GPU_RESOURCE = 'nvidia.com/gpu';

/** Port on which an app serves, if it does. */
export function servingPort(
  app: AppModel,
  platform: AppPlatform,
): number | undefined {
  return app.kind === 'inference' ? modelServer(app, platform).port : app.port;
}

/** Path and port of the metrics of an app; the port is absent where it is that of the app. */
export function metricsEndpoint(
  app: AppModel,
  platform: AppPlatform,
): { path: string; port?: number } | undefined {
  if (!app.metrics) return undefined;
  const { path, port } = app.metrics;
  const server =
    app.kind === 'inference' ? modelServer(app, platform).metrics : undefined;
  const own = port ?? server?.port;
  return {
    path: server?.path ?? path,
    ...(own !== undefined &&
      own !== servingPort(app, platform) && { port: own }),
  };
}

function ports(app: AppModel, platform: AppPlatform) {
  const port = servingPort(app, platform);
  const metrics = metricsEndpoint(app, platform)?.port;
  return [
    { name: APP_PORT_NAME, containerPort: port },
    { name: METRICS_PORT_NAME, containerPort: metrics },
  ].flatMap(({ name, containerPort }) =>
    containerPort === undefined
      ? []
      : [{ name, containerPort, protocol: 'TCP' as const }],
  );
}

function resources(app: AppModel): IContainer['resources'] {
  const { cpu, memory, cpuLimit, memoryLimit } = app.resources;
  const gpus = app.inference?.gpus ?? 0;
  // The scheduler takes a limit of GPUs for the request too.
  return {
    limits: {
      ...(cpuLimit !== undefined && { cpu: cpuLimit }),
      memory: memoryLimit,
      ...(gpus > 0 && { [GPU_RESOURCE]: gpus }),
    },
    requests: { cpu, memory },
  };
}

/** The container of an app. It is called like the app; patches find it by that name. */
export function appContainer(app: AppModel, platform: AppPlatform): IContainer {
  const args =
    app.args ??
    (app.kind === 'inference' ? [...modelServer(app, platform).args] : []);
  const env = appVariables(app, platform);
  const declared = ports(app, platform);
  return {
    name: containerName(app, workloadKind(app, platform)),
    ...(app.command && { command: app.command }),
    ...(args.length > 0 && { args }),
    ...(env.length > 0 && { env }),
    ...appLifecycle(app, platform),
    ...appProbes(app, platform),
    ...(declared.length > 0 && { ports: declared }),
    resources: resources(app),
    securityContext: {
      allowPrivilegeEscalation: false,
      capabilities: { drop: ['ALL'] },
      readOnlyRootFilesystem: true,
      ...(app.runAsUser !== undefined && { runAsUser: app.runAsUser }),
    },
    volumeMounts: appVolumeMounts(app),
  };
}
