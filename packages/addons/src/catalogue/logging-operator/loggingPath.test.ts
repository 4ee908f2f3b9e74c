import type { AddonPlatform } from '../../AddonPlatform';
import { trialModel } from '../../testing/trialModel';
import { outputs } from '../fluent-bit/outputs';
import { clusterOutput } from './destination';
import { aggregates } from './fluentd';
import { logging } from './logging';

const model = trialModel('aws');
const [cluster] = model.clusters;

function platformWith(logs: string, addons: readonly string[]): AddonPlatform {
  return {
    model,
    choices: { logs },
    has: name => addons.includes(name),
    clusters: model.clusters,
  };
}

function containerOutput(platform: AddonPlatform): string {
  return outputs(platform, cluster).split('[OUTPUT]')[1];
}

it.each([
  ['loki', 'loki'],
  ['opensearch', 'opensearch'],
  ['victoria-logs', 'http'],
])('puts Fluentd between the nodes and %s', (logs, plugin) => {
  const platform = platformWith(logs, ['logging-operator']);
  expect(containerOutput(platform)).toContain('Name forward');
  expect(containerOutput(platform)).toContain(
    'Host platform-fluentd.logging.svc',
  );
  expect(Object.keys(clusterOutput(platform, cluster).spec)).toEqual([plugin]);
});

it('sends audit logs past Fluentd', () => {
  const platform = platformWith('loki', ['logging-operator']);
  const audit = outputs(platform, cluster).split('[OUTPUT]')[2];
  expect(audit).toContain('Name loki');
  expect(audit).toContain('Match audit.*');
});

it.each(['provider-logs', 'saas'])(
  'leaves agents to write to %s themselves',
  logs => {
    const platform = platformWith(logs, ['logging-operator']);
    expect(aggregates(platform)).toBe(false);
    expect(containerOutput(platform)).not.toContain('Name forward');
  },
);

it('changes nothing where Fluentd is not asked for', () => {
  expect(containerOutput(platformWith('loki', []))).toContain('Name loki');
});

it('keeps logs on disk while the store is away, twice in production', () => {
  const production = model.environments.find(({ production: last }) => last);
  if (!production) throw new Error('the trial has no production');
  expect(logging(platformWith('loki', []), production).spec).toMatchObject({
    fluentd: {
      scaling: { replicas: 2, drain: { enabled: true } },
      pdb: { minAvailable: 1 },
      bufferStorageVolume: {
        pvc: { spec: { resources: { requests: { storage: '20Gi' } } } },
      },
    },
  });
});
