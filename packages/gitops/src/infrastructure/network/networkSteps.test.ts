import type { PlatformModel } from '@kubernetes-architect/architecture';
import { renderRepository } from '../../renderRepository';
import { infrastructureModel } from '../testing/infrastructureModel';

function rendered(options: {
  example: string;
  choices: PlatformModel['choices'];
  engine?: PlatformModel['delivery']['engine'];
}) {
  const { example, choices, engine = 'argocd' } = options;
  const model = infrastructureModel(
    { distribution: 'managed-per-cloud', ...choices },
    example,
  );
  const { files } = renderRepository({
    ...model,
    delivery: { ...model.delivery, engine },
  });
  return {
    paths: new Set(files.map(({ path }) => path)),
    pageOf: (path: RegExp) =>
      files.find(file => path.test(file.path))?.content ?? '',
  };
}

function installations(page: string): string[] {
  return page
    .replaceAll('\\\n', '')
    .split('\n')
    .filter(line => line.startsWith('helm upgrade --install'));
}

describe.each([
  { engine: 'argocd', example: 'argocd-three-environments' },
  { engine: 'flux', example: 'flux-three-environments' },
] as const)('with $engine', ({ engine, example }) => {
  it.each(['calico', 'cilium'])(
    'installs %s with the values that its add-on has',
    cni => {
      const { paths, pageOf } = rendered({
        example,
        engine,
        choices: {
          cni,
          provisioning: 'opentofu',
          distribution: 'eks',
          'node-strategy': 'managed-node-groups',
        },
      });
      const commands = installations(
        pageOf(
          new RegExp(
            `^infrastructure/opentofu/${
              infrastructureModel({}, example).clusters[0].name
            }/README.md$`,
          ),
        ),
      );
      expect(commands.at(-1)).toContain(`--install ${cni} `);
      const values = commands.flatMap(command =>
        [...command.matchAll(/--values (\S+)/g)].map(([, path]) => path),
      );
      expect(values.length).toBeGreaterThan(1);
      for (const path of values) expect(paths).toContain(path);
    },
  );
});

it('brings the kinds of Calico before its operator', () => {
  const { pageOf } = rendered({
    example: 'retailer-three-clouds',
    choices: { cni: 'calico', provisioning: 'pulumi' },
  });
  const model = infrastructureModel({}, 'retailer-three-clouds');
  const aws = model.clusters.find(({ provider }) => provider === 'aws')?.name;
  const [kinds, operator] = installations(
    pageOf(new RegExp(`infrastructure/pulumi/${aws}/README.md$`)),
  );
  expect(kinds).toContain('crd.projectcalico.org.v1 --repo https://');
  expect(operator).toContain('tigera-operator --repo https://');
});

it.each([
  { cni: 'calico', installed: 0 },
  { cni: 'cilium', installed: 1 },
  { cni: 'provider-native', installed: 0 },
])(
  'asks for a network by hand on GKE only where it is an add-on there: $cni',
  ({ cni, installed }) => {
    const { pageOf } = rendered({
      example: 'retailer-three-clouds',
      choices: { cni, provisioning: 'opentofu' },
    });
    const model = infrastructureModel({}, 'retailer-three-clouds');
    const gke = model.clusters.find(({ provider }) => provider === 'gcp')?.name;
    const page = pageOf(
      new RegExp(`infrastructure/opentofu/${gke}/README.md$`),
    );
    expect(page).not.toBe('');
    expect(installations(page)).toHaveLength(installed);
  },
);
