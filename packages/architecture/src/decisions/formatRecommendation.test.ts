import { formatRecommendation } from './formatRecommendation';
import { recommend } from './recommend';
import { exampleRequirements } from './testing/exampleRequirements';

const { recommendation } = recommend({
  requirements: exampleRequirements('bank-pci-air-gapped').requirements,
  pins: {
    'service-mesh': { option: 'consul', reason: 'one | mesh\n# for all' },
  },
});

describe('formatRecommendation', () => {
  const lines = formatRecommendation(recommendation!).split('\n');

  it('has a line per decision with choice, scores and what would change it', () => {
    const line = lines.find(each => each.startsWith('distribution '));
    expect(line).toMatch(/Red Hat OpenShift .* openshift \d\.\d\d, .*/);
    expect(lines.filter(each => /^[a-z-]+ {2,}\S/.test(each))).toHaveLength(
      recommendation!.decisions.length,
    );
  });

  it('shows weights, assumptions, pins and risks', () => {
    expect(lines[0]).toBe(
      'Weights: scalability 3, cost 2, security 5, complexity 2, operations 4, skill 3',
    );
    expect(lines).toContainEqual(expect.stringContaining('Consul (pinned)'));
    expect(lines).toContainEqual(
      expect.stringMatching(/^ {2}rpoMinutes = 15: /),
    );
    expect(lines).toContainEqual(
      expect.stringMatching(/^ {2}(medium|high): service-mesh: Consul/),
    );
  });

  it('keeps the reason of a pin on one line', () => {
    const decision = recommendation!.decisions.find(
      ({ id }) => id === 'service-mesh',
    );
    expect(decision?.reason).toContain('one | mesh # for all');
  });
});
