import type { AddonPlatform } from '../../AddonPlatform';
import { trialModel } from '../../testing/trialModel';
import { platformCollector } from './platformCollector';

const model = trialModel('aws');

function collectorConfig(addons: readonly string[]) {
  const platform: AddonPlatform = {
    model,
    choices: { traces: 'tempo' },
    has: name => addons.includes(name),
    clusters: model.clusters,
  };
  return platformCollector(platform, model.clusters[0]).spec?.config;
}

it('takes spans of Zipkin and shows all of them in Zipkin beside the store', () => {
  const config = collectorConfig(['zipkin']);
  expect(config?.receivers).toHaveProperty('zipkin');
  expect(config?.service.pipelines).toMatchObject({
    traces: {
      receivers: ['otlp', 'zipkin'],
      exporters: ['otlp/tempo', 'zipkin'],
    },
    metrics: { receivers: ['otlp'] },
  });
});

it('knows nothing of Zipkin where it is not asked for', () => {
  expect(JSON.stringify(collectorConfig([]))).not.toContain('zipkin');
});
