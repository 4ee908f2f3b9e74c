import { checkManifests } from '@kubernetes-architect/readiness';
import { manifestFile } from '../yaml/manifestFile';
import { placedObjects } from './appObjects';
import { appKinds } from './appKinds';
import { appPlatform } from './AppPlatform';
import { appProgram } from './packaging/appProgram';
import { exampleContext } from './testing/examplePlatform';

const VARIANTS = {
  'with Argo Rollouts': {},
  'with Flagger': { 'progressive-delivery': 'flagger' },
  'with rolling updates': {
    'progressive-delivery': 'rolling-update',
    'pod-autoscaling': 'horizontal',
  },
};

/** Flagger makes the Service that the Ingress leads to. */
const EXCEPTIONS = new Set(['ingress-backend-missing Ingress/admin']);

function objectsOf(choices: Readonly<Record<string, string>>) {
  const context = exampleContext(choices);
  const platform = appPlatform(context);
  return context.model.apps.flatMap(app =>
    app.environments.map(placement => ({
      app,
      placement,
      objects: placedObjects({ app, placement, platform }),
    })),
  );
}

function kindsOf(choices: Readonly<Record<string, string>>, name: string) {
  return objectsOf(choices)
    .filter(
      ({ app, placement }) =>
        app.name === name && placement.environment === 'production',
    )
    .flatMap(({ objects }) => objects.map(({ object }) => object.kind))
    .sort();
}

describe('placedObjects', () => {
  it('puts a Rollout in the place of a Deployment, never both', () => {
    const kinds = kindsOf({ 'progressive-delivery': 'argo-rollouts' }, 'web');
    expect(kinds).toContain('Rollout');
    expect(kinds).not.toContain('Deployment');
  });

  it('leaves Services and routes to Flagger, and the number of replicas to an autoscaler', () => {
    const choices = { 'progressive-delivery': 'flagger' };
    const kinds = kindsOf(choices, 'web');
    expect(kinds).toEqual(
      expect.arrayContaining(['Canary', 'Deployment', 'ScaledObject']),
    );
    expect(kinds).not.toContain('Service');
    expect(kinds).not.toContain('HTTPRoute');
    for (const { objects } of objectsOf(choices).filter(
      ({ app }) => app.name === 'web',
    )) {
      const deployment = objects.find(
        ({ object }) => object.kind === 'Deployment',
      );
      expect(JSON.stringify(deployment)).not.toContain('"replicas"');
    }
  });

  it('gives each thing that scales one owner of its replicas', () => {
    for (const choices of Object.values(VARIANTS)) {
      for (const { objects } of objectsOf(choices)) {
        const owners = objects.filter(({ object }) =>
          ['HorizontalPodAutoscaler', 'ScaledObject'].includes(object.kind),
        );
        expect(owners.length).toBeLessThanOrEqual(1);
        const fixed = objects.filter(
          ({ object }) =>
            /^(Deployment|Rollout|StatefulSet)$/.test(object.kind) &&
            'replicas' in ((object as { spec?: object }).spec ?? {}),
        );
        expect(owners.length + fixed.length).toBeLessThanOrEqual(1);
      }
    }
  });

  it('writes no secret, only where each is kept', () => {
    const text = JSON.stringify(objectsOf({}));
    expect(text).not.toContain('"kind":"Secret"');
    expect(text).toContain('"name":"platform"');
    expect(text).toContain('every-app-kind/shop-dev/web-session');
  });

  it('watches a new service by a monitor, a dashboard, alerts and an objective', () => {
    const kinds = kindsOf({}, 'web');
    expect(kinds).toEqual(
      expect.arrayContaining(['ConfigMap', 'PrometheusRule', 'ServiceMonitor']),
    );
    expect(JSON.stringify(objectsOf({}))).toContain('AppErrorBudgetBurns');
  });

  it.each(Object.entries(VARIANTS))(
    'breaks no critical or high rule of our own in production: %s',
    (_, choices) => {
      const production = objectsOf(choices).filter(
        ({ placement }) => placement.environment === 'production',
      );
      const files = production.map(({ app, placement, objects }) =>
        manifestFile(
          `apps/${app.name}/${placement.environment}.yaml`,
          ...objects.map(({ object }) => object),
        ),
      );
      const { findings } = checkManifests({
        files: files.map(({ path, content }) => ({ path, text: content })),
      });
      const severe = findings
        .filter(
          ({ severity, status }) =>
            status === 'fail' && ['critical', 'high'].includes(severity),
        )
        .map(({ rule, object }) => `${rule} ${object.kind}/${object.name}`)
        .filter(finding => !EXCEPTIONS.has(finding));
      expect([...new Set(severe)].sort()).toEqual([]);
    },
  );
});

describe('appKinds', () => {
  it('lets a tenant deploy what its apps are made of, and no other kind of an add-on', () => {
    const context = exampleContext();
    const [tenant] = context.model.tenants;
    const kinds = appKinds(context, tenant).map(({ kind }) => kind);
    expect(kinds).toEqual(
      expect.arrayContaining(['ExternalSecret', 'Rollout', 'ServiceMonitor']),
    );
    expect(kinds).not.toContain('Secret');
    expect(kinds).not.toContain('Canary');
  });
});

describe('appProgram', () => {
  it('makes a value of what differs between environments and of nothing else', () => {
    const context = exampleContext();
    const platform = appPlatform(context);
    const web = context.model.apps.find(({ name }) => name === 'web');
    const { values, objects } = appProgram(web!, platform);
    expect(Object.keys(values.dev).sort()).toEqual([
      'env',
      'environment',
      'featureFlagsFlagsJson',
      'image',
      'namespace',
      'replicas',
      'routeHostnames',
      'routeSectionName',
      'withAutoscaler',
      'withDisruptionBudget',
    ]);
    expect(objects.map(({ file }) => file)).toContain('rollout');
  });
});

it.each([
  ['open', false],
  ['default-deny', true],
])('writes network policies of apps under %s: %s', (isolation, expected) => {
  const kinds = objectsOf({ 'network-isolation': isolation }).flatMap(
    ({ objects }) => objects.map(({ object }) => object.kind),
  );
  expect(kinds.some(kind => kind.endsWith('NetworkPolicy'))).toBe(expected);
});
