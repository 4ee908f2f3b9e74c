import type { PlatformIntent } from '../intent/intentSchema';
import { starterIntent } from '../intent/starterIntent';
import { resolvePlatform } from '../model/resolvePlatform';
import type { ControlPlane, NodePool } from './nodePoolSchema';
import { fits, planCapacity } from './planCapacity';

const GIB = 2 ** 30;

function platform(options: {
  pools?: NodePool[];
  controlPlane?: ControlPlane;
  autoscaling?: { minReplicas: number; maxReplicas: number };
  cpu?: string;
}) {
  const intent = starterIntent();
  const [cluster] = intent.spec.clusters;
  const stated = {
    ...cluster,
    provider: 'aws' as const,
    ...(options.pools && { nodePools: options.pools }),
    ...(options.controlPlane && { controlPlane: options.controlPlane }),
  };
  const [app] = intent.spec.apps ?? [];
  const whole: PlatformIntent = {
    ...intent,
    spec: {
      ...intent.spec,
      clusters: [stated],
      apps: [
        {
          ...app,
          resources: { cpu: options.cpu ?? '500m', memory: '1Gi' },
          ...(options.autoscaling && { autoscaling: options.autoscaling }),
        },
      ],
    },
  };
  return resolvePlatform(whole);
}

const pool: NodePool = {
  name: 'general',
  instanceType: 'm5.large',
  autoscaling: { minNodes: 3, maxNodes: 6 },
  zones: 3,
};

describe('planCapacity', () => {
  it('multiplies requests by fewest and most replicas', () => {
    const plan = planCapacity(
      platform({ autoscaling: { minReplicas: 2, maxReplicas: 5 } }),
    );
    expect(plan.clusters[0].requested).toEqual({
      min: { cpuMillicores: 1000, memoryBytes: 2 * GIB, pods: 2 },
      max: { cpuMillicores: 2500, memoryBytes: 5 * GIB, pods: 5 },
    });
    expect(plan.tenants[0].requested).toEqual(plan.clusters[0].requested);
  });

  it('names what is missing instead of guessing', () => {
    const [cluster] = planCapacity(platform({})).clusters;
    expect(cluster.allocatable).toEqual({
      known: false,
      reasons: [{ key: 'unknown.noNodePools', values: { cluster: 'local' } }],
    });
    const [withPool] = planCapacity(platform({ pools: [pool] })).clusters;
    expect(withPool.allocatable).toEqual({
      known: false,
      reasons: [{ key: 'unknown.noService', values: { cluster: 'local' } }],
    });
  });

  it('takes the service from a decision that fits the provider', () => {
    const model = platform({ pools: [pool] });
    const known = (distribution: string) =>
      planCapacity(model, { distribution }).clusters[0].allocatable.known;
    expect(known('eks')).toBe(true);
    expect(known('managed-per-cloud')).toBe(true);
    expect(known('aks')).toBe(false);
    expect(known('kubeadm')).toBe(false);
  });

  it('leaves the nodes of the zones that stay', () => {
    const [cluster] = planCapacity(
      platform({ pools: [pool], controlPlane: { service: 'eks' } }),
    ).clusters;
    // Six nodes in three zones: four stay. One gives 1930m and takes 29 pods.
    expect(cluster.pools[0].withoutOneZone).toMatchObject({
      known: true,
      value: { cpuMillicores: 4 * 1930, pods: 4 * 29 },
    });
    expect(fits(cluster.headroomWithoutOneZone)).toEqual({
      known: true,
      value: true,
    });
  });

  it('leaves nothing when all nodes are in one zone', () => {
    const [cluster] = planCapacity(
      platform({
        pools: [{ ...pool, zones: 1 }],
        controlPlane: { service: 'eks' },
      }),
    ).clusters;
    expect(fits(cluster.headroom)).toEqual({ known: true, value: true });
    expect(fits(cluster.headroomWithoutOneZone)).toEqual({
      known: true,
      value: false,
    });
  });

  it('does not count one pool as all when another is unknown', () => {
    const [cluster] = planCapacity(
      platform({
        pools: [pool, { name: 'special', nodes: 2 }],
        controlPlane: { service: 'eks' },
      }),
    ).clusters;
    expect(cluster.pools[0].allocatable.known).toBe(true);
    expect(cluster.allocatable.known).toBe(false);
  });

  it('finds an app that fits on no node, and a quota that is too small', () => {
    const plan = planCapacity(
      platform({
        pools: [pool],
        controlPlane: { service: 'eks' },
        cpu: '5',
      }),
    );
    expect(plan.clusters[0].tooLarge).toEqual({
      known: true,
      value: ['hello'],
    });
    expect(plan.tenants[0].namespaces[0].exceeds).toEqual(['cpuMillicores']);
  });
});
