import {
  estimateCost,
  resolvePlatform,
  starterIntent,
} from '@kubernetes-architect/architecture';
import { costJson, formatCost } from './formatCost';

function estimate() {
  const intent = starterIntent();
  const [cluster] = intent.spec.clusters;
  const stated = {
    ...cluster,
    provider: 'aws' as const,
    region: 'us-east-1',
    controlPlane: { service: 'eks' as const },
    nodePools: [
      {
        name: 'general',
        instanceType: 'm5.large',
        autoscaling: { minNodes: 2, maxNodes: 4 },
      },
      { name: 'odd', instanceType: 'x9.huge', nodes: 1 },
    ],
  };
  return estimateCost(
    resolvePlatform({
      ...intent,
      spec: { ...intent.spec, clusters: [stated] },
    }),
  );
}

describe('formatCost', () => {
  it('shows each part, the least that a sum can be, and what is unknown', () => {
    const text = formatCost(estimate());
    expect(text).toMatch(/^local +pool general +140\.16 – 280\.32$/m);
    expect(text).toMatch(/^local +pool odd +unknown$/m);
    expect(text).toMatch(/^all +total +unknown, ≥ 213\.16$/m);
    expect(text).toContain(
      '- The price table has no price of x9.huge in us-east-1.',
    );
    expect(text).toMatch(
      /^Estimate in USD a month of 730 hours, from the price table of \d{4}-\d{2}-\d{2}\.$/m,
    );
    expect(text).toMatch(
      /^The prices used are of 2024-04-01 to 2026-02-09\.$/m,
    );
  });

  it('puts reasons into words in JSON', () => {
    const { monthlyUsd } = JSON.parse(costJson(estimate()));
    expect(monthlyUsd).toEqual({
      known: false,
      reasons: [
        {
          key: 'unknown.nodePrice',
          values: { instanceType: 'x9.huge', region: 'us-east-1' },
          text: 'The price table has no price of x9.huge in us-east-1.',
        },
      ],
    });
  });
});
