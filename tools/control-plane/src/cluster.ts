/*
 * `npm run cluster`: a simulated cluster for a person, until Ctrl-C.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildMissingTools } from './build/buildMissingTools.ts';
import { isBuilt } from './build/toolCache.ts';
import { toolRecipe } from './build/toolRecipes.ts';
import { isGiven } from './build/findTool.ts';
import { startControlPlane } from './cluster/startControlPlane.ts';
import {
  removeKubeconfigFile,
  writeKubeconfigFile,
} from './sample/kubeconfigFile.ts';
import {
  CLUSTER_USAGE,
  parseClusterArguments,
} from './sample/parseClusterArguments.ts';
import type { ClusterArguments } from './sample/parseClusterArguments.ts';
import { sampleWorkload } from './sample/sampleWorkload.ts';

const TOOLS = [
  'etcd',
  'kube-apiserver',
  'kubectl',
  'kube-controller-manager',
  'kube-scheduler',
  'kwok',
];

const ZONES = 3;

/** Looks whether the cluster still runs this often, in milliseconds. */
const WATCH_INTERVAL = 2_000;

const print = (text: string) => process.stdout.write(text);

async function main(): Promise<void> {
  const wanted = parseClusterArguments(process.argv.slice(2));
  if (!wanted) {
    print(`${CLUSTER_USAGE}\n`);
    return;
  }
  // From here on a Ctrl-C is an orderly end; before the cluster is up it is taken note of.
  const interrupted = new Promise<void>(stop =>
    ['SIGINT', 'SIGTERM', 'SIGHUP'].forEach(signal =>
      process.once(signal, () => stop()),
    ),
  );
  const missing = TOOLS.filter(
    name => !isGiven(name) && !isBuilt(toolRecipe(name)),
  );
  if (missing.length > 0) {
    print('The first start builds Kubernetes; that takes some minutes.\n');
    await Promise.race([
      buildMissingTools(missing.map(toolRecipe), print),
      interrupted.then(() => {
        throw new Error('Interrupted.');
      }),
    ]);
  }
  await runCluster(wanted, interrupted);
}

async function runCluster(
  wanted: ClusterArguments,
  interrupted: Promise<void>,
): Promise<void> {
  const { name, nodes } = wanted;
  print(`Starting cluster ${name} with ${nodes} nodes in ${ZONES} zones …\n`);
  const cluster = await startControlPlane({ name, nodes, zones: ZONES });
  const content = readFileSync(cluster.kubeconfig, 'utf8');
  const file = wanted.kubeconfig && resolve(wanted.kubeconfig);
  try {
    if (file) {
      writeKubeconfigFile({ file, name, content });
    }
    await cluster.apply(sampleWorkload());
    print(guide({ name, kubeconfig: file ?? cluster.kubeconfig }));
    await Promise.race([interrupted, failure(() => cluster.assertHealthy())]);
    print('\nStopping …\n');
  } finally {
    if (file) {
      removeKubeconfigFile(file, content);
    }
    await cluster.stop();
  }
}

function guide(options: { name: string; kubeconfig: string }): string {
  const { name, kubeconfig } = options;
  return `
The cluster runs. Its pods are simulated; analytics/report-builder is broken on purpose.

    kubectl --kubeconfig ${kubeconfig} get pods --all-namespaces

To see it in the portal, add to app-config.local.yaml and restart the portal:

    kubernetesArchitect:
      clusters:
        - name: ${name}
          kubeconfig: ${kubeconfig}
          context: ${name}

Press Ctrl-C to stop it.
`;
}

/** Rejects when a process of the cluster has ended by itself. */
function failure(assertHealthy: () => void): Promise<never> {
  return new Promise((_, reject) => {
    const timer = setInterval(() => {
      try {
        assertHealthy();
      } catch (error) {
        clearInterval(timer);
        reject(error);
      }
    }, WATCH_INTERVAL);
  });
}

main().then(
  () => process.exit(0),
  error => {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exit(1);
  },
);
