import { z } from 'zod';
import { recoverySchema } from '../resilience/recoverySchema';
import { controlPlaneSchema, nodePoolsSchema } from './nodePoolSchema';

function problems(input: unknown): string[] {
  const { error } = nodePoolsSchema.safeParse(input);
  return (error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );
}

describe('nodePoolsSchema', () => {
  it('takes a pool by its machine type, and one by its size', () => {
    expect(
      problems([
        {
          name: 'general',
          instanceType: 'm7i.large',
          autoscaling: { minNodes: 3, maxNodes: 9 },
          zones: 3,
        },
        {
          name: 'metal',
          cpu: '32',
          memory: '128Gi',
          nodes: 4,
          maxPods: 110,
          reserved: { cpu: '500m', memory: '2Gi' },
          kubernetesVersion: '1.35.1',
          hourlyPriceUsd: 0.4,
        },
      ]),
    ).toEqual([]);
  });

  it('refuses ranges that are upside down, both kinds of number, and names twice', () => {
    const range = { minNodes: 5, maxNodes: 2 };
    expect(problems([{ name: 'a', autoscaling: range }])[0]).toMatch(
      /^0.autoscaling.maxNodes: /,
    );
    expect(
      problems([
        { name: 'a', nodes: 1, autoscaling: { minNodes: 1, maxNodes: 2 } },
      ])[0],
    ).toMatch(/^0.autoscaling: must not stand beside nodes/);
    expect(problems([{ name: 'a' }, { name: 'a' }])).toEqual([
      '1.name: repeats the name of another pool: names must be unique',
    ]);
  });

  it('refuses keys and texts that it does not know', () => {
    expect(problems([{ name: 'a', disk: '10Gi' }])).toHaveLength(1);
    expect(problems([{ name: 'a', instanceType: 'm5 | x' }])).toHaveLength(1);
  });

  it('can be shown to editors', () => {
    for (const schema of [nodePoolsSchema, controlPlaneSchema, recoverySchema])
      expect(z.toJSONSchema(schema, { io: 'input' })).toHaveProperty('type');
  });
});
