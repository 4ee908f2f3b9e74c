import { assessRequirements } from '../decisions/designPlatform';
import type { Requirements } from '../requirements/requirementsSchema';

const given: Requirements = {
  workloads: [{ kind: 'web', count: 3 }],
  engineers: 5,
  kubernetesSkill: 'novice',
  availability: 99,
  compliance: [],
  locations: ['aws'],
  regions: 1,
  budget: 'tight',
  tenantTeams: 1,
};

function weightsOf(requirements: Requirements) {
  return Object.fromEntries(
    assessRequirements(requirements).weights.map(each => [
      each.criterion,
      each,
    ]),
  );
}

describe('criterionWeights', () => {
  it('follow the answers and say why', () => {
    const { cost, security, skill } = weightsOf(given);
    expect(cost).toMatchObject({
      weight: 5,
      reasons: [{ key: 'weighed.tightBudget' }],
      overridden: false,
    });
    expect(security.weight).toBe(2);
    expect(skill.weight).toBe(5);
    expect(
      weightsOf({ ...given, compliance: ['pci-dss'] }).security.weight,
    ).toBe(5);
  });

  it('give way to a weight the requirements set, also to 0', () => {
    const { cost, skill } = weightsOf({ ...given, weights: { cost: 0 } });
    expect(cost).toMatchObject({ weight: 0, overridden: true });
    expect(skill.weight).toBe(5);
  });
});

describe('completeRequirements', () => {
  it('records every answer it assumes with a reason, and none that was given', () => {
    const { assumptions } = assessRequirements({ ...given, rtoMinutes: 30 });
    const names = assumptions.map(({ requirement }) => requirement);
    expect(names).toContain('rpoMinutes');
    expect(names).not.toContain('rtoMinutes');
    expect(names).not.toContain('engineers');
    expect(new Set(names).size).toBe(names.length);
    expect(
      assumptions.filter(
        ({ requirement, reason }) =>
          !reason.key.startsWith(`assumed.${requirement}`),
      ),
    ).toEqual([]);
  });

  it('adds up workloads that are alike, whatever their order', () => {
    const answers = assessRequirements({
      ...given,
      workloads: [
        { kind: 'worker', count: 2 },
        { kind: 'web', count: 1, traffic: 'daily' },
        { kind: 'web', count: 3 },
      ],
    }).answers.workloads;
    expect(answers.map(({ kind, count }) => [kind, count])).toEqual([
      ['web', 4],
      ['worker', 2],
    ]);
  });
});
