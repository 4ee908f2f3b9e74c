import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './freePort';
import { loadLaunch } from './launch';
import { LIVE_CLUSTER, writePortalConfig } from './portalConfig';
import { startCluster } from './startCluster';

/**
 * Starts a simulated cluster and a portal with a data folder of its own, and tells the tests of them by
 * environment variables. With PLAYWRIGHT_URL they use the portal that runs there.
 *
 * @returns what stops all of it again
 */
export default async function globalSetup(): Promise<() => Promise<void>> {
  if (process.env.PLAYWRIGHT_URL) return async () => {};
  const launch = await loadLaunch();
  const folder = mkdtempSync(join(tmpdir(), 'kubernetes-architect-e2e-'));
  const stop = async () => {
    await launch.stopChildren();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const runtime = await launch.ensureRuntime();
    const liveKubeconfig = await startLiveCluster({ launch, runtime, folder });
    const config = writePortalConfig({
      folder,
      closedPort: await freePort(),
      liveKubeconfig,
    });
    const dataFolder = join(folder, 'data');
    const { url } = await launch.startPortal(runtime, {
      port: await freePort(),
      configs: [config],
      dataFolder,
    });
    process.env.PLAYWRIGHT_URL = url;
    process.env.PORTAL_REPOSITORIES = join(dataFolder, 'repositories');
    if (liveKubeconfig) process.env.PORTAL_LIVE_KUBECONFIG = liveKubeconfig;
    return async () => {
      delete process.env.PLAYWRIGHT_URL;
      await stop();
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The live cluster, or undefined on a machine that cannot build one; in CI that is an error. */
async function startLiveCluster(
  options: Omit<Parameters<typeof startCluster>[0], 'name'>,
): Promise<string | undefined> {
  try {
    return await startCluster({ ...options, name: LIVE_CLUSTER });
  } catch (error) {
    if (process.env.CI === 'true') throw error;
    process.stdout.write(
      `No live cluster for the tests. ${(error as Error).message}\n`,
    );
    return undefined;
  }
}
