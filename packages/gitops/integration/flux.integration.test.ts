import { rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  type ControlPlane,
  type Flux,
  publishSource,
  startControlPlane,
  startFlux,
  waitForKustomizationsReady,
} from '@kubernetes-architect/control-plane';
import { renderRepository } from '../src';
import { waitForPods } from './support/expectations';
import {
  exampleHere,
  kustomizationNames,
  LOCKDOWN,
  PLATFORM_ACCOUNT,
} from './support/fluxCluster';
import { putTree, temporaryFolder } from './support/treeFolder';

/** In milliseconds, on a busy machine. */
const PRUNED = 300_000;

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
