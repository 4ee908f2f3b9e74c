import type { PlatformModel } from '@kubernetes-architect/architecture';
import { parseAllDocuments } from 'yaml';
import { renderRepository } from '../../renderRepository';
import { infrastructureFiles } from '../testing/infrastructureFiles';
import { infrastructureModel } from '../testing/infrastructureModel';
import type { ComposedResource } from './composedResource';
import { fieldsRead } from './patches';

type Choices = PlatformModel['choices'];

const CASES: Array<[name: string, choices: Choices, example: string]> = [
  [
    'EKS in two generations with node groups',
    {
      distribution: 'eks',
      'node-strategy': 'managed-node-groups',
      'upgrade-strategy': 'blue-green-clusters',
    },
    'argocd-three-environments',
  ],
  [
    'EKS Auto Mode',
    { distribution: 'eks', 'node-strategy': 'provider-automated' },
    'argocd-three-environments',
  ],
  [
    'EKS on Fargate',
    { distribution: 'eks', 'node-strategy': 'fargate' },
    'argocd-three-environments',
  ],
  ['AKS', { distribution: 'aks' }, 'healthcare-hipaa'],
  ['GKE', { distribution: 'gke' }, 'ml-platform-gpu'],
  [
    'three clouds with Karpenter',
    { distribution: 'managed-per-cloud', 'node-strategy': 'karpenter' },
    'retailer-three-clouds',
  ],
];

interface Manifest {
  apiVersion: string;
  kind: string;
  metadata: {
    name: string;
    namespace?: string;
    annotations?: Record<string, string>;
  };
  spec: Record<string, unknown>;
}

function modelOf(choices: Choices, example?: string): PlatformModel {
  return infrastructureModel(
    { ...choices, provisioning: 'crossplane' },
    example,
  );
}

function manifests(choices: Choices, example: string): Manifest[] {
  return infrastructureFiles(modelOf(choices, example))
    .filter(({ path }) => /^infrastructure\/crossplane\/.*\.yaml$/.test(path))
    .flatMap(({ content }) =>
      parseAllDocuments(content).map(document => document.toJS() as Manifest),
    );
}

function ofKind(all: readonly Manifest[], kind: string): Manifest[] {
  return all.filter(each => each.kind === kind);
}

function resourcesOf({ spec }: Manifest): ComposedResource[] {
  const [{ input }] = spec.pipeline as Array<{
    input: { resources: ComposedResource[] };
  }>;
  return input.resources;
}

/** Makes in each round what has all it waits for, as the function does, and says what is left. */
function neverMade(
  resources: readonly ComposedResource[],
  answers: ReadonlySet<string>,
): string[] {
  const known = new Set(answers);
  let waiting = [...resources];
  for (;;) {
    const ready = waiting.filter(({ patches }) =>
      fieldsRead(patches).every(field => known.has(field)),
    );
    if (ready.length === 0) return waiting.map(({ name }) => name);
    waiting = waiting.filter(each => !ready.includes(each));
    for (const { patches } of ready)
      for (const patch of patches)
        if (patch.type === 'ToCompositeFieldPath') known.add(patch.toFieldPath);
  }
}

describe.each(CASES)('%s', (_name, choices, example) => {
  const all = manifests(choices, example);

  it('can make every resource of every order from its answers and what was made before', () => {
    const compositions = ofKind(all, 'Composition');
    expect(compositions.length).toBeGreaterThan(0);
    for (const composition of compositions) {
      const order = all.find(
        ({ spec }) =>
          (spec?.crossplane as { compositionRef: { name: string } } | undefined)
            ?.compositionRef.name === composition.metadata.name,
      );
      const answers = Object.keys(order?.spec ?? {}).map(key => `spec.${key}`);
      expect(neverMade(resourcesOf(composition), new Set(answers))).toEqual([]);
    }
  });

  it('names each resource of a Composition once', () => {
    for (const composition of ofKind(all, 'Composition')) {
      const names = resourcesOf(composition).map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('asks in its definition for every answer of an order, and has an order answer all that is asked', () => {
    for (const { spec } of ofKind(all, 'CompositeResourceDefinition')) {
      const { kind } = spec.names as { kind: string };
      const [version] = spec.versions as Array<{
        schema: {
          openAPIV3Schema: {
            properties: {
              spec: { properties: object; required?: string[] };
            };
          };
        };
      }>;
      const asked = version.schema.openAPIV3Schema.properties.spec;
      const orders = ofKind(all, kind);
      expect(orders.length).toBeGreaterThan(0);
      for (const order of orders) {
        const { crossplane, ...answers } = order.spec;
        expect(crossplane).toBeDefined();
        expect(Object.keys(asked.properties)).toEqual(
          expect.arrayContaining(Object.keys(answers)),
        );
        expect(Object.keys(answers)).toEqual(
          expect.arrayContaining(asked.required ?? []),
        );
      }
    }
  });

  it('installs a provider for every kind that is composed, all at one version and with the identity of the add-on', () => {
    const providers = ofKind(all, 'Provider');
    const packages = providers.map(({ spec }) => String(spec.package));
    for (const { spec } of providers)
      expect(spec.runtimeConfigRef).toEqual({ name: 'cloud-provider' });
    expect(new Set(packages.map(each => each.replace(/^.*:/, ''))).size).toBe(
      1,
    );
    const groups = ofKind(all, 'Composition')
      .flatMap(resourcesOf)
      .map(({ base }) => (base as Manifest).apiVersion.split('/')[0]);
    for (const group of groups) {
      const [, service, cloud] =
        /^(?:([a-z0-9]+)\.)?(aws|azure|gcp)\.m\.upbound\.io$/.exec(group) ?? [];
      const name =
        service === undefined
          ? `provider-family-${cloud}`
          : `provider-${cloud}-${service}`;
      expect(packages.join('\n')).toContain(`/${name}:v`);
    }
  });

  it('holds no secret and says of each that no engine may delete it', () => {
    expect(JSON.stringify(all)).not.toMatch(/secretRef|kind":"Secret/);
    for (const manifest of all.filter(
      ({ kind }) => kind !== 'Kustomization' && kind !== 'Function',
    ))
      expect(JSON.stringify(manifest.metadata.annotations)).toMatch(
        /Prune=false|prune":"disabled/,
      );
  });
});

it('leaves the cluster that Crossplane runs on to OpenTofu', () => {
  const paths = infrastructureFiles(modelOf({ distribution: 'eks' })).map(
    ({ path }) => path,
  );
  expect(paths).toContain('infrastructure/opentofu/shared/cluster.tf');
  expect(paths).not.toContain(
    'infrastructure/opentofu/eu-production/cluster.tf',
  );
  expect(paths).toContain(
    'infrastructure/crossplane/clusters/eu-production/cluster.yaml',
  );
  expect(
    paths.some(path =>
      path.startsWith('infrastructure/crossplane/clusters/shared'),
    ),
  ).toBe(false);
});

it('begins with the least nodes, which the autoscaler changes, and keeps data of production', () => {
  const [, choices, example] = CASES[0];
  const resources = ofKind(manifests(choices, example), 'Composition').flatMap(
    resourcesOf,
  );
  const bases = resources.map(({ base }) => base as Manifest);
  const [group] = ofKind(bases, 'NodeGroup');
  expect(group.spec).toMatchObject({
    forProvider: { scalingConfig: { minSize: expect.any(Number) } },
    initProvider: { scalingConfig: { desiredSize: expect.any(Number) } },
    managementPolicies: ['Create', 'Delete', 'Observe', 'Update'],
  });
  expect(group.spec.forProvider).not.toHaveProperty(
    'scalingConfig.desiredSize',
  );
  expect(group.metadata.annotations).toHaveProperty([
    'crossplane.io/external-name',
  ]);
  const [key] = ofKind(bases, 'Key');
  expect(key.spec.managementPolicies).not.toContain('Delete');
});

it('names every role in the cloud, of each generation its own', () => {
  const [, choices, example] = CASES[0];
  const roles = ofKind(manifests(choices, example), 'Composition')
    .flatMap(resourcesOf)
    .filter(({ base }) => (base as Manifest).kind === 'Role');
  expect(roles.length).toBeGreaterThan(2);
  for (const { patches } of roles)
    expect(patches).toContainEqual(
      expect.objectContaining({
        combine: expect.objectContaining({
          variables: [{ fromFieldPath: 'spec.generation' }],
        }),
        toFieldPath: 'metadata.annotations[crossplane.io/external-name]',
      }),
    );
});

it('makes the queue by which Karpenter hears of nodes that go', () => {
  const [, choices, example] = CASES[5];
  const kinds = ofKind(manifests(choices, example), 'Composition')
    .flatMap(resourcesOf)
    .map(({ base }) => {
      const { apiVersion, kind } = base as Manifest;
      return `${apiVersion.split('/')[0]}/${kind}`;
    });
  expect(kinds).toEqual(
    expect.arrayContaining([
      'cloudwatchevents.aws.m.upbound.io/Rule',
      'cloudwatchevents.aws.m.upbound.io/Target',
      'sqs.aws.m.upbound.io/Queue',
      'sqs.aws.m.upbound.io/QueuePolicy',
    ]),
  );
});

it('says by name what it leaves to others', () => {
  const readme = infrastructureFiles(
    modelOf({ distribution: 'eks', database: 'managed' }),
  ).find(({ path }) => path === 'infrastructure/crossplane/README.md');
  expect(readme?.content).toContain('`aws_db_instance`');
});

describe.each(['argocd', 'flux'] as const)('with %s', engine => {
  const model = modelOf(
    { distribution: 'eks', 'repository-layout': 'mono-repository' },
    'argocd-three-environments',
  );
  const { files } = renderRepository({
    ...model,
    delivery: { ...model.delivery, engine },
  });
  const paths = new Set(files.map(({ path }) => path));

  it('brings packages, then kinds, then orders into the management cluster alone', () => {
    const brought = files
      .filter(({ path }) =>
        engine === 'argocd'
          ? path === 'appsets/20-configs.yaml'
          : /^clusters\/[^/]+\/crossplane\.yaml$/.test(path),
      )
      .map(({ path, content }) => ({
        path,
        folders: [
          ...content.matchAll(
            /path: (?:\.\/)?(infrastructure\/crossplane\S+)/g,
          ),
        ].map(([, folder]) => folder),
      }));
    expect(brought).toEqual([
      {
        path:
          engine === 'argocd'
            ? 'appsets/20-configs.yaml'
            : 'clusters/shared/crossplane.yaml',
        folders: ['packages', 'definitions', 'clusters'].map(
          step => `infrastructure/crossplane/${step}`,
        ),
      },
    ]);
    for (const { folders } of brought)
      for (const folder of folders)
        expect(paths).toContain(`${folder}/kustomization.yaml`);
  });
});
