import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findTool, findToolFolder } from '../build/findTool.ts';
import type { ProcessKeeper } from '../process/ProcessKeeper.ts';
import { waitFor } from '../process/waitFor.ts';
import type { ControlPlane } from './ControlPlane.ts';
import { KubernetesApi } from './KubernetesApi.ts';
import type { ClusterLayout } from './componentArguments.ts';
import {
  apiServerArguments,
  controllerManagerArguments,
  etcdArguments,
  kwokArguments,
  schedulerArguments,
} from './componentArguments.ts';

/** On a busy small machine the API server takes several times its usual 2 s. In milliseconds. */
const READY_TIMEOUT = 60_000;

/** Starts etcd and the API server and waits until it is ready; returns the CA certificate that signs for it, as PEM. */
export async function startApiServer(options: {
  keeper: ProcessKeeper;
  layout: ClusterLayout;
  token: string;
  extraArguments: string[];
}): Promise<string> {
  const { keeper, layout, token, extraArguments } = options;
  await keeper.start({
    name: 'etcd',
    command: findTool('etcd'),
    args: etcdArguments(layout),
  });
  await keeper.start({
    name: 'kube-apiserver',
    command: findTool('kube-apiserver'),
    args: [...apiServerArguments(layout), ...extraArguments],
  });
  return waitFor({
    what: 'the API server to be ready',
    timeout: READY_TIMEOUT,
    describe: () => `${keeper.tail('kube-apiserver')}\n${keeper.tail('etcd')}`,
    attempt: async () => {
      keeper.assertRunning('etcd');
      keeper.assertRunning('kube-apiserver');
      const certificate = readIfThere(
        join(layout.certificateFolder, 'apiserver.crt'),
      );
      return certificate !== undefined &&
        (await isReady(layout.ports.apiServer, certificate, token))
        ? certificate
        : undefined;
    },
  });
}

/** Starts the controller manager, the scheduler and kwok, and waits until pods can be made in the namespace `default`. */
export async function startControllers(options: {
  controlPlane: ControlPlane;
  layout: ClusterLayout;
}): Promise<void> {
  const { controlPlane, layout } = options;
  const kubeconfigOf = (user: string) => controlPlane.user(user).kubeconfig;
  await controlPlane.startProcess({
    name: 'kube-controller-manager',
    command: findTool('kube-controller-manager'),
    args: controllerManagerArguments(
      layout,
      kubeconfigOf('system:kube-controller-manager'),
    ),
  });
  await controlPlane.startProcess({
    name: 'kube-scheduler',
    command: findTool('kube-scheduler'),
    args: schedulerArguments(kubeconfigOf('system:kube-scheduler')),
  });
  await controlPlane.startProcess({
    name: 'kwok',
    command: findTool('kwok'),
    args: kwokArguments(
      join(findToolFolder('kwok'), 'stages.yaml'),
      kubeconfigOf('kwok'),
    ),
  });
  await waitFor({
    what: 'the service account "default"',
    timeout: READY_TIMEOUT,
    attempt: async () => {
      ['kube-controller-manager', 'kube-scheduler', 'kwok'].forEach(name =>
        controlPlane.assertRunning(name),
      );
      return controlPlane.api
        .get('/api/v1/namespaces/default/serviceaccounts/default')
        .catch(() => undefined);
    },
  });
}

async function isReady(
  port: number,
  certificateAuthority: string,
  token: string,
): Promise<boolean> {
  const api = new KubernetesApi({
    server: `https://127.0.0.1:${port}`,
    certificateAuthority,
    token,
  });
  try {
    return (await api.text({ path: '/readyz' })) === 'ok';
  } catch {
    // Not listening yet, or some check of /readyz still fails.
    return false;
  } finally {
    api.close();
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
