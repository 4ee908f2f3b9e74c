import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ProcessKeeper } from '../process/ProcessKeeper.ts';
import type { ControlPlane, ControlPlaneOptions } from './ControlPlane.ts';
import { DefaultControlPlane } from './DefaultControlPlane.ts';
import { addNodes } from './addNodes.ts';
import { issueTokens, BUILT_IN_USERS } from './clusterUsers.ts';
import { layOutCluster, writeAccesses } from './clusterFiles.ts';
import { startApiServer, startControllers } from './startComponents.ts';

/** Another process may take a port between its choice and its use. */
const ATTEMPTS = 3;

/**
 * Starts a simulated Kubernetes cluster: a real etcd, API server, controller manager and scheduler, with kwok in the kubelets' place, all
 * on loopback. When it returns, the nodes are Ready and pods can be made. Pods become Running but run nothing, and there is no pod network.
 *
 * Stop it with {@link ControlPlane.stop}; at the latest it ends with this process. Several clusters can run at once.
 *
 * @throws an Error that names the tool to build, or holds the end of the log of the process that failed
 */
export async function startControlPlane(
  options: ControlPlaneOptions = {},
): Promise<ControlPlane> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await startOnce(options);
    } catch (error) {
      const taken = /address already in use/.test((error as Error).message);
      if (!taken || attempt === ATTEMPTS) {
        throw error;
      }
    }
  }
}

async function startOnce(options: ControlPlaneOptions): Promise<ControlPlane> {
  const name = options.name ?? 'cluster';
  const dataFolder = mkdtempSync(
    join(tmpdir(), `kubernetes-architect-${name}-`),
  );
  const keeper = new ProcessKeeper({
    dataFolder,
    logFolder: logFolder(options, name),
  });
  try {
    const tokens = issueTokens([...BUILT_IN_USERS, ...(options.users ?? [])]);
    const layout = await layOutCluster({
      dataFolder,
      tokens,
      auditLog: options.auditLog ?? false,
    });
    const certificateAuthority = await startApiServer({
      keeper,
      layout,
      token: tokens[0].token,
      extraArguments: options.apiServerArguments ?? [],
    });
    const accesses = writeAccesses({
      name,
      dataFolder,
      tokens,
      server: `https://127.0.0.1:${layout.ports.apiServer}`,
      certificateAuthority,
    });
    const controlPlane = new DefaultControlPlane({
      name,
      keeper,
      accesses,
      auditLog: layout.auditLog,
    });
    await startControllers({ controlPlane, layout });
    await Promise.all([
      addNodes(controlPlane, options),
      controlPlane.applyCrds(options.crds ?? []),
    ]);
    return controlPlane;
  } catch (error) {
    await keeper.shutdown();
    throw error;
  }
}

function logFolder(
  options: ControlPlaneOptions,
  name: string,
): string | undefined {
  if (options.logFolder) {
    return options.logFolder;
  }
  const kept = process.env.KUBERNETES_ARCHITECT_LOGS;
  return kept ? mkdtempSync(join(kept, `${name}-`)) : undefined;
}
