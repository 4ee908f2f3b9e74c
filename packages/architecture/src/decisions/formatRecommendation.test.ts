import { formatRecommendation } from './formatRecommendation';
import { recommend } from './recommend';
import { renderDecisionRecord } from './renderDecisionRecord';
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
});

describe('renderDecisionRecord', () => {
  const decision = recommendation!.decisions.find(
    ({ id }) => id === 'service-mesh',
  )!;
  const text = renderDecisionRecord({
    decision,
    weights: recommendation!.weights,
    number: 12,
  });

  it('has a title, the sections and a row per option', () => {
    expect(text).toMatch(/^# 12\. Service mesh: Consul\n/);
    expect(text.match(/^## .*/gm)).toEqual([
      '## Question',
      '## Decision drivers',
      '## Options',
      '## Decision',
      '## Consequences',
      '## Evidence',
    ]);
    expect(text.match(/^\| .* \|$/gm)).toHaveLength(
      decision.options.length + 1,
    );
  });

  it('keeps the reason of a pin on its line, so that it forges no heading', () => {
    expect(text).toContain('one | mesh # for all');
    expect(text).not.toMatch(/^# for all/m);
  });

  it('says when nothing is generated for the choice', () => {
    expect(text).toContain('Nothing is generated for this choice yet');
  });
});
