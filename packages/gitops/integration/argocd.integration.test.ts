import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { PlatformModel } from '@kubernetes-architect/architecture';
import {
  type ArgoCd,
  type ControlPlane,
  registerCluster,
  startArgoCd,
  startControlPlane,
  waitFor,
  waitForApplicationsSynced,
} from '@kubernetes-architect/control-plane';
import { parse } from 'yaml';
import { renderRepository } from '../src';
import { exampleModel } from './support/examples';
import { expectedPods, runningPods, waitForPods } from './support/expectations';
import { commitTree, temporaryFolder } from './support/treeFolder';

const PRODUCTION = ['eu-production', 'us-production'];
const SYNC_TIMEOUT = 170_000;

/** Name of every Application that the ApplicationSets have to make. */
function applicationNames(model: PlatformModel): string[] {
  const tenants = model.tenants.flatMap(({ name, namespaces }) =>
    namespaces.flatMap(({ environment, clusters }) =>
      clusters.map(cluster => `tenant.${name}.${environment}.${cluster}`),
    ),
  );
  const apps = model.apps.flatMap(({ name, environments }) =>
    environments.flatMap(({ environment, clusters }) =>
      clusters.map(cluster => `${name}.${environment}.${cluster}`),
    ),
  );
  const policies = model.clusters.map(({ name }) => `policies.${name}`);
  return [model.name, ...policies, ...tenants, ...apps].sort();
}

describe('the repository for Argo CD', () => {
  const planes: Record<string, ControlPlane> = {};
  let folder: string;
  let model: PlatformModel;
  let argoCd: ArgoCd;

  // Add-ons have a test of their own, with charts that stand in.
  const exampleHere = (clusters: string[]): PlatformModel => ({
    ...exampleModel('argocd-three-environments', ({ spec }) => {
      spec.delivery.repository.url = `file://${folder}`;
      spec.clusters = spec.clusters.filter(({ name }) =>
        clusters.includes(name),
      );
      for (const cluster of spec.clusters) {
        if (cluster.server) cluster.server = planes[cluster.name].server;
      }
    }),
    addons: [],
    choices: {},
  });

  beforeAll(async () => {
    folder = temporaryFolder();
    for (const name of ['shared', ...PRODUCTION]) {
      planes[name] = await startControlPlane({ name, nodes: 3, zones: 3 });
    }
    model = exampleHere(['shared', ...PRODUCTION]);
    const tree = renderRepository(model);
    commitTree(folder, tree);
    const content = (path: string) =>
      tree.files.find(file => file.path === path)?.content ?? '';
    argoCd = await startArgoCd(planes.shared, {
      pollSeconds: 2,
      settings: parse(content('bootstrap/argocd/settings.yaml')).data,
      parameters: parse(content('bootstrap/argocd/parameters.yaml')).data,
    });
    for (const name of PRODUCTION) {
      await registerCluster(argoCd, { name, controlPlane: planes[name] });
    }
    for (const path of ['projects/platform.yaml', 'bootstrap/root.yaml']) {
      await planes.shared.kubectl(['apply', '-f', join(folder, path)]);
    }
  });

  afterAll(async () => {
    await Promise.all(Object.values(planes).map(plane => plane.stop()));
    rmSync(folder, { recursive: true, force: true });
  });

  it('has every Application Synced', async () => {
    const names = applicationNames(model);
    // An Ingress without a controller and an autoscaler without metrics keep the health of some back.
    const applications = await waitForApplicationsSynced(argoCd, {
      names,
      healthy: false,
      timeout: SYNC_TIMEOUT,
    });
    expect(applications.map(({ metadata }) => metadata?.name).sort()).toEqual(
      names,
    );
  });

  it('has the pods of every app Running in every cluster', async () => {
    for (const [cluster, controlPlane] of Object.entries(planes)) {
      await waitForPods({ model, cluster, controlPlane });
    }
  });

  it('stays Synced, so nothing fights over a field', async () => {
    const applications = await waitForApplicationsSynced(argoCd, {
      healthy: false,
    });
    for (const { metadata, status } of applications) {
      expect([metadata?.name, status?.operationState?.phase]).toEqual([
        metadata?.name,
        'Succeeded',
      ]);
    }
  });

  it('keeps what production runs when a cluster leaves the platform', async () => {
    const smaller = exampleHere(['shared', 'eu-production']);
    commitTree(folder, renderRepository(smaller));
    // What a webhook of the repository does; else Argo CD looks every 3 minutes.
    await planes.shared.kubectl([
      'annotate',
      'applicationsets.argoproj.io',
      '--all',
      '--namespace=argocd',
      'argocd.argoproj.io/application-set-refresh=true',
    ]);
    await waitFor({
      what: 'the Applications of us-production to go',
      timeout: 120_000,
      interval: 500,
      attempt: async () => {
        const applications = await planes.shared.api.list(
          '/apis/argoproj.io/v1alpha1/namespaces/argocd/applications',
        );
        const left = applications.filter(({ metadata }) =>
          metadata?.name?.endsWith('.us-production'),
        );
        return left.length === 0 ? true : undefined;
      },
    });
    expect(await runningPods(planes['us-production'])).toEqual(
      expectedPods(model, 'us-production'),
    );
  });
});
