import type { ControlPlane, NodePool } from '../capacity/nodePoolSchema';
import type { PlatformIntent } from '../intent/intentSchema';
import { starterIntent } from '../intent/starterIntent';
import { resolvePlatform } from '../model/resolvePlatform';
import type { RecoveryFacts } from '../resilience/recoverySchema';
import { answerChecklist } from './answerChecklist';
import { type ChecklistPointId, checklistPoints } from './ChecklistPoint';

function answers(options: {
  controlPlane?: ControlPlane;
  nodePools?: NodePool[];
  recovery?: RecoveryFacts;
  version?: string;
  replicas?: number;
  production?: boolean;
  apps?: PlatformIntent['spec']['apps'];
}) {
  const intent = starterIntent();
  const { controlPlane, nodePools, recovery, version = '1.36' } = options;
  const [app] = intent.spec.apps ?? [];
  const spec = {
    ...intent.spec,
    environments: [{ name: 'dev', production: options.production ?? true }],
    clusters: [
      {
        ...intent.spec.clusters[0],
        kubernetesVersion: version,
        region: 'eu-1',
        ...(controlPlane && { controlPlane }),
        ...(nodePools && { nodePools }),
      },
    ],
    apps: options.apps ?? [{ ...app, replicas: options.replicas ?? 2 }],
    ...(recovery && { recovery }),
  };
  const list = answerChecklist(resolvePlatform({ ...intent, spec }));
  return Object.fromEntries(
    list.map(({ point, status, reasons }) => [
      point,
      `${status}: ${reasons.map(({ key }) => key).join()}`,
    ]),
  ) as Record<ChecklistPointId, string>;
}

const backup = { intervalMinutes: 60, durationMinutes: 5 };
const lastDrill = { date: '2026-10-01', minutes: 10 };

describe('answerChecklist', () => {
  it('answers all twelve points with a reason', () => {
    const list = Object.entries(answers({}));
    expect(list.map(([point]) => point)).toEqual([...checklistPoints]);
    expect(checklistPoints).toHaveLength(12);
    expect(list.every(([, text]) => /: \w/.test(text))).toBe(true);
  });

  it('does not pass what the intent does not tell', () => {
    const list = answers({});
    expect(list.controlPlane).toBe('unknown: unknown.noService');
    expect(list.nodeAutoscaling).toBe('unknown: unknown.noNodePools');
    expect(list.backup).toBe('unknown: unknown.backup');
    expect(list.monitoring).toMatch(/^unknown: check.undecided/);
  });

  it.each<[string, ControlPlane, string]>([
    ['EKS', { service: 'eks' }, 'pass: check.eks'],
    ['GKE, zones not given', { service: 'gke' }, 'unknown: check.noZones'],
    ['GKE in one zone', { service: 'gke', zones: 1 }, 'fail: check.oneZone'],
    [
      'AKS free',
      { service: 'aks', tier: 'free', zones: 3 },
      'fail: check.aksFree',
    ],
    [
      'one member',
      { service: 'self-managed', members: 1, zones: 1 },
      'fail: check.fewMembers',
    ],
    [
      'three members',
      { service: 'self-managed', members: 3, zones: 3 },
      'pass: check.haControlPlane',
    ],
  ])('control plane: %s', (_, controlPlane, expected) => {
    expect(answers({ controlPlane }).controlPlane).toBe(expected);
  });

  it('tells fixed pools from autoscaled ones', () => {
    const fixed = { name: 'a', nodes: 3 };
    const free = { name: 'b', autoscaling: { minNodes: 1, maxNodes: 5 } };
    expect(answers({ nodePools: [fixed] }).nodeAutoscaling).toMatch(/^fail/);
    expect(answers({ nodePools: [fixed, free] }).nodeAutoscaling).toMatch(
      /^pass/,
    );
  });

  it('fails a single replica in production, and only there', () => {
    expect(answers({ replicas: 1 }).disruptionBudgets).toBe(
      'fail: check.singleReplica',
    );
    expect(answers({ replicas: 1, production: false }).disruptionBudgets).toBe(
      'not-applicable: check.nothing',
    );
  });

  it('takes only a backup that was restored, elsewhere, for a pass', () => {
    const backupOf = (recovery: RecoveryFacts) => answers({ recovery }).backup;
    expect(backupOf({ backup })).toBe('fail: check.noDrill');
    expect(backupOf({ backup, lastDrill })).toBe(
      'unknown: check.noBackupRegion',
    );
    expect(backupOf({ backup: { ...backup, region: 'eu-1' }, lastDrill })).toBe(
      'fail: check.sameRegion',
    );
    expect(backupOf({ backup: { ...backup, region: 'eu-2' }, lastDrill })).toBe(
      'pass: check.drilled',
    );
    expect(backupOf({ dataGigabytes: 0 })).toBe('not-applicable: check.noData');
  });

  it('fails a version without fixes and a kubelet that is too old', () => {
    expect(answers({ version: '1.33' }).upgrades).toBe('fail: check.ended');
    expect(
      answers({
        version: '1.37',
        nodePools: [{ name: 'a', nodes: 1, kubernetesVersion: '1.33' }],
      }).upgrades,
    ).toBe('fail: check.skew');
    expect(answers({}).upgrades).toBe('pass: check.supported');
  });

  it('has nothing to say of apps where there are none', () => {
    const list = answers({ apps: [] });
    expect(list.resources).toMatch(/^not-applicable/);
    expect(list.tls).toMatch(/^not-applicable/);
  });
});
