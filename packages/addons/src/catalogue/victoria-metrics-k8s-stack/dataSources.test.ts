import { trialModel } from '../../testing/trialModel';
import { addon } from './index';

const model = trialModel('kind');

it('names the other sources of Grafana where its chart reads them', () => {
  const values = addon.values?.base?.({
    model,
    choices: model.choices,
    clusters: model.clusters,
    has: name => name === 'loki',
  });
  expect(values).toHaveProperty('defaultDatasources.extra', [
    expect.objectContaining({ type: 'loki' }),
  ]);
  expect(values).not.toHaveProperty('grafana.additionalDataSources');
});
