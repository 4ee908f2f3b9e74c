import type { PlatformModel } from '@kubernetes-architect/architecture';
import { parseAllDocuments } from 'yaml';
import { infrastructureFiles } from '../testing/infrastructureFiles';
import { infrastructureModel } from '../testing/infrastructureModel';

/** What the templates of one kind of control plane say, with the tier of their cluster. */
function controlPlanes(kind: string, choices: PlatformModel['choices']) {
  const model = infrastructureModel(
    {
      distribution: 'managed-per-cloud',
      provisioning: 'cluster-api',
      ...choices,
    },
    'retailer-three-clouds',
  );
  const tiers = new Map(model.clusters.map(({ name, tier }) => [name, tier]));
  const found = infrastructureFiles(model)
    .filter(({ path }) => path.endsWith('/class.yaml'))
    .flatMap(({ path, content }) =>
      parseAllDocuments(content)
        .map(document => document.toJS())
        .filter(object => object.kind === kind)
        .map(object => ({
          // The copy of a cluster that stands by is of its tier.
          tier: tiers.get(
            path
              .split('/')
              .at(-2)
              ?.replace(/-recovery$/, '') ?? '',
          ),
          spec: object.spec.template.spec,
        })),
    );
  expect(found).not.toEqual([]);
  return found;
}

it.each([
  { strategy: 'release-channel', production: 'stable', other: 'regular' },
  { strategy: 'surge', production: 'extended', other: 'extended' },
  {
    strategy: 'blue-green-clusters',
    production: 'extended',
    other: 'extended',
  },
])(
  'sets the release channel of GKE from the upgrade strategy $strategy',
  ({ strategy, production, other }) => {
    for (const { tier, spec } of controlPlanes(
      'GCPManagedControlPlaneTemplate',
      { 'upgrade-strategy': strategy },
    ))
      expect(spec.releaseChannel).toBe(
        tier === 'production' ? production : other,
      );
  },
);

it('lets Azure upgrade clusters only where that was decided', () => {
  const channels = (strategy: string) =>
    controlPlanes('AzureManagedControlPlaneTemplate', {
      'upgrade-strategy': strategy,
    }).map(({ spec }) => spec.autoUpgradeProfile);
  expect(new Set(channels('surge'))).toEqual(new Set([undefined]));
  for (const channel of channels('release-channel'))
    expect(channel).toEqual({ upgradeChannel: 'stable' });
});

it.each(['calico', 'cilium'])(
  'brings no network of the provider where %s is the network',
  cni => {
    for (const { spec } of controlPlanes('AzureManagedControlPlaneTemplate', {
      cni,
    })) {
      expect(spec.networkPlugin).toBe('none');
      expect(spec).not.toHaveProperty('networkPolicy');
    }
    for (const { spec } of controlPlanes('AWSManagedControlPlaneTemplate', {
      cni,
    }))
      expect(spec.vpcCni).toEqual({ disable: true });
  },
);

it('leaves the network of the provider where that was decided', () => {
  for (const { spec } of controlPlanes('AzureManagedControlPlaneTemplate', {
    cni: 'provider-native',
  }))
    expect(spec.networkPlugin).toBe('azure');
  for (const { spec } of controlPlanes('AWSManagedControlPlaneTemplate', {
    cni: 'provider-native',
  }))
    expect(spec).not.toHaveProperty('vpcCni');
});
