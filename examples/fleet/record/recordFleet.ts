import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readNamespaces, readPlan } from './ClusterPlan';
import { recordCluster } from './recordCluster';

/*
 * Records the demo fleet: one simulated cluster after the other, from the plans beside this file.
 * See ../README.md.
 */
const here = __dirname;
const folder = resolve(here, '..');
const addons = readNamespaces(join(here, 'addons.yaml'));
const wanted = process.argv.slice(2);

async function main(): Promise<void> {
  const plans = readdirSync(here)
    .filter(name => name.endsWith('.plan.yaml'))
    .map(name => readPlan(join(here, name)))
    .filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  for (const plan of plans) {
    process.stdout.write(`Recording ${plan.name} …\n`);
    await recordCluster({
      plan,
      addons,
      intentFile: resolve(
        folder,
        '../intents/argocd-three-environments.yaml',
      ),
      folder,
    });
  }
}

main().catch(error => {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  process.exitCode = 1;
});
