import { starterIntent } from '../../intent/starterIntent';
import type { PlatformModel } from '../../model/PlatformModel';
import { resolvePlatform } from '../../model/resolvePlatform';
import { renderRecords } from '../renderRecords';

function platform(): PlatformModel {
  return resolvePlatform(starterIntent({ engine: 'argocd' }));
}

function runbook(id: string, change: Partial<PlatformModel>): string {
  const model = { ...platform(), ...change };
  return (
    renderRecords({ model }).find(
      ({ path }) => path === `docs/runbooks/${id}.md`,
    )?.content ?? ''
  );
}

it.each([
  ['envoy-gateway', ['gateways,httproutes']],
  ['provider-load-balancer', ['ingresses.networking.k8s.io']],
  ['openshift-router', ['ingresses.networking.k8s.io']],
])('lists what leads into a cluster behind %s', (ingress, kinds) => {
  const page = runbook('certificate-expiry', { choices: { ingress } });
  expect(
    [...page.matchAll(/get (\S+) --all-namespaces$/gm)].map(([, kind]) => kind),
  ).toEqual([
    ...kinds,
    'certificates.cert-manager.io,certificaterequests.cert-manager.io',
  ]);
});

it('asks cert-manager only where it issues the certificates', () => {
  const choices = { certificates: 'provider-certificates' };
  expect(runbook('certificate-expiry', { choices })).not.toContain(
    'cert-manager',
  );
});

it('restores with Velero only where it makes the backups', () => {
  const restore = 'restore create --from-backup';
  const page = (backup: string) =>
    runbook('disaster-recovery', { choices: { backup } });
  expect(page('velero')).toContain(restore);
  expect(page('git-only')).not.toContain(restore);
});

it('aborts a rollout before it reverts the commit, where there are rollouts', () => {
  const page = (delivery: string) =>
    runbook('roll-back-release', {
      choices: { 'progressive-delivery': delivery },
    });
  expect(page('argo-rollouts').indexOf('abort APP')).toBeGreaterThan(0);
  expect(page('argo-rollouts').indexOf('abort APP')).toBeLessThan(
    page('argo-rollouts').indexOf('git revert'),
  );
  expect(page('rolling-update')).not.toContain('argo rollouts');
});

it('upgrades by the intent: it is changed before the cluster is', () => {
  const page = runbook('upgrade-cluster', {});
  expect(page.indexOf('kubernetesVersion')).toBeGreaterThan(0);
  expect(page.indexOf('kubernetesVersion')).toBeLessThan(
    page.indexOf('`infrastructure/`'),
  );
});

it('stops the Argo CD that acts on a cluster, wherever it runs', () => {
  const [cluster] = platform().clusters;
  const two = [cluster, { ...cluster, name: 'other', server: 'https://other' }];
  const page = (clusters: PlatformModel['clusters'], engine: string) =>
    runbook('disaster-recovery', {
      clusters,
      choices: { 'gitops-engine': engine },
    });
  const stop = 'scale statefulset/argocd-application-controller';
  expect(page([cluster], 'argocd-hub')).toContain(stop);
  expect(page(two, 'argocd-per-cluster')).toContain(stop);
  expect(page(two, 'argocd-per-cluster')).toContain('export HUB="$CLUSTER"');
  expect(page(two, 'argocd-hub')).toContain('argocd cluster rm "$CLUSTER"');
});
