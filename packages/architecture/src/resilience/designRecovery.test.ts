import { starterIntent } from '../intent/starterIntent';
import { resolvePlatform } from '../model/resolvePlatform';
import { designRecovery } from './designRecovery';
import type { RecoveryFacts } from './recoverySchema';

function recovery(options: {
  facts?: RecoveryFacts;
  regions?: string[];
  asked?: { rtoMinutes?: number; rpoMinutes?: number };
}) {
  const intent = starterIntent();
  const { facts, regions = ['eu-1'], asked } = options;
  const spec = {
    ...intent.spec,
    environments: [{ name: 'dev' }, { name: 'prod' }],
    clusters: regions.map((region, index) => ({
      ...intent.spec.clusters[0],
      name: `c${index}`,
      region,
      environments: ['prod'],
    })),
    ...(facts && { recovery: facts }),
  };
  return designRecovery(resolvePlatform({ ...intent, spec }), { asked });
}

const whole: RecoveryFacts = {
  backup: { intervalMinutes: 60, durationMinutes: 5 },
  dataGigabytes: 90,
  restoreMegabitsPerSecond: 1000,
  provisioningMinutes: 20,
  gitopsObjects: 600,
  gitopsObjectsPerMinute: 100,
  lastDrill: { date: '2026-09-01', minutes: 15 },
};

describe('designRecovery', () => {
  it('adds provisioning, resync, restore and the last drill', () => {
    const [{ rto, rpo, standby }] = recovery({
      facts: whole,
      asked: { rtoMinutes: 60, rpoMinutes: 60 },
    });
    expect(standby).toBe(false);
    // 20 + 600 / 100 + 90 GB at 1 Gbit/s (720 s) + 15
    expect(rto.designedMinutes).toEqual({
      known: true,
      value: 20 + 6 + 12 + 15,
    });
    expect(rto.verdict).toBe('met');
    expect(rpo.designedMinutes).toEqual({ known: true, value: 65 });
    expect(rpo.verdict).toBe('missed');
  });

  it('looks at production only', () => {
    expect(recovery({}).map(({ environment }) => environment)).toEqual([
      'prod',
    ]);
  });

  it('leaves the sum unknown when one term is, but sees a miss all the same', () => {
    const facts = { provisioningMinutes: 45 };
    const [open] = recovery({ facts, asked: { rtoMinutes: 60 } });
    expect(open.rto.designedMinutes.known).toBe(false);
    expect(open.rto.verdict).toBe('unknown');
    const [missed] = recovery({ facts, asked: { rtoMinutes: 30 } });
    expect(missed.rto.verdict).toBe('missed');
    expect(missed.rto.atLeastMinutes).toBe(45);
  });

  it('needs no new cluster where another region runs the same apps', () => {
    const [{ rto, standby }] = recovery({
      regions: ['eu-1', 'us-1'],
      facts: {
        lastDrill: { date: '2026-09-01', minutes: 4 },
        dataGigabytes: 0,
      },
      asked: { rtoMinutes: 5 },
    });
    expect(standby).toBe(true);
    expect(rto.designedMinutes).toEqual({ known: true, value: 4 });
    expect(rto.verdict).toBe('met');
  });

  it('does not take two clusters in one region for a standby', () => {
    expect(recovery({ regions: ['eu-1', 'eu-1'] })[0].standby).toBe(false);
  });

  it('cannot judge without a question', () => {
    const [{ rto }] = recovery({ facts: whole });
    expect(rto.askedMinutes.known).toBe(false);
    expect(rto.verdict).toBe('unknown');
  });
});
