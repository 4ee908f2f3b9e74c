import { intentTextWith } from '../../testing/intentText';
import { parseIntent } from '../parseIntent';

/** Every answer that is required, and two that contradict each other. */
const REQUIREMENTS = `  requirements:
    workloads: [{ kind: web, count: 3 }]
    engineers: 5
    kubernetesSkill: novice
    availability: 99.9
    compliance: []
    locations: [aws]
    regions: 1
    budget: moderate
    tenantTeams: 1
    airGapped: true
    saasAllowed: true
`;

describe('checkAnswers', () => {
  it('names the answer that contradicts another, with its place', () => {
    const { errors } = parseIntent(
      intentTextWith('spec:\n', `spec:\n${REQUIREMENTS}`),
    );
    expect(errors).toEqual([
      {
        path: 'spec.requirements.saasAllowed',
        line: 17,
        column: 18,
        message: expect.stringContaining('airGapped'),
      },
    ]);
  });
});
