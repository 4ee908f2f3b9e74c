import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { PlatformModel } from '@kubernetes-architect/architecture';
import {
  type ControlPlane,
  startControlPlane,
  validateManifests,
  writeSchemas,
} from '@kubernetes-architect/control-plane';
import { parseAllDocuments } from 'yaml';
import { renderRepository } from '../src';
import { APP_VARIANTS, everyAppKind } from './apps/appVariants';
import { crdFolder } from './matrix/crdFiles';
import { kustomizeBuild } from './support/kustomizeBuild';
import { putTree, temporaryFolder } from './support/treeFolder';

/** Projects whose kinds apps are made of, beside those of Kubernetes itself. */
const PROJECTS = [
  'argo-rollouts',
  'cilium',
  'envoy-gateway',
  'external-secrets',
  'flagger',
  'gateway-api',
  'istio',
  'keda',
  'kong',
  'kserve',
  'prometheus-operator',
  'traefik',
  'vertical-pod-autoscaler',
  'victoria-metrics',
];

interface Built {
  tenants: string[];
  apps: string[];
}

describe('apps of every kind', () => {
  let controlPlane: ControlPlane;
  let schemas: string;
  const folders: string[] = [];

  async function build(model: PlatformModel): Promise<Built> {
    const folder = temporaryFolder();
    folders.push(folder);
    putTree(folder, renderRepository(model));
    const overlays = (path: string, names: string[]) =>
      Promise.all(names.map(name => kustomizeBuild(join(folder, path, name))));
    const tenants = model.tenants.flatMap(({ name, namespaces }) =>
      namespaces.map(({ environment }) => `${name}/envs/${environment}`),
    );
    const apps = model.apps.flatMap(({ name, environments }) =>
      environments.map(({ environment }) => `${name}/envs/${environment}`),
    );
    return {
      tenants: await overlays('tenants', tenants),
      apps: await overlays('apps', apps),
    };
  }

  async function apply({ tenants, apps }: Built): Promise<void> {
    for (const text of tenants) await controlPlane.apply(text);
    for (const text of apps) await controlPlane.apply(text);
  }

  beforeAll(async () => {
    controlPlane = await startControlPlane({ name: 'apps', nodes: 2 });
    const crds = PROJECTS.map(project =>
      join(crdFolder() ?? '', `${project}.yaml`),
    );
    await controlPlane.applyCrds(crds);
    schemas = await writeSchemas({ controlPlane, crds });
  }, 600_000);

  afterAll(async () => {
    await controlPlane?.stop();
    for (const folder of folders)
      rmSync(folder, { recursive: true, force: true });
  });

  it.each(Object.entries(APP_VARIANTS))(
    'are strictly valid and accepted by the API server: %s',
    async (_, choices) => {
      const model = everyAppKind(choices);
      const built = await build(model);
      const text = built.apps.join('\n---\n');
      const summary = await validateManifests({ schemas, text });
      expect(summary).toMatchObject({ invalid: 0, errors: 0, skipped: 0 });
      expect(summary.valid).toBe(parseAllDocuments(text).length);
      await apply(built);
    },
    120_000,
  );
});
