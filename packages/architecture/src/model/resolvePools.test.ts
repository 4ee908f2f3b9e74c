import { parse } from 'yaml';
import { parseIntent } from '../intent/parseIntent';
import { INTENT_TEXT } from '../testing/intentText';
import type { PlatformModel } from './PlatformModel';
import { resolvePlatform } from './resolvePlatform';
import { resolvePools } from './resolvePools';

function poolsOf(
  nodePools: object[] | undefined,
  choices: PlatformModel['choices'] = {},
) {
  const value = parse(INTENT_TEXT);
  if (nodePools) value.spec.clusters[1].nodePools = nodePools;
  const { intent, errors } = parseIntent(value);
  if (errors) throw new Error(JSON.stringify(errors));
  const model = resolvePlatform(intent);
  return resolvePools({ ...model, choices }, model.clusters[0]);
}

describe('resolvePools', () => {
  it('gives a cluster without pools one that survives the loss of a zone', () => {
    expect(poolsOf(undefined)).toEqual([
      expect.objectContaining({
        name: 'general',
        architecture: 'amd64',
        instanceType: 'm7i.large',
        minNodes: 3,
        maxNodes: 6,
        zoneCount: 3,
        taints: [],
      }),
    ]);
  });

  it('keeps what is stated and reads the architecture from the machine type', () => {
    const [pool] = poolsOf([
      {
        name: 'arm',
        instanceType: 'm7g.xlarge',
        nodes: 4,
        labels: { team: 'store' },
        taints: [{ key: 'team', value: 'store', effect: 'NoExecute' }],
      },
    ]);
    expect(pool).toMatchObject({
      architecture: 'arm64',
      minNodes: 4,
      maxNodes: 4,
      labels: { team: 'store', 'kubernetes-architect.io/pool': 'arm' },
      taints: [
        { key: 'kubernetes.io/arch', value: 'arm64', effect: 'NoSchedule' },
        { key: 'team', value: 'store', effect: 'NoExecute' },
      ],
    });
  });

  it('adds the pools that decisions ask for, unless there is one of the kind', () => {
    const choices = {
      'node-purchasing': 'spot-mixed',
      'processor-architecture': 'mixed',
      'gpu-sharing': 'mig',
    };
    expect(
      poolsOf(undefined, choices).map(({ name, instanceType }) => [
        name,
        instanceType,
      ]),
    ).toEqual([
      ['arm64', 'm7g.large'],
      ['general', 'm7i.large'],
      ['gpu', 'p4d.24xlarge'],
      ['spot', 'm7i.large'],
    ]);
    expect(
      poolsOf(
        [
          { name: 'a', purchasing: 'spot', architecture: 'arm64' },
          { name: 'b', gpu: { type: 'nvidia-l4', count: 1 } },
        ],
        choices,
      ).map(({ name }) => name),
    ).toEqual(['a', 'b']);
  });

  it('keeps work that says nothing off nodes that may go', () => {
    const taints = (purchasing: string) =>
      poolsOf(undefined, { 'node-purchasing': purchasing })
        .find(({ name }) => name === 'spot')
        ?.taints.map(({ key }) => key);
    expect(taints('spot-mixed')).toEqual([
      'kubernetes-architect.io/interruptible',
    ]);
    expect(taints('spot-first')).toEqual([]);
  });
});
