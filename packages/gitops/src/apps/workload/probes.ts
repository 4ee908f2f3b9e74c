import type { AppModel } from '@kubernetes-architect/architecture';
import type { IContainer } from 'kubernetes-models/v1/Container';
import type { IProbe } from 'kubernetes-models/v1/Probe';
import type { AppPlatform } from '../AppPlatform';
import { modelServer } from './modelServers';

/** Name of the port of an app, by which its Service and probes find it. */
export const APP_PORT_NAME = 'http';

/** Name of a port that only shows metrics. */
export const METRICS_PORT_NAME = 'metrics';

/** Seconds that an app may take to start: 30 tries, one every 2 seconds. */
const STARTUP = { failureThreshold: 30, periodSeconds: 2 };

/** Seconds between two tries while a model is loaded. */
const MODEL_STARTUP_PERIOD = 10;

const LIVENESS = { periodSeconds: 10, timeoutSeconds: 2 };
const READINESS = { periodSeconds: 5, timeoutSeconds: 2 };
const COMMAND = { periodSeconds: 10, timeoutSeconds: 5 };

type Probes = Pick<
  IContainer,
  'livenessProbe' | 'readinessProbe' | 'startupProbe'
>;

type Test = Pick<IProbe, 'exec' | 'httpGet' | 'tcpSocket'>;

function httpTest(path: string): Test {
  return { httpGet: { path, port: APP_PORT_NAME } };
}

/** Whether something listens on the port of an app, or at least on that of its metrics. */
function socketTest(app: AppModel): Test | undefined {
  if (app.port !== undefined) return { tcpSocket: { port: APP_PORT_NAME } };
  return app.metrics?.port === undefined
    ? undefined
    : { tcpSocket: { port: METRICS_PORT_NAME } };
}

function inferenceProbes(app: AppModel, platform: AppPlatform): Probes {
  const { livenessPath, readinessPath } = modelServer(app, platform);
  const minutes = app.inference?.startupMinutes ?? 1;
  return {
    livenessProbe: { ...httpTest(livenessPath), ...LIVENESS },
    readinessProbe: { ...httpTest(readinessPath), ...READINESS },
    startupProbe: {
      ...httpTest(readinessPath),
      failureThreshold: (minutes * 60) / MODEL_STARTUP_PERIOD,
      periodSeconds: MODEL_STARTUP_PERIOD,
    },
  };
}

/** How the kubelet knows that an app has started, is well, and may be asked. */
export function appProbes(app: AppModel, platform: AppPlatform): Probes {
  if (app.kind === 'inference') return inferenceProbes(app, platform);
  if (app.kind === 'cron' || app.kind === 'job') return {};
  const exec: Test | undefined = app.livenessCommand && {
    exec: { command: app.livenessCommand },
  };
  const http =
    app.healthPath === undefined ? undefined : httpTest(app.healthPath);
  const answers = http ?? socketTest(app);
  const lives = exec ?? http;
  return {
    ...(lives && {
      livenessProbe: { ...lives, ...(exec ? COMMAND : LIVENESS) },
    }),
    ...(answers && { readinessProbe: { ...answers, ...READINESS } }),
    ...((lives ?? answers) && {
      startupProbe: { ...(lives ?? answers), ...STARTUP },
    }),
  };
}
