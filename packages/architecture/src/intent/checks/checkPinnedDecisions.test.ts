import { intentTextWith } from '../../testing/intentText';
import { parseIntent } from '../parseIntent';

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
`;

function pins(text: string): string {
  return `  decisions:\n    pins:\n${text}`;
}

describe('checkPinnedDecisions', () => {
  it('accepts a choice that is possible', () => {
    const { errors } = parseIntent(
      intentTextWith(
        'spec:\n',
        `spec:\n${REQUIREMENTS}${pins(
          '      gitops-engine: { option: flux, reason: we know it }\n',
        )}`,
      ),
    );
    expect(errors).toBeUndefined();
  });

  it.each([
    [
      'a decision that does not exist',
      '      gitops-engin: { option: flux, reason: a typing error }\n',
      'spec.decisions.pins.gitops-engin',
    ],
    [
      'an option that does not exist',
      '      gitops-engine: { option: fluxx, reason: a typing error }\n',
      'spec.decisions.pins.gitops-engine.option',
    ],
  ])('names %s', (_, pin, path) => {
    const { errors } = parseIntent(
      intentTextWith('spec:\n', `spec:\n${REQUIREMENTS}${pins(pin)}`),
    );
    expect(errors).toEqual([
      expect.objectContaining({ path, line: expect.any(Number) }),
    ]);
  });

  it('refuses pins that nothing can be compared with', () => {
    const { errors } = parseIntent(
      intentTextWith(
        'spec:\n',
        `spec:\n${pins(
          '      gitops-engine: { option: flux, reason: we know it }\n',
        )}`,
      ),
    );
    expect(errors).toEqual([
      expect.objectContaining({
        path: 'spec.decisions.pins',
        message: expect.stringContaining('spec.requirements'),
      }),
    ]);
  });
});
