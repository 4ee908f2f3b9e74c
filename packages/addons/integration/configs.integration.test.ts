import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type ControlPlane,
  startControlPlane,
} from '@kubernetes-architect/control-plane';
import { CATALOGUE, type KubernetesObject } from '../src';
import { PROVIDERS, trialModel } from '../src/testing/trialModel';
import { trialObjects } from '../src/testing/trialObjects';
import { definitionsOf, hasDefinitions } from './support/definitionsOf';

/** Kinds whose definitions are not among the test data, so that only their types were checked. */
const UNPROVEN = [
  'alb.networking.azure.io/ApplicationLoadBalancer',
  'fleet.cattle.io/GitRepo',
  'operator.openshift.io/IngressController',
  'trust.cert-manager.io/Bundle',
] as const;

/** Groups that the API server serves itself. */
const BUILT_IN = /^$|^(apps|autoscaling|batch|policy)$|\.k8s\.io$/;

/** Groups that end like those of the API server, but come with definitions. */
const DEFINED =
  /^(gateway\.networking|snapshot\.storage|autoscaling|externaldns|multicluster\.x|jobset\.x|kueue\.x|leaderworkerset\.x)[.-]/;

function groupOf({ apiVersion }: KubernetesObject): string {
  return apiVersion.includes('/') ? apiVersion.split('/')[0] : '';
}

function isCustom(object: KubernetesObject): boolean {
  const group = groupOf(object);
  return DEFINED.test(group) || !BUILT_IN.test(group);
}

function kindOf(object: KubernetesObject): string {
  return `${groupOf(object)}/${object.kind}`;
}

function distinct(list: readonly KubernetesObject[]): KubernetesObject[] {
  return [
    ...new Map(list.map(object => [JSON.stringify(object), object])).values(),
  ];
}

const models = PROVIDERS.map(trialModel);
const objects = CATALOGUE.map(definition => ({
  definition,
  list: distinct(models.flatMap(model => trialObjects(definition, model))),
})).filter(({ list }) => list.length > 0);
const everything = objects.flatMap(({ list }) => list);
const customKinds = new Set(everything.filter(isCustom).map(kindOf));
const there = hasDefinitions();
const definitions = there
  ? definitionsOf(customKinds)
  : new Map<string, string>();

function namespacesOf(list: readonly KubernetesObject[]): string[] {
  return [
    ...new Set(
      list.flatMap(({ kind, metadata }) => [
        ...(metadata?.namespace === undefined ? [] : [metadata.namespace]),
        ...(kind === 'Namespace' && metadata?.name !== undefined
          ? [metadata.name]
          : []),
      ]),
    ),
  ].filter(name => name !== 'default' && !name.startsWith('kube-'));
}

describe(`objects of ${objects.length} add-ons for every provider`, () => {
  if (!there) {
    // eslint-disable-next-line no-console
    console.warn(`not proven without definitions: ${[...customKinds].join()}`);
  }
  let cluster: ControlPlane;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'definitions-'));
    const file = join(folder, 'definitions.yaml');
    writeFileSync(file, [...definitions.values()].join('---\n'));
    cluster = await startControlPlane({
      name: 'addons',
      nodes: 1,
      crds: definitions.size > 0 ? [file] : [],
    });
    await cluster.apply(
      namespacesOf(everything).map(name => ({
        apiVersion: 'v1',
        kind: 'Namespace',
        metadata: { name },
      })),
    );
  }, 180_000);

  afterAll(async () => {
    await cluster?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('are of kinds that have a definition, but for those named', () => {
    const unproven = [...customKinds].filter(kind => !definitions.has(kind));
    expect(customKinds.size).toBeGreaterThan(20);
    expect(unproven.sort()).toEqual(
      there ? [...UNPROVEN] : [...customKinds].sort(),
    );
  });

  it.each(
    objects.map(({ definition, list }) => ({ name: definition.name, list })),
  )('$name: all fields are known and valid', async ({ list }) => {
    const proven = list.filter(
      object => !isCustom(object) || definitions.has(kindOf(object)),
    );
    if (proven.length === 0) return;
    await expect(
      cluster.kubectl(
        [
          'apply',
          '--server-side',
          '--force-conflicts',
          '--dry-run=server',
          '--validate=strict',
          '--output=name',
          '--filename=-',
        ],
        {
          input: JSON.stringify({
            apiVersion: 'v1',
            kind: 'List',
            items: proven,
          }),
        },
      ),
    ).resolves.toContain('/');
  });
});
