import type { AppModel } from '@kubernetes-architect/architecture';
import { appPlatform } from '../AppPlatform';
import { exampleContext } from '../testing/examplePlatform';
import { appRollout } from '../workload/rollout';
import { appCanary } from './canary';

function webWith(tool: string, rollout: AppModel['rollout']) {
  const context = exampleContext({ 'progressive-delivery': tool });
  const web = context.model.apps.find(({ name }) => name === 'web');
  if (!web) throw new Error('the example has no app web');
  return { app: { ...web, rollout }, platform: appPlatform(context) };
}

function canaryWith(rollout: AppModel['rollout']) {
  const { app, platform } = webWith('flagger', rollout);
  const [placement] = app.environments;
  return appCanary({ app, placement, platform })?.spec;
}

const times = { weights: [10, 50], stepMinutes: 5 };

it('gives a new version the requests with a header first', () => {
  expect(
    canaryWith({
      strategy: 'a-b',
      header: { name: 'x-beta', value: 'yes' },
      ...times,
    }),
  ).toMatchObject({
    analysis: {
      iterations: 5,
      match: [{ headers: { 'x-beta': { exact: 'yes' } } }],
    },
    service: { timeout: '60s' },
  });
});

it('copies requests to a new version that answers nobody', () => {
  const spec = canaryWith({ strategy: 'blue-green', mirror: true, ...times });
  expect(spec).toMatchObject({ analysis: { iterations: 5, mirror: true } });
  expect(spec).not.toHaveProperty('service.timeout');
});

it('gives a canary a growing share', () => {
  expect(canaryWith({ strategy: 'canary', ...times })).toMatchObject({
    analysis: { stepWeights: [10, 50] },
  });
});

it('compares one pod of each version before the first step', () => {
  const { app, platform } = webWith('argo-rollouts', {
    strategy: 'canary',
    experiment: true,
    ...times,
  });
  const { spec } = appRollout(app, platform);
  expect(spec).toMatchObject({
    strategy: {
      canary: {
        steps: [
          {
            experiment: {
              duration: '5m',
              templates: [
                { name: 'old', specRef: 'stable', replicas: 1 },
                { name: 'new', specRef: 'canary', replicas: 1 },
              ],
            },
          },
          { setWeight: 10 },
          { pause: { duration: '5m' } },
          expect.anything(),
          { setWeight: 50 },
          { pause: { duration: '5m' } },
          expect.anything(),
        ],
      },
    },
  });
});
