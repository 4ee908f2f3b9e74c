import fc from 'fast-check';
import type { ControlPlane, NodePool } from '../capacity/nodePoolSchema';
import type { PlatformIntent } from '../intent/intentSchema';
import { starterIntent } from '../intent/starterIntent';
import { resolvePlatform } from '../model/resolvePlatform';
import { estimateCost, HOURS_PER_MONTH } from './estimateCost';
import { priceTable } from './prices/priceTable';

type Cluster = PlatformIntent['spec']['clusters'][number];

function platform(
  change: Partial<Cluster> & {
    nodePools?: NodePool[];
    controlPlane?: ControlPlane;
  },
  tenants: Array<{ name: string; cpu: string; memory: string }> = [
    { name: 'shop', cpu: '500m', memory: '1Gi' },
  ],
) {
  const intent = starterIntent();
  const [cluster] = intent.spec.clusters;
  const stated = {
    ...cluster,
    provider: 'aws' as const,
    region: 'us-east-1',
    ...change,
  };
  return resolvePlatform({
    ...intent,
    spec: {
      ...intent.spec,
      clusters: [stated],
      tenants: tenants.map(({ name }) => ({ name, owner: name })),
      apps: tenants.map(({ name, cpu, memory }) => ({
        name: `${name}-app`,
        tenant: name,
        kind: 'worker' as const,
        image: 'registry.example.com/app:1.0.0',
        resources: { cpu, memory },
      })),
    },
  });
}

const pool: NodePool = {
  name: 'general',
  instanceType: 'm5.large',
  autoscaling: { minNodes: 2, maxNodes: 4 },
  zones: 2,
};
const eks: ControlPlane = { service: 'eks' };

describe('estimateCost', () => {
  it('adds the fee of the control plane to fewest and most nodes', () => {
    const estimate = estimateCost(
      platform({ nodePools: [pool], controlPlane: eks }),
    );
    const [cluster] = estimate.clusters;
    expect(cluster.controlPlane.monthlyUsd).toEqual({ known: true, value: 73 });
    expect(estimate.priceTableDate).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(estimate.prices).toEqual({
      oldest: '2024-04-01',
      newest: '2026-02-09',
    });
    expect(estimate.monthlyUsd.known).toBe(true);
    expect(cluster.knownUsd.min).toBeCloseTo(73 + 2 * 0.096 * 730, 6);
    expect(cluster.knownUsd.max).toBeCloseTo(73 + 4 * 0.096 * 730, 6);
  });

  it('keeps a price that is not in the table unknown, and says what is known', () => {
    const estimate = estimateCost(
      platform({
        nodePools: [pool],
        controlPlane: eks,
        region: 'eu-central-1',
      }),
    );
    expect(estimate.monthlyUsd).toEqual({
      known: false,
      reasons: [
        {
          key: 'unknown.nodePrice',
          values: { instanceType: 'm5.large', region: 'eu-central-1' },
        },
      ],
    });
    expect(estimate.knownUsd).toEqual({ min: 73, max: 73 });
    expect(estimate.tenants[0].monthlyUsd.known).toBe(false);
  });

  it('never takes the price of another provider', () => {
    const [cluster] = estimateCost(
      platform({ nodePools: [pool], provider: 'other', controlPlane: eks }),
    ).clusters;
    expect(cluster.pools[0].hourlyPrice.known).toBe(false);
  });

  it('takes a price of your own first', () => {
    const [cluster] = estimateCost(
      platform({
        nodePools: [{ ...pool, hourlyPriceUsd: 0.05 }],
        controlPlane: eks,
      }),
    ).clusters;
    expect(cluster.pools[0].hourlyPrice).toEqual({
      known: true,
      value: { usdPerHour: 0.05, source: 'intent' },
    });
  });

  it('does not price the machines of a control plane of your own, nor an unknown tier', () => {
    const fee = (controlPlane?: ControlPlane) =>
      estimateCost(platform({ controlPlane })).clusters[0].controlPlane
        .monthlyUsd;
    const reason = (controlPlane?: ControlPlane) => {
      const figure = fee(controlPlane);
      return figure.known ? undefined : figure.reasons[0].key;
    };
    expect(reason({ service: 'self-managed' })).toBe('unknown.ownControlPlane');
    expect(reason({ service: 'aks' })).toBe('unknown.aksTier');
    expect(reason({ service: 'aks', tier: 'premium' })).toBe(
      'unknown.controlPlanePrice',
    );
    expect(reason(undefined)).toBe('unknown.noService');
    const [decided] = estimateCost(platform({}), {
      choices: { distribution: 'kubeadm' },
    }).clusters;
    expect(decided.controlPlane.monthlyUsd).toMatchObject({
      reasons: [{ key: 'unknown.ownControlPlane' }],
    });
    expect(fee({ service: 'aks', tier: 'standard' })).toEqual({
      known: true,
      value: 73,
    });
  });

  it('divides the nodes by what tenants ask for and never more than the whole', () => {
    const nodes = 4 * 0.096 * HOURS_PER_MONTH;
    const cost = (tenants: Parameters<typeof platform>[1]) =>
      estimateCost(
        platform({ nodePools: [pool], controlPlane: eks }, tenants),
      ).tenants.map(({ monthlyUsd }) =>
        monthlyUsd.known ? monthlyUsd.value.max : Number.NaN,
      );
    const [small, large] = cost([
      { name: 'a', cpu: '100m', memory: '256Mi' },
      { name: 'b', cpu: '200m', memory: '512Mi' },
    ]);
    expect(large).toBeCloseTo(2 * small, 6);
    expect(small + large).toBeLessThan(nodes);
    const [first, second] = cost([
      { name: 'a', cpu: '50', memory: '512Gi' },
      { name: 'b', cpu: '50', memory: '512Gi' },
    ]);
    expect(first + second).toBeCloseTo(nodes, 6);
  });
});

describe('EKS', () => {
  it('costs six times as much in extended support', () => {
    const fee = (kubernetesVersion: string, onDay?: string) => {
      const model = platform({ controlPlane: eks, kubernetesVersion });
      const [cluster] = estimateCost(model, { onDay }).clusters;
      const { hourlyPrice } = cluster.controlPlane;
      return hourlyPrice.known ? hourlyPrice.value.usdPerHour : undefined;
    };
    expect(fee('1.34', '2026-12-02')).toBe(0.1);
    expect(fee('1.34.2', '2026-12-03')).toBe(0.6);
    expect(fee('1.28')).toBe(0.6);
    expect(fee('1.37')).toBe(0.1);
  });
});

describe('properties', () => {
  const pools = fc.array(
    fc.record(
      {
        instanceType: fc.constantFrom('m5.large', 'm7g.xlarge', 'x9.huge'),
        nodes: fc.integer({ min: 0, max: 50 }),
        hourlyPriceUsd: fc.double({ min: 0, max: 10, noNaN: true }),
        zones: fc.integer({ min: 1, max: 4 }),
      },
      { requiredKeys: [] },
    ),
    { maxLength: 4 },
  );
  const tenants = fc.array(fc.integer({ min: 1, max: 64 }), {
    minLength: 1,
    maxLength: 5,
  });

  it('never sums up to less than what is known, nor divides more than there is', () => {
    fc.assert(
      fc.property(pools, tenants, (facts, cores) => {
        const estimate = estimateCost(
          platform(
            {
              controlPlane: eks,
              nodePools: facts.map((each, i) => ({ name: `p${i}`, ...each })),
            },
            cores.map((cpu, i) => ({
              name: `t${i}`,
              cpu: `${cpu}`,
              memory: `${cpu}Gi`,
            })),
          ),
        );
        const parts = estimate.clusters.flatMap(
          ({ controlPlane, pools: all }) => [
            controlPlane.hourlyPrice,
            ...all.map(({ monthlyUsd }) => monthlyUsd),
          ],
        );
        const wholly = facts.length > 0 && parts.every(({ known }) => known);
        const total = estimate.monthlyUsd;
        const shared = estimate.tenants.map(({ monthlyUsd }) =>
          monthlyUsd.known ? monthlyUsd.value.max : 0,
        );
        return (
          total.known === wholly &&
          (!total.known || total.value.max === estimate.knownUsd.max) &&
          shared.reduce((sum, each) => sum + each, 0) <=
            estimate.knownUsd.max + 1e-6
        );
      }),
    );
  });
});

describe('priceTable', () => {
  it('dates every row and names its source', () => {
    for (const row of priceTable) {
      expect(row.source).toMatch(/^https:\/\//);
      expect(row.readOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(row.usdPerHour).toBeGreaterThanOrEqual(0);
    }
  });

  it('has each price once', () => {
    const ids = priceTable.map(row =>
      [row.provider, row.kind, row.name, row.region].join('/'),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});
