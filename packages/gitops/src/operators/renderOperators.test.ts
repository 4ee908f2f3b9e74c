import { parse } from 'yaml';
import { renderRepository } from '../renderRepository';
import { expandApplicationSets } from '../testing/expandApplicationSets';
import { operatorModel } from './testing/operatorModel';

function filesOf(
  engine: 'argocd' | 'flux',
  choices: Record<string, string> = {},
) {
  const model = operatorModel(engine);
  const { files } = renderRepository({
    ...model,
    choices: {
      ...model.choices,
      'repository-layout': 'mono-repository',
      ...choices,
    },
  });
  return new Map(files.map(file => [file.path, file]));
}

const argocd = filesOf('argocd');

function textOf(path: string): string {
  return argocd.get(`operators/databases/${path}`)?.content ?? '';
}

describe('renderOperators', () => {
  it('writes the program and how it is deployed', () => {
    expect([...argocd.keys()].filter(path => path.startsWith('operators/')))
      .toMatchInlineSnapshot(`
      [
        "operators/databases/.dockerignore",
        "operators/databases/.gitignore",
        "operators/databases/Dockerfile",
        "operators/databases/Makefile",
        "operators/databases/README.md",
        "operators/databases/api/v1alpha1/databaseclaim_types.go",
        "operators/databases/api/v1alpha1/databasepolicy_types.go",
        "operators/databases/api/v1alpha1/groupversion_info.go",
        "operators/databases/api/v1alpha1/zz_generated.deepcopy.go",
        "operators/databases/catalog-info.yaml",
        "operators/databases/cmd/main.go",
        "operators/databases/deploy/base/access.yaml",
        "operators/databases/deploy/base/crds/databaseclaims.yaml",
        "operators/databases/deploy/base/crds/databasepolicies.yaml",
        "operators/databases/deploy/base/kustomization.yaml",
        "operators/databases/deploy/base/namespace.yaml",
        "operators/databases/deploy/base/people.yaml",
        "operators/databases/deploy/base/workload.yaml",
        "operators/databases/deploy/envs/dev/kustomization.yaml",
        "operators/databases/deploy/envs/dev/replicas.yaml",
        "operators/databases/deploy/envs/dev/version.yaml",
        "operators/databases/deploy/envs/production/disruption-budget.yaml",
        "operators/databases/deploy/envs/production/kustomization.yaml",
        "operators/databases/deploy/envs/production/replicas.yaml",
        "operators/databases/deploy/envs/production/version.yaml",
        "operators/databases/deploy/envs/staging/kustomization.yaml",
        "operators/databases/deploy/envs/staging/replicas.yaml",
        "operators/databases/deploy/envs/staging/version.yaml",
        "operators/databases/go.mod",
        "operators/databases/internal/controller/conditions.go",
        "operators/databases/internal/controller/databaseclaim_controller.go",
        "operators/databases/internal/controller/databaseclaim_controller_test.go",
        "operators/databases/internal/controller/databasepolicy_controller.go",
        "operators/databases/internal/controller/databasepolicy_controller_test.go",
        "operators/databases/internal/controller/patch.go",
        "operators/databases/internal/controller/scheme_test.go",
        "operators/databases/samples/databaseclaim.yaml",
        "operators/databases/samples/databasepolicy.yaml",
      ]
    `);
  });

  it('leaves what people write to them', () => {
    const owned = [...argocd.values()].filter(
      ({ path, owner }) => path.startsWith('operators/') && owner === 'people',
    );
    expect(
      owned.every(({ path }) => !/\/(api|cmd|deploy|samples)\//.test(path)),
    ).toBe(true);
    expect(owned.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'operators/databases/go.mod',
        'operators/databases/internal/controller/databaseclaim_controller.go',
      ]),
    );
  });

  it('gives optional fields types that can be absent', () => {
    const types = textOf('api/v1alpha1/databaseclaim_types.go');
    expect(types).toContain('\tSize resource.Quantity `json:"size"`');
    expect(types).toContain(
      '\tHeadroom *resource.Quantity `json:"headroom,omitempty"`',
    );
    expect(types).toContain('\tBackups *int64 `json:"backups,omitempty"`');
    expect(types).toContain('\tReplicas int64 `json:"replicas"`');
    expect(types).toContain(
      '// +kubebuilder:validation:Enum="postgres";"mysql"',
    );
  });

  it('says in the definition what the types say', () => {
    const { spec } = parse(textOf('deploy/base/crds/databaseclaims.yaml'));
    const [version] = spec.versions;
    const schema = version.schema.openAPIV3Schema.properties.spec;
    expect(schema.required).toEqual([
      'collation',
      'encrypted',
      'interval',
      'replicas',
      'size',
    ]);
    expect(schema.properties.backups).toEqual({
      type: 'integer',
      format: 'int64',
      minimum: 1,
      maximum: 90,
      default: 7,
    });
    expect(version.subresources).toEqual({ status: {} });
  });

  it('runs the image of each environment, and two replicas in production', () => {
    expect(textOf('deploy/envs/dev/version.yaml')).toContain(
      'image: registry.example.com/platform/databases:0.3.0',
    );
    expect(textOf('deploy/envs/production/version.yaml')).toContain(
      'image: registry.example.com/platform/databases:0.2.0',
    );
    expect(textOf('deploy/envs/production/replicas.yaml')).toContain(
      'replicas: 2',
    );
  });

  it('tells the catalog who owns it', () => {
    expect(textOf('catalog-info.yaml')).toContain(
      'owner: group:default/storefront-developers',
    );
    expect(argocd.get('catalog-info.yaml')?.content).toContain(
      './operators/databases/catalog-info.yaml',
    );
  });

  it('is deployed by Argo CD as the environment of each cluster has it', () => {
    const applications = expandApplicationSets({
      files: [...argocd.values()],
    }).filter(({ name }) => name.startsWith('operator.'));
    expect(
      applications.map(({ name, spec }) => [
        name,
        (spec.source as { path: string }).path,
      ]),
    ).toEqual([
      ['operator.databases.shared', 'operators/databases/deploy/envs/staging'],
      [
        'operator.databases.eu-production',
        'operators/databases/deploy/envs/production',
      ],
      [
        'operator.databases.us-production',
        'operators/databases/deploy/envs/production',
      ],
    ]);
    expect(argocd.get('projects/platform.yaml')?.content).toContain(
      'namespace: operator-databases',
    );
  });

  it('is deployed by Flux as the environment of each cluster has it', () => {
    const flux = filesOf('flux');
    const kustomizations = [...flux].filter(([path]) =>
      path.endsWith('/operators.yaml'),
    );
    expect(kustomizations.length).toBeGreaterThan(0);
    expect(kustomizations.map(([, { content }]) => content).join()).toContain(
      'path: ./operators/databases/deploy/envs/production',
    );
  });

  it('goes with the infrastructure where the tree is cut', () => {
    const paths = [
      ...filesOf('argocd', {
        'repository-layout': 'fleet-infrastructure-apps',
      }).keys(),
    ];
    expect(paths).toContain('infrastructure/operators/databases/go.mod');
  });
});
