import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  startControlPlane,
  waitFor,
  type ControlPlane,
  type KubernetesObject,
} from '@kubernetes-architect/control-plane';
import { KubeconfigConnection } from '../../../plugins/kubernetes-architect-backend/src/sources/kubeconfig/KubeconfigConnection';
import { readSnapshot } from '../../../plugins/kubernetes-architect-backend/src/sources/kubeconfig/readSnapshot';
import { recordedKinds } from '../../../plugins/kubernetes-architect-backend/src/snapshot/kindResources';
import { applyPlatform } from './applyPlatform';
import { bindClaims } from './bindClaims';
import type { ClusterPlan, NamespacePlan } from './ClusterPlan';
import { injectFault } from './injectFaults';
import { namespaceObjects } from './planObjects';
import { renewLeases } from './renewLeases';

interface Pod extends KubernetesObject {
  status: { phase: string };
}

/** What takes longer than a minute is told as a problem, so the record is made after that. */
const SETTLE_MS = 75_000;

/** The class that the claims of the plans name; where it is missing they stay pending. */
const STORAGE_CLASS = {
  apiVersion: 'storage.k8s.io/v1',
  kind: 'StorageClass',
  metadata: {
    name: 'fast',
    annotations: { 'storageclass.kubernetes.io/is-default-class': 'true' },
  },
  provisioner: 'ebs.csi.aws.com',
  allowVolumeExpansion: true,
};

/** Starts a simulated cluster, brings it into the state of its plan, and writes its snapshot. */
export async function recordCluster(options: {
  plan: ClusterPlan;
  addons: readonly NamespacePlan[];
  intentFile: string;
  folder: string;
}): Promise<void> {
  const { plan, addons, intentFile, folder } = options;
  const controlPlane = await startControlPlane({
    name: plan.name,
    region: plan.region,
    zones: plan.zones,
    nodes: plan.pools,
  });
  const stopRenewing = renewLeases(controlPlane);
  try {
    if (plan.volumes) {
      await controlPlane.apply([STORAGE_CLASS]);
    }
    for (const namespace of [...addons, ...plan.namespaces]) {
      await controlPlane.apply(namespaceObjects(namespace));
    }
    await applyPlatform({
      controlPlane,
      intentFile,
      environments: plan.environments,
    });
    await startCronJobs(controlPlane);
    await settle(controlPlane);
    if (plan.volumes) {
      await bindClaims(controlPlane);
      await settle(controlPlane);
    }
    for (const fault of plan.faults) {
      await injectFault(controlPlane, fault);
    }
    for (const node of plan.cordoned) {
      await controlPlane.kubectl(['cordon', node]);
    }
    await sleep(SETTLE_MS);
    await writeSnapshot(controlPlane, plan, folder);
  } finally {
    stopRenewing();
    await controlPlane.stop();
  }
}

/** Runs each CronJob once, as if its time had come. */
async function startCronJobs(controlPlane: ControlPlane): Promise<void> {
  const cronJobs = await controlPlane.api.list('/apis/batch/v1/cronjobs');
  for (const { metadata } of cronJobs) {
    await controlPlane.kubectl([
      'create',
      'job',
      `--namespace=${metadata?.namespace}`,
      `--from=cronjob/${metadata?.name}`,
      `${metadata?.name}-29012345`,
    ]);
  }
}

/** Waits until no pod has become Running for a while. */
async function settle(controlPlane: ControlPlane): Promise<void> {
  let before = -1;
  await waitFor({
    what: 'the pods to settle',
    timeout: 120_000,
    attempt: async () => {
      const pods = await controlPlane.api.list<Pod>('/api/v1/pods');
      const running = pods.filter(pod => pod.status.phase !== 'Pending').length;
      const settled = running > 0 && running === before;
      before = running;
      await sleep(4_000);
      return settled || undefined;
    },
  });
}

async function writeSnapshot(
  controlPlane: ControlPlane,
  plan: ClusterPlan,
  folder: string,
): Promise<void> {
  const { name, title, environment, region, provider } = plan;
  const connection = new KubeconfigConnection({
    cluster: name,
    file: controlPlane.kubeconfig,
    context: name,
  });
  try {
    const snapshot = await readSnapshot({
      connection,
      metadata: { name, title, environment, region, provider },
      kinds: recordedKinds,
      signal: AbortSignal.timeout(60_000),
      now: () => new Date(),
    });
    if (snapshot.unknownKinds.length > 0) {
      throw new Error(JSON.stringify(snapshot.unknownKinds));
    }
    writeFileSync(
      join(folder, `${name}.snapshot.json`),
      `${JSON.stringify(snapshot, undefined, 2)}\n`,
    );
  } finally {
    await connection.close();
  }
}
