import {
  resolvePlatform,
  starterIntent,
} from '@kubernetes-architect/architecture';
import type { AddonPlatform } from '../../AddonPlatform';
import { alertPlan } from './alertPlan';

function platformWith(option: string): AddonPlatform {
  const model = resolvePlatform(starterIntent());
  return {
    model,
    choices: { 'alert-routing': option },
    has: () => false,
    clusters: model.clusters,
  };
}

describe('alertPlan', () => {
  it('wakes somebody for production alone', () => {
    const platform = platformWith('pagerduty');
    expect(alertPlan(platform, true)).toMatchObject({
      usual: 'chat',
      urgent: 'pager',
    });
    expect(alertPlan(platform, false).urgent).toBe('chat');
  });

  it('proves every hour that the own way works', () => {
    expect(alertPlan(platformWith('own-paging'), true).heartbeat).toBe(
      'heartbeat',
    );
  });

  it('names only receivers that are there', () => {
    for (const option of ['alertmanager-chat', 'own-paging', 'pagerduty']) {
      for (const production of [false, true]) {
        const { receivers, usual, urgent, heartbeat } = alertPlan(
          platformWith(option),
          production,
        );
        const names = receivers.map(({ name }) => name);
        expect(names).toEqual(
          expect.arrayContaining([
            usual,
            urgent,
            ...(heartbeat ? [heartbeat] : []),
          ]),
        );
      }
    }
  });
});
