import { planCapacity } from '../capacity/planCapacity';
import type { NodePool } from '../capacity/nodePoolSchema';
import { recommend } from '../decisions/recommend';
import type { Recommendation } from '../decisions/recommendation';
import { starterIntent } from '../intent/starterIntent';
import { resolvePlatform } from '../model/resolvePlatform';
import { designRecovery } from '../resilience/designRecovery';
import { planUpgrades } from '../resilience/planUpgrades';
import { answerChecklist } from './answerChecklist';
import { registerPlatformRisks } from './registerPlatformRisks';

function risks(
  nodePools: NodePool[],
  version = '1.36',
  decisions?: Recommendation,
) {
  const intent = starterIntent();
  const spec = {
    ...intent.spec,
    environments: [{ name: 'dev', production: true }],
    clusters: [
      {
        ...intent.spec.clusters[0],
        kubernetesVersion: version,
        controlPlane: { service: 'eks' as const },
        nodePools,
      },
    ],
  };
  const model = resolvePlatform({ ...intent, spec });
  return registerPlatformRisks({
    model,
    decisions,
    capacity: planCapacity(model),
    recovery: designRecovery(model, { asked: { rtoMinutes: 30 } }),
    upgrades: planUpgrades(model),
    checklist: answerChecklist(model),
  });
}

const pool: NodePool = { name: 'a', instanceType: 'm5.large', nodes: 2 };

describe('registerPlatformRisks', () => {
  it('finds a cluster that does not survive the loss of its only zone', () => {
    const ids = risks([{ ...pool, zones: 1 }]).map(({ id }) => id);
    expect(ids).toContain('capacity-zone-local');
    expect(ids).not.toContain('capacity-full-local');
  });

  it('is silent about what fits', () => {
    const ids = risks([{ ...pool, zones: 2 }]).map(({ id }) => id);
    expect(ids.filter(id => id.startsWith('capacity'))).toEqual([]);
  });

  it('names an open recovery time and a version without fixes, the worst first', () => {
    const register = risks([pool], '1.33');
    expect(register[0]).toMatchObject({
      id: 'versions-local',
      severity: 'high',
    });
    expect(register.map(({ id }) => id)).toContain('recovery-rto-dev');
    const order = register.map(({ severity }) => severity);
    expect(order).toEqual(
      [...order].sort(
        (left, right) =>
          ['high', 'medium', 'low'].indexOf(left) -
          ['high', 'medium', 'low'].indexOf(right),
      ),
    );
  });

  it('has each entry once', () => {
    const ids = risks([pool], '1.33').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('names what the intent does otherwise than decided', () => {
    const { recommendation } = recommend({
      requirements: {
        workloads: [{ kind: 'web', count: 3 }],
        engineers: 60,
        kubernetesSkill: 'expert',
        availability: 99.95,
        compliance: [],
        locations: ['aws'],
        regions: 2,
        budget: 'generous',
        tenantTeams: 4,
      },
      pins: {
        'gitops-engine': { option: 'flux', reason: 'known' },
        distribution: { option: 'eks', reason: 'known' },
      },
    });
    const register = risks([pool], '1.36', recommendation);
    const deviations = register.filter(({ id }) => id.startsWith('deviation'));
    expect(deviations.map(({ id }) => id).sort()).toEqual([
      'deviation-cluster-topology',
      'deviation-distribution',
      'deviation-gitops-engine',
    ]);
  });
});
