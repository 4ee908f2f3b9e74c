import { trialModel } from '../../testing/trialModel';
import { addon } from './index';

const model = trialModel('aws');
const values = addon.values?.base?.({
  model,
  choices: model.choices,
  clusters: model.clusters,
  has: name => name === 'prometheus-operator-crds',
});

it('keeps metrics by the keys of the chart, which writes the same flags itself and lets none be given twice', () => {
  expect(values).toHaveProperty(
    'compactor.retention',
    expect.objectContaining({ resolution5m: '180d', resolution1h: '730d' }),
  );
  expect(values).not.toHaveProperty('compactor.extraArgs');
});

it('scrapes the parts whose absence its alerts report', () => {
  expect(values).toHaveProperty('global.serviceMonitor.enabled', true);
  expect(values).toHaveProperty('global.thanosRules.enabled', true);
});
