import { parse } from 'yaml';
import { INTENT_TEXT } from '../../testing/intentText';
import { parseIntent } from '../parseIntent';

function problemsOf(app: object, engine = 'argocd'): string[] {
  const intent = parse(INTENT_TEXT);
  intent.spec.delivery.engine = engine;
  intent.spec.apps = [
    { tenant: 'store', image: 'registry.example.com/a:1.0.0', ...app },
  ];
  const { errors } = parseIntent(intent);
  return (errors ?? []).map(({ path, message }) => `${path}: ${message}`);
}

describe('checkAppKind', () => {
  it.each([
    [
      'half of an ingress controller',
      {
        name: 'a',
        kind: 'web',
        port: 8080,
        ingress: { host: 'a.example.com', className: 'internal' },
      },
      /ingress: must have both className and controllerNamespace/,
    ],
    [
      'a limit that an ingress controller does not enforce',
      {
        name: 'a',
        kind: 'web',
        port: 8080,
        ingress: {
          host: 'a.example.com',
          className: 'internal',
          controllerNamespace: 'internal',
          rateLimit: { requests: 1, per: 'second' },
        },
      },
      /rateLimit: is possible only without className/,
    ],
    [
      'weights that fall',
      {
        name: 'a',
        kind: 'web',
        port: 8080,
        rollout: { strategy: 'canary', weights: [50, 10] },
      },
      /rollout\.weights: must rise/,
    ],
    [
      'an A/B test of nobody',
      { name: 'a', kind: 'web', port: 8080, rollout: { strategy: 'a-b' } },
      /rollout\.header: must say which requests/,
    ],
    [
      'copies of requests during a canary',
      {
        name: 'a',
        kind: 'web',
        port: 8080,
        rollout: { strategy: 'canary', mirror: true },
      },
      /rollout\.mirror: is possible only with the strategy blue-green/,
    ],
    [
      'Seldon without a model to load',
      { name: 'a', kind: 'inference', server: 'seldon', model: { name: 'm' } },
      /model: must have uri and format/,
    ],
    [
      'no replica and nothing to wake one',
      {
        name: 'a',
        kind: 'worker',
        autoscaling: { minReplicas: 0, maxReplicas: 3 },
      },
      /minReplicas: must be at least 1 without triggers/,
    ],
    [
      'a secret in an argument',
      { name: 'a', kind: 'job', args: [`ghp_${'a'.repeat(36)}`] },
      /args\[0\]: looks like a secret/,
    ],
    [
      'a schedule that is none',
      { name: 'a', kind: 'cron', schedule: 'often' },
      /schedule: must be five fields of cron/,
    ],
  ])('refuses %s, with its place', (_, app, message) => {
    expect(problemsOf(app)).toEqual([expect.stringMatching(message)]);
  });

  it('refuses a job that removes itself where Flux would run it again', () => {
    const job = { name: 'a', kind: 'job', ttlSecondsAfterFinished: 60 };
    expect(problemsOf(job)).toEqual([]);
    expect(problemsOf(job, 'flux')).toEqual([
      expect.stringMatching(/ttlSecondsAfterFinished: must be left out/),
    ]);
  });
});
