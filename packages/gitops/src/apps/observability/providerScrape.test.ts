import type { AppModel } from '@kubernetes-architect/architecture';
import { appPlatform, type AppPlatform } from '../AppPlatform';
import { appNetworkPolicy } from '../network/networkPolicy';
import { exampleContext } from '../testing/examplePlatform';
import { appScrape } from './scrape';

const CHOICES = {
  metrics: 'managed-prometheus',
  'network-isolation': 'default-deny',
  'service-level-objectives': 'provider-objectives',
};

/** The platform of the example in one cloud, with objectives of its provider. */
function platformIn(provider: string): AppPlatform {
  const context = exampleContext(CHOICES);
  const { model } = context;
  return appPlatform({
    ...context,
    model: {
      ...model,
      clusters: model.clusters.map(cluster => ({ ...cluster, provider })),
    },
  });
}

function measuredApp(platform: AppPlatform): AppModel {
  const app = platform.context.model.apps.find(
    ({ kind, metrics }) => kind === 'web' && metrics !== undefined,
  );
  if (!app) throw new Error('no app of the example has metrics');
  return app;
}

it.each([
  ['gcp', 'monitoring.googleapis.com/v1', 'PodMonitoring', 'gmp-system'],
  ['azure', 'azmonitoring.coreos.com/v1', 'PodMonitor', 'kube-system'],
])(
  'shows an app to the collector of %s, which the network lets in',
  (provider, apiVersion, kind, namespace) => {
    const platform = platformIn(provider);
    const app = measuredApp(platform);
    expect(appScrape(app, platform)).toMatchObject({
      apiVersion,
      kind,
      metadata: { name: app.name },
    });
    expect(JSON.stringify(appNetworkPolicy(app, platform))).toContain(
      `"kubernetes.io/metadata.name":"${namespace}"`,
    );
  },
);

it('leaves apps in AWS to Application Signals, which reads no endpoint', () => {
  const platform = platformIn('aws');
  expect(appScrape(measuredApp(platform), platform)).toBeUndefined();
});
