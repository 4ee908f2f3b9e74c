import { readFileSync } from 'node:fs';
import { LIVE_CLUSTER } from './portal/portalConfig';
import { expect, test } from './portal/portalTest';
import { requestKubernetes } from './portal/requestKubernetes';

const kubeconfigFile = process.env.PORTAL_LIVE_KUBECONFIG;

/** More than any simulated node has, so that the scheduler finds no place. */
const TOO_MUCH_CPU = '4000';

test('a workload that breaks in a live cluster appears on its page', async ({
  page,
}) => {
  test.skip(
    kubeconfigFile === undefined,
    'There is no simulated cluster: Go builds it (go.dev/doc/install).',
  );
  const kubeconfig = readFileSync(kubeconfigFile!, 'utf8');
  const name = `stuck-${Date.now().toString(36)}`;
  await page.goto(`/kubernetes-architect/fleet/${LIVE_CLUSTER}`);
  const problems = page.getByRole('table', { name: 'Problems' });
  // Broken on purpose since the start of the cluster.
  await expect(problems).toContainText('report-builder');
  await expect(problems).not.toContainText(name);

  const deployments = '/apis/apps/v1/namespaces/default/deployments';
  await requestKubernetes({
    kubeconfig,
    method: 'POST',
    path: deployments,
    body: {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name },
      spec: {
        replicas: 1,
        selector: { matchLabels: { app: name } },
        template: {
          metadata: { labels: { app: name } },
          spec: {
            containers: [
              {
                name: 'app',
                image: 'registry.example.com/app:1.0.0',
                resources: { requests: { cpu: TOO_MUCH_CPU } },
              },
            ],
          },
        },
      },
    },
  });
  await expect(async () => {
    await page.reload();
    await expect(problems).toContainText(name, { timeout: 3_000 });
  }).toPass({ timeout: 60_000 });
  await problems.getByRole('button', { name }).click();
  await expect(page.getByRole('dialog', { name })).toContainText(
    /Unschedulable|Insufficient cpu/,
  );

  await requestKubernetes({
    kubeconfig,
    method: 'DELETE',
    path: `${deployments}/${name}`,
  });
});
