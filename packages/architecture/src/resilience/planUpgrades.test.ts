import type { NodePool } from '../capacity/nodePoolSchema';
import { starterIntent } from '../intent/starterIntent';
import { resolvePlatform } from '../model/resolvePlatform';
import { kubernetesReleases } from './kubernetesReleases';
import { planUpgrades } from './planUpgrades';
import { checkVersionSkew } from './versionSkew';

function plan(
  clusters: Array<{
    name: string;
    version: string;
    environment?: 'dev' | 'prod';
    region?: string;
    nodePools?: NodePool[];
  }>,
  onDay?: string,
) {
  const intent = starterIntent();
  const spec = {
    ...intent.spec,
    environments: [{ name: 'dev' }, { name: 'prod' }],
    clusters: clusters.map(
      ({
        name,
        version,
        environment = 'prod',
        region = 'eu-1',
        nodePools,
      }) => ({
        name,
        environments: [environment],
        region,
        provider: 'aws' as const,
        kubernetesVersion: version,
        ...(nodePools && { nodePools }),
      }),
    ),
  };
  return planUpgrades(resolvePlatform({ ...intent, spec }), { onDay });
}

describe('checkVersionSkew', () => {
  it.each([
    ['1.36', '1.36.2', 'supported'],
    ['1.36', '1.33', 'supported'],
    ['1.36', '1.32', 'too-old'],
    ['1.36', '1.37', 'newer'],
    ['1.26', '1.24', 'supported'],
    ['1.27', '1.24', 'too-old'],
  ])('API server %s with kubelet %s is %s', (apiServer, kubelet, verdict) => {
    expect(checkVersionSkew({ apiServer, kubelet })).toBe(verdict);
  });
});

describe('planUpgrades', () => {
  it('passes every minor version and stops where nodes have to come first', () => {
    const [cluster] = plan([{ name: 'a', version: '1.33.4' }]).clusters;
    expect(cluster.steps).toEqual(['1.34', '1.35', '1.36', '1.37']);
    expect(cluster.nodesBefore).toBe('1.36');
  });

  it('finds kubelets outside the policy', () => {
    const [cluster] = plan([
      {
        name: 'a',
        version: '1.37',
        nodePools: [{ name: 'old', kubernetesVersion: '1.33' }],
      },
    ]).clusters;
    expect(cluster.skews).toEqual([
      { pool: 'old', kubelet: '1.33', verdict: 'too-old' },
    ]);
    expect(cluster.nodesBefore).toBe('1.36');
  });

  it('judges support on the day that is asked about', () => {
    const support = (version: string, day: string) =>
      plan([{ name: 'a', version }], day).clusters[0].support;
    expect(support('1.34', '2026-10-27')).toBe('supported');
    expect(support('1.34', '2026-10-28')).toBe('ended');
    expect(support('1.20', '2026-11-21')).toBe('ended');
    expect(support('1.99', '2026-11-21')).toBe('unknown');
  });

  it('goes through production one cluster at a time, region by region', () => {
    expect(
      plan([
        { name: 'us', version: '1.36', region: 'us-1' },
        { name: 'eu', version: '1.36', region: 'eu-1' },
        { name: 'test', version: '1.36', environment: 'dev' },
      ]).waves,
    ).toEqual([['test'], ['eu'], ['us']]);
  });
});

describe('kubernetesReleases', () => {
  it('is in order and without gaps', () => {
    const minors = kubernetesReleases.map(({ minor }) => minor);
    expect(minors).toEqual(minors.map((_, index) => minors[0] + index));
    const days = kubernetesReleases.map(({ endOfLife }) => endOfLife);
    expect(days).toEqual([...days].sort());
  });
});
