import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type ControlPlane,
  type Flux,
  type KubernetesObject,
  publishSource,
  startControlPlane,
  startFlux,
  waitFor,
  waitForKustomizationsReady,
} from '@kubernetes-architect/control-plane';
import { renderRepository } from '../src';
import {
  exampleHere,
  kustomizationNames,
  LOCKDOWN,
  PLATFORM_ACCOUNT,
} from './support/fluxCluster';
import { putTree, temporaryFolder } from './support/treeFolder';

const CLUSTER = 'shared';
const NEW_IMAGE = 'registry.example.com/shop/web:9.9.9';

interface Workload extends KubernetesObject {
  spec: { template: { spec: { containers: Array<{ image: string }> } } };
}

interface Source extends KubernetesObject {
  spec: { ref: { tag: string } };
}

describe('the tree as an artifact for Flux', () => {
  const model = exampleHere(({ spec }) => {
    spec.delivery.artifact = {
      url: 'oci://registry.example.com/shop/tree',
      private: true,
    };
  });
  let folder: string;
  let controlPlane: ControlPlane;
  let flux: Flux;

  function publish(name: string): Promise<string> {
    return publishSource(flux, { kind: 'OCIRepository', name, folder });
  }

  beforeAll(async () => {
    folder = temporaryFolder();
    putTree(folder, renderRepository(model));
    controlPlane = await startControlPlane({
      name: 'artifact',
      nodes: 3,
      zones: 3,
    });
    flux = await startFlux(controlPlane, { controllerArguments: LOCKDOWN });
    await controlPlane.apply(PLATFORM_ACCOUNT);
    await controlPlane.kubectl([
      'apply',
      '--validate=strict',
      '-k',
      join(folder, 'clusters', CLUSTER, 'flux-system'),
    ]);
  });

  afterAll(async () => {
    await controlPlane?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is followed at a tag for each environment, and everything of it is Ready', async () => {
    const sources = await controlPlane.api.list<Source>(
      '/apis/source.toolkit.fluxcd.io/v1/namespaces/flux-system/ocirepositories',
    );
    expect(
      sources.map(({ metadata, spec }) => [metadata?.name, spec.ref.tag]),
    ).toEqual([
      ['flux-system', 'staging'],
      ['flux-system.dev', 'dev'],
      ['flux-system.staging', 'staging'],
    ]);
    for (const { metadata } of sources) await publish(metadata?.name ?? '');
    const names = kustomizationNames(model, CLUSTER);
    const ready = await waitForKustomizationsReady(flux, {
      names,
      timeout: 170_000,
    });
    expect(ready.map(({ metadata }) => metadata?.name).sort()).toEqual(names);
  });

  it('gives an environment a commit that the next one does not have yet', async () => {
    const web = model.apps.find(({ name }) => name === 'web');
    const namespaceOf = (environment: string) =>
      web?.environments.find(each => each.environment === environment)
        ?.namespace;
    for (const environment of ['dev', 'staging']) {
      const file = join(folder, `apps/web/envs/${environment}/version.yaml`);
      const text = readFileSync(file, 'utf8');
      const changed = text.replace(/image: .*/, `image: ${NEW_IMAGE}`);
      expect(changed).not.toBe(text);
      writeFileSync(file, changed);
    }
    const imageIn = async (environment: string) => {
      const { spec } = await controlPlane.api.get<Workload>(
        `/apis/apps/v1/namespaces/${namespaceOf(environment)}/deployments/web`,
      );
      return spec.template.spec.containers[0].image;
    };
    await publish('flux-system.dev');
    await waitFor({
      what: 'the new version in dev',
      timeout: 60_000,
      attempt: async () =>
        (await imageIn('dev')) === NEW_IMAGE ? true : undefined,
    });
    expect(await imageIn('staging')).not.toBe(NEW_IMAGE);
    await publish('flux-system.staging');
    await waitFor({
      what: 'the new version in staging',
      timeout: 60_000,
      attempt: async () =>
        (await imageIn('staging')) === NEW_IMAGE ? true : undefined,
    });
  });
});
