import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { PlatformModel } from '@kubernetes-architect/architecture';
import {
  type ControlPlane,
  type Flux,
  publishSource,
  startControlPlane,
  startFlux,
  waitForKustomizationsReady,
} from '@kubernetes-architect/control-plane';
import { renderRepository } from '../src';
import { exampleModel } from './support/examples';
import { waitForPods } from './support/expectations';
import { putTree, temporaryFolder } from './support/treeFolder';

/** What the installation of Flux brings beside the controllers. */
const PLATFORM_ACCOUNT = [
  {
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: { name: 'kustomize-controller', namespace: 'flux-system' },
  },
  {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRoleBinding',
    metadata: { name: 'cluster-reconciler' },
    roleRef: {
      apiGroup: 'rbac.authorization.k8s.io',
      kind: 'ClusterRole',
      name: 'cluster-admin',
    },
    subjects: [
      {
        kind: 'ServiceAccount',
        name: 'kustomize-controller',
        namespace: 'flux-system',
      },
    ],
  },
];

/** The arguments that bootstrap/flux gives the controller. */
const LOCKDOWN = [
  '--no-cross-namespace-refs=true',
  '--no-remote-bases=true',
  '--default-service-account=default',
];

function kustomizationNames(model: PlatformModel, cluster: string): string[] {
  const tenants = model.tenants.flatMap(({ name, namespaces }) =>
    namespaces
      .filter(({ clusters }) => clusters.includes(cluster))
      .map(({ environment }) => `tenant.${name}.${environment}`),
  );
  const apps = model.apps.flatMap(({ name, environments }) =>
    environments
      .filter(({ clusters }) => clusters.includes(cluster))
      .map(({ environment }) => `${name}.${environment}`),
  );
  return ['flux-system', 'policies', ...tenants, ...apps].sort();
}

/** The example without add-ons: no controller is here that could reconcile a HelmRelease. */
function exampleHere(
  change?: Parameters<typeof exampleModel>[1],
): PlatformModel {
  return {
    ...exampleModel('flux-three-environments', change),
    addons: [],
    choices: {},
  };
}

/** In milliseconds: the root may be waiting for what is about to leave, and gives up after five minutes. */
const PRUNED = 400_000;

describe('the repository for Flux', () => {
  const model = exampleHere();
  let folder: string;

  beforeAll(() => {
    folder = temporaryFolder();
    putTree(folder, renderRepository(model));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  describe.each(['shared', 'eu-production'])('in the cluster %s', cluster => {
    let controlPlane: ControlPlane;
    let flux: Flux;

    beforeAll(async () => {
      controlPlane = await startControlPlane({
        name: cluster,
        nodes: 3,
        zones: 3,
      });
      putTree(folder, renderRepository(model));
      flux = await startFlux(controlPlane, { controllerArguments: LOCKDOWN });
      await controlPlane.apply(PLATFORM_ACCOUNT);
      await controlPlane.kubectl([
        'apply',
        '-k',
        join(folder, 'clusters', cluster, 'flux-system'),
      ]);
      await publishSource(flux, { name: 'flux-system', folder });
    });

    afterAll(() => controlPlane?.stop());

    it('has every Kustomization Ready', async () => {
      const names = kustomizationNames(model, cluster);
      const kustomizations = await waitForKustomizationsReady(flux, {
        names,
        timeout: 170_000,
      });
      expect(
        kustomizations.map(({ metadata }) => metadata?.name).sort(),
      ).toEqual(names);
    });

    it('has the pods of every app Running', async () => {
      await waitForPods({ model, cluster, controlPlane });
    });

    it('lets an app reach no other namespace', async () => {
      const [account] = model.tenants.flatMap(({ namespaces }) =>
        namespaces.filter(({ clusters }) => clusters.includes(cluster)),
      );
      const mayDeploy = async (namespace: string) => {
        const review = await controlPlane.api.create<{
          status: { allowed: boolean };
        }>('/apis/authorization.k8s.io/v1/subjectaccessreviews', {
          apiVersion: 'authorization.k8s.io/v1',
          kind: 'SubjectAccessReview',
          spec: {
            user: `system:serviceaccount:flux-system:${account.name}`,
            resourceAttributes: {
              group: 'apps',
              namespace,
              resource: 'deployments',
              verb: 'create',
            },
          },
        });
        return review.status.allowed;
      };
      expect(await mayDeploy(account.name)).toBe(true);
      expect(await mayDeploy('kube-system')).toBe(false);
      expect(await mayDeploy('flux-system')).toBe(false);
    });

    it(
      'deletes what leaves the repository, but not what production runs',
      async () => {
        const smaller = exampleHere(({ spec }) => {
          spec.apps = spec.apps?.filter(({ name }) => name !== 'parcels');
        });
        putTree(folder, renderRepository(smaller));
        const revision = await publishSource(flux, {
          name: 'flux-system',
          folder,
        });
        const names = kustomizationNames(smaller, cluster);
        const kustomizations = await waitForKustomizationsReady(flux, {
          names,
          revision,
          timeout: PRUNED,
        });
        expect(
          kustomizations.map(({ metadata }) => metadata?.name).sort(),
        ).toEqual(names);
        const keeps = cluster === 'eu-production';
        await waitForPods({
          model: keeps ? model : smaller,
          cluster,
          controlPlane,
        });
      },
      2 * PRUNED,
    );
  });
});
