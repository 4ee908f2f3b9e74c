import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { PlatformModel } from '@kubernetes-architect/architecture';
import {
  type ControlPlane,
  findTool,
  startControlPlane,
} from '@kubernetes-architect/control-plane';
import { parseAllDocuments } from 'yaml';
import { infrastructureModel } from '../src/infrastructure/testing/infrastructureModel';
import { renderRepository, serializeYaml } from '../src';
import { crdFolder } from './matrix/crdFiles';

const MINUTES = 60_000;

interface Rendered {
  kind: string;
  metadata: { name: string; namespace?: string };
}

/** Kinds whose objects a design of recovery changes. */
const KINDS = new Set(['Cluster', 'ConfigMap', 'Gateway']);

/** Names of the objects that a design of recovery changes. */
const NAMES = new Set(['coredns-custom', 'postgres', 'public']);

/** Objects that a design of recovery makes for each cluster. */
function designObjects(
  design: string,
  choices: PlatformModel['choices'],
  example: string,
): Rendered[] {
  const model = infrastructureModel(
    {
      ...choices,
      'disaster-recovery': design,
      'repository-layout': 'mono-repository',
    },
    example,
  );
  return renderRepository(model)
    .files.filter(({ path }) => /(configs|objects)[^/]*\.yaml$/.test(path))
    .flatMap(({ content }) => parseAllDocuments(content))
    .map(document => document.toJS() as Rendered)
    .filter(
      ({ kind, metadata }) => KINDS.has(kind) && NAMES.has(metadata.name),
    );
}

const describeWithCrds = crdFolder() === undefined ? describe.skip : describe;

describeWithCrds('designs of recovery on an API server', () => {
  let controlPlane: ControlPlane;

  const kubectl = (args: readonly string[], input?: string) =>
    spawnSync(
      findTool('kubectl'),
      ['--kubeconfig', controlPlane.kubeconfig, ...args],
      { encoding: 'utf8', input },
    );

  beforeAll(async () => {
    controlPlane = await startControlPlane({ name: 'recovery' });
    await controlPlane.applyCrds(
      ['cloudnative-pg', 'gateway-api'].map(name =>
        join(crdFolder() ?? '', `${name}.yaml`),
      ),
    );
    for (const namespace of ['databases', 'gateways'])
      kubectl(['create', 'namespace', namespace]);
  }, 5 * MINUTES);

  afterAll(() => controlPlane?.stop());

  it.each<[string, PlatformModel['choices'], string[], string]>([
    [
      'active-active',
      {
        database: 'cloudnative-pg',
        dns: 'external-dns',
        ingress: 'envoy-gateway',
      },
      ['Cluster', 'Gateway'],
      'argocd-three-environments',
    ],
    [
      'second-zone',
      { database: 'cloudnative-pg' },
      ['Cluster'],
      'argocd-three-environments',
    ],
    ['site-autonomy', {}, ['Cluster', 'ConfigMap'], 'edge-two-hundred-sites'],
  ])('takes the objects of %s', (design, choices, kinds, example) => {
    const objects = designObjects(design, choices, example);
    expect([...new Set(objects.map(({ kind }) => kind))].sort()).toEqual(
      expect.arrayContaining(kinds),
    );
    for (const object of objects) {
      const { status, stderr } = kubectl(
        ['create', '--dry-run=server', '--validate=strict', '-f', '-'],
        serializeYaml(object),
      );
      expect({ object, status, stderr }).toEqual({
        object,
        status: 0,
        stderr: '',
      });
    }
  });
});
