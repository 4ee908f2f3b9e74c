import { parse } from 'yaml';
import { parseIntent } from '../intent/parseIntent';
import { INTENT_TEXT } from '../testing/intentText';
import { resolvePlatform } from './resolvePlatform';

function modelOf(
  change: (intent: ReturnType<typeof parse>) => void = () => {},
) {
  const value = parse(INTENT_TEXT);
  change(value);
  const { intent, errors } = parseIntent(value);
  if (errors) throw new Error(JSON.stringify(errors));
  return resolvePlatform(intent);
}

describe('resolvePlatform', () => {
  it('fills in what was left out', () => {
    const model = modelOf();
    expect(model.delivery).toEqual({
      engine: 'argocd',
      repository: {
        url: 'https://git.example.com/platform/shop.git',
        branch: 'main',
        private: false,
      },
      repositories: {
        infrastructure:
          'https://git.example.com/platform/shop-infrastructure.git',
        apps: 'https://git.example.com/platform/shop-apps.git',
        appsByTenant: Object.fromEntries(
          model.tenants.map(({ name }) => [
            name,
            `https://git.example.com/platform/shop-apps-${name}.git`,
          ]),
        ),
      },
      syncWindows: [],
    });
    expect(model.language).toBe('en');
    expect(
      model.clusters.map(({ name, tier, server }) => [name, tier, server]),
    ).toEqual([
      ['eu-prod', 'production', 'https://eu-prod.example.com'],
      ['shared', 'nonproduction', 'https://kubernetes.default.svc'],
    ]);
    expect(model.tenants[1]).toMatchObject({
      name: 'store',
      quota: { cpu: '4', memory: '8Gi', pods: 50 },
    });
  });

  it('runs an app wherever its tenant is, twice in production', () => {
    const [orders] = modelOf().apps;
    expect(orders.environments).toEqual([
      expect.objectContaining({
        environment: 'dev',
        namespace: 'store-dev',
        clusters: ['shared'],
        scaling: { replicas: 1 },
      }),
      expect.objectContaining({
        environment: 'prod',
        namespace: 'store-prod',
        clusters: ['eu-prod'],
        scaling: { replicas: 2 },
      }),
    ]);
  });

  it('lets an environment override what the app says', () => {
    const model = modelOf(({ spec }) => {
      Object.assign(spec.apps[0], {
        replicas: 3,
        env: { LOG: 'info', MODE: 'a' },
        environments: [
          {
            name: 'dev',
            env: { LOG: 'debug' },
            image: 'registry.example.com/store/web:2.0.0',
          },
          { name: 'prod', autoscaling: { minReplicas: 2, maxReplicas: 5 } },
        ],
      });
    });
    const web = model.apps.find(({ name }) => name === 'web');
    expect(
      web?.environments.map(({ image, scaling, env }) => ({
        image,
        scaling,
        env,
      })),
    ).toEqual([
      {
        image: 'registry.example.com/store/web:2.0.0',
        scaling: { replicas: 3 },
        env: { LOG: 'debug', MODE: 'a' },
      },
      {
        image: 'registry.example.com/store/web:1.4.2',
        scaling: {
          autoscaling: { minReplicas: 2, maxReplicas: 5, targetCpuPercent: 70 },
        },
        env: { LOG: 'info', MODE: 'a' },
      },
    ]);
  });

  it('does not depend on the order of the entries', () => {
    const { intent: _intent, ...expected } = modelOf();
    const { intent: _other, ...reversed } = modelOf(({ spec }) => {
      for (const list of [
        spec.environments,
        spec.clusters,
        spec.tenants,
        spec.apps,
      ])
        list.reverse();
    });
    expect(reversed).toEqual(expected);
  });
});
