import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { findTool, findToolFolder } from '../build/findTool.ts';
import type { ControlPlane } from '../cluster/ControlPlane.ts';
import { freePort } from '../process/freePort.ts';
import { waitForPort } from '../process/waitForPort.ts';
import { ArtifactServer } from './ArtifactServer.ts';

/** How Flux is to be set up. */
export interface FluxOptions {
  /** Default `flux-system`. */
  namespace?: string;
  /** More arguments for kustomize-controller, such as `--no-cross-namespace-refs=true`. */
  controllerArguments?: string[];
}

/** A running Flux; it ends with its cluster. */
export interface Flux {
  /** The cluster it runs in. */
  readonly controlPlane: ControlPlane;
  readonly namespace: string;
  /** Serves what `publishSource` packs. */
  readonly artifactServer: ArtifactServer;
}

/**
 * Adds Flux to a running cluster: the CRDs of sources and Kustomizations and a kustomize-controller for every namespace. There is no
 * source-controller: `publishSource` says what a source's artifact is. HelmReleases are not reconciled.
 */
export async function startFlux(
  controlPlane: ControlPlane,
  options: FluxOptions = {},
): Promise<Flux> {
  const { namespace = 'flux-system', controllerArguments = [] } = options;
  const binary = findTool('flux', 'kustomize-controller');
  await controlPlane.applyCrds([join(findToolFolder('flux'), 'crds')]);
  await controlPlane.apply([
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } },
  ]);
  const artifactServer = await ArtifactServer.start();
  controlPlane.onStop(() => artifactServer.stop());
  const folder = join(controlPlane.dataFolder, `flux-${namespace}`);
  mkdirSync(folder);
  const healthPort = await freePort();
  await controlPlane.startProcess({
    name: 'kustomize-controller',
    command: binary,
    args: [
      `--health-addr=127.0.0.1:${healthPort}`,
      `--metrics-addr=127.0.0.1:${await freePort()}`,
      // Tests do not wait half a minute for what a Kustomization depends on.
      '--requeue-dependency=1s',
      '--max-retry-delay=5s',
      '--http-retry=2',
      ...controllerArguments,
    ],
    env: {
      KUBECONFIG: controlPlane.kubeconfig,
      RUNTIME_NAMESPACE: namespace,
      HOME: folder,
      TMPDIR: folder,
    },
  });
  await waitForPort({
    controlPlane,
    processName: 'kustomize-controller',
    port: healthPort,
  });
  return { controlPlane, namespace, artifactServer };
}
