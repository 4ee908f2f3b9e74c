import { parsePlatform } from '../parsePlatform';
import { exampleIntent } from './testing/examplePlatform';

type Intent = ReturnType<typeof exampleIntent>;

function problems(change: (intent: Intent) => void): string[] {
  const intent = exampleIntent();
  change(intent);
  const { errors = [] } = parsePlatform(intent);
  return (errors ?? []).map(({ path, message }) => `${path}: ${message}`);
}

function pin(intent: Intent, decision: string, option: string) {
  intent.spec.decisions = {
    pins: {
      ...intent.spec.decisions?.pins,
      [decision]: { option, reason: 'a test' },
    },
  };
}

describe('checkAppChoices', () => {
  it('takes the example', () => {
    expect(problems(() => {})).toEqual([]);
  });

  it('refuses tokens where the gateway cannot check them', () => {
    expect(
      problems(intent => {
        pin(intent, 'ingress', 'traefik');
        pin(intent, 'api-gateway', 'none');
      }),
    ).toEqual([
      expect.stringMatching(
        /^spec\.apps\[0\]\.ingress\.authentication: is nothing that traefik enforces/,
      ),
    ]);
  });

  it('takes tokens that the API gateway of the provider checks before', () => {
    expect(
      problems(intent => {
        pin(intent, 'ingress', 'traefik');
        pin(intent, 'api-gateway', 'provider-managed');
        pin(intent, 'provisioning', 'opentofu');
      }),
    ).toEqual([]);
  });

  it('refuses a rollout where none was decided', () => {
    const found = problems(intent =>
      pin(intent, 'progressive-delivery', 'rolling-update'),
    );
    expect(found).toEqual([
      expect.stringMatching(/^spec\.apps\[0\]\.rollout: needs the decision/),
      expect.stringMatching(/^spec\.apps\[1\]\.rollout: needs the decision/),
    ]);
  });

  it.each([
    ['argo-rollouts', /rollout\.header: needs .* to be flagger$/],
    ['flagger', /rollout\.mirror: needs a route through the gateway/],
  ])('refuses tests of requests that %s cannot tell apart', (tool, message) => {
    const found = problems(intent => {
      pin(intent, 'progressive-delivery', tool);
      for (const app of intent.spec.apps ?? []) {
        if (app.kind !== 'web') continue;
        app.rollout =
          app.name === 'web'
            ? { strategy: 'a-b', header: { name: 'x-beta', value: 'yes' } }
            : { strategy: 'blue-green', mirror: true };
      }
    });
    expect(found).toContainEqual(expect.stringMatching(message));
  });

  it('refuses events without KEDA', () => {
    const found = problems(intent => {
      pin(intent, 'pod-autoscaling', 'horizontal');
      const orders = intent.spec.apps?.find(({ name }) => name === 'orders');
      if (orders?.kind === 'worker')
        orders.autoscaling = {
          minReplicas: 0,
          maxReplicas: 3,
          triggers: [
            {
              type: 'kafka',
              bootstrapServers: 'kafka:9092',
              topic: 'orders',
              consumerGroup: 'orders',
              threshold: 10,
            },
          ],
        };
    });
    expect(found).toEqual([
      expect.stringMatching(/autoscaling\.triggers: need KEDA/),
    ]);
  });
});
