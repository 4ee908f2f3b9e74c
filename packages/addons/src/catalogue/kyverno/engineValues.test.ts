import { trialModel } from '../../testing/trialModel';
import { engineSize } from './engineValues';

const model = trialModel('kind');
const platform = {
  model,
  choices: model.choices,
  clusters: model.clusters,
  has: () => false,
};

it('lets one copy of each controller go at a time, by the only number that the chart takes', () => {
  const production = model.environments.find(
    environment => environment.production,
  );
  if (!production) throw new Error('the trial has no production');
  const values = engineSize(platform, production);
  expect(values).toMatchObject({
    admissionController: {
      replicas: 3,
      podDisruptionBudget: { enabled: true, minAvailable: 2 },
    },
    reportsController: {
      replicas: 2,
      podDisruptionBudget: { enabled: true, minAvailable: 1 },
    },
  });
  expect(JSON.stringify(values)).not.toContain('maxUnavailable');
});
