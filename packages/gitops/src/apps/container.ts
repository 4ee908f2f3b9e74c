import type { AppModel } from '@kubernetes-architect/architecture';
import type { IContainer } from 'kubernetes-models/v1/Container';

/** Name of the port of an app, by which its Service and probes find it. */
export const APP_PORT_NAME = 'http';

/** Seconds that an app may take to start: 30 tries, one every 2 seconds. */
const STARTUP = { failureThreshold: 30, periodSeconds: 2 };

function probes(
  app: AppModel,
): Pick<IContainer, 'livenessProbe' | 'readinessProbe' | 'startupProbe'> {
  if (app.kind === 'web') {
    const httpGet = { path: app.healthPath, port: APP_PORT_NAME };
    return {
      livenessProbe: { httpGet, periodSeconds: 10, timeoutSeconds: 2 },
      readinessProbe: { httpGet, periodSeconds: 5, timeoutSeconds: 2 },
      startupProbe: { httpGet, ...STARTUP },
    };
  }
  if (!app.livenessCommand) return {};
  const exec = { command: app.livenessCommand };
  return {
    livenessProbe: { exec, periodSeconds: 10, timeoutSeconds: 5 },
    startupProbe: { exec, ...STARTUP },
  };
}

/** The container of an app. It is called like the app; patches find it by that name. */
export function appContainer(app: AppModel): IContainer {
  const { cpu, memory, cpuLimit, memoryLimit } = app.resources;
  return {
    name: app.name,
    ...probes(app),
    ...(app.port !== undefined && {
      ports: [
        {
          name: APP_PORT_NAME,
          containerPort: app.port,
          protocol: 'TCP' as const,
        },
      ],
    }),
    resources: {
      limits: {
        ...(cpuLimit !== undefined && { cpu: cpuLimit }),
        memory: memoryLimit,
      },
      requests: { cpu, memory },
    },
    securityContext: {
      allowPrivilegeEscalation: false,
      capabilities: { drop: ['ALL'] },
      readOnlyRootFilesystem: true,
    },
    volumeMounts: [{ name: 'tmp', mountPath: '/tmp' }],
  };
}
