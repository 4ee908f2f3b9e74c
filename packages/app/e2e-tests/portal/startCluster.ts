import { join } from 'node:path';
import type { Launch, Runtime } from './launch';

/** Milliseconds until the simulated cluster runs; its first start builds Kubernetes. */
const READY_DEADLINE_MS = 20 * 60_000;

/**
 * Starts a simulated cluster as `npm run cluster` does.
 *
 * @returns the path of its kubeconfig
 * @throws Error with the last words of the command
 */
export async function startCluster(options: {
  launch: Launch;
  runtime: Runtime;
  folder: string;
  name: string;
}): Promise<string> {
  const { launch, runtime, folder, name } = options;
  const kubeconfig = join(folder, `${name}.kubeconfig`);
  const { child, exited } = launch.startChild(
    runtime.node,
    [
      ...[
        runtime.yarn,
        'workspace',
        '@kubernetes-architect/control-plane',
        'cluster',
      ],
      ...['--name', name, '--nodes', '3', '--kubeconfig', kubeconfig],
    ],
    { env: runtime.env, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let output = '';
  await new Promise<void>((resolve, reject) => {
    const fail = (why: string) =>
      reject(new Error(`The cluster ${name} ${why}:\n${output.slice(-2000)}`));
    const timer = setTimeout(
      () => fail('did not start in time'),
      READY_DEADLINE_MS,
    );
    const read = (chunk: Buffer) => {
      output += chunk;
      if (!output.includes('The cluster runs')) return;
      clearTimeout(timer);
      resolve();
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    exited.then(
      code => fail(`ended with exit code ${code}`),
      error => fail(String(error)),
    );
  });
  return kubeconfig;
}
