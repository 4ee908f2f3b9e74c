import type {
  AppEnvironmentModel,
  AppModel,
} from '@kubernetes-architect/architecture';
import { LABEL_PREFIX } from '../manifests/labels';
import { type AppObject, named, type NamedObject } from './AppObject';
import type { AppPlatform } from './AppPlatform';
import { applyChanges } from './applyChanges';
import { appExternalSecrets, appFlags } from './appSecrets';
import { analysisTemplate, metricTemplate } from './delivery/analysis';
import { appCanary } from './delivery/canary';
import { appIngress } from './network/appIngress';
import { appGatewayPolicies } from './network/gatewayPolicies';
import { appHttpRoute, isRouted } from './network/httpRoute';
import { appGatewayPolicy, appNetworkPolicy } from './network/networkPolicy';
import {
  appHeadlessService,
  appPreviewService,
  appService,
} from './network/service';
import { appDashboard } from './observability/dashboard';
import { appRules } from './observability/rules';
import { appScrape } from './observability/scrape';
import {
  identityChanges,
  replicasChanges,
  settingsChanges,
  versionChanges,
} from './placementChanges';
import { appAutoscaler } from './scaling/autoscaler';
import { appDisruptionBudget } from './scaling/disruptionBudget';
import { appServiceAccount } from './serviceAccount';
import { appWorkload } from './workload/appWorkload';
import { appJob } from './workload/job';
import { appSeldonModel } from './workload/seldonModel';
import { deliversProgressively, workloadKind } from './workload/workloadKind';

/** An app on a platform, in one of its environments. */
export interface PlacementOptions {
  app: AppModel;
  placement: AppEnvironmentModel;
  platform: AppPlatform;
}

/** Name of a file: words of a kind, in small letters. */
function fileNameOf(kind: string): string {
  return kind.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
}

/** Objects that are the same in every environment but for fields that an environment sets. */
export function baseObjects(
  app: AppModel,
  platform: AppPlatform,
): NamedObject[] {
  const workload = appWorkload(app, platform);
  const { kind } = workloadKind(app, platform);
  return [
    ...named(fileNameOf(kind), workload),
    ...named('gateway-access', appGatewayPolicy(app, platform)),
    ...named('headless-service', appHeadlessService(app, platform)),
    ...(kind === 'Server' ? named('model', appSeldonModel(app)) : []),
    ...named('network-policy', appNetworkPolicy(app, platform)),
    ...named('preview-service', appPreviewService(app, platform)),
    ...named('scrape', appScrape(app, platform)),
    ...named('service', appService(app, platform)),
    ...named('service-account', appServiceAccount(app, platform)),
  ];
}

/** Ways into an app from outside: a route that is ours, or an Ingress; Flagger makes its routes itself. */
function entranceObjects(options: PlacementOptions): NamedObject[] {
  const { app, placement, platform } = options;
  const host = placement.ingressHost;
  if (!app.ingress || host === undefined) return [];
  if (!isRouted(app, platform))
    return named(
      'ingress',
      appIngress({ app, platform, ingress: app.ingress, host }),
    );
  const ownRoute =
    platform.rollouts !== 'flagger' || !deliversProgressively(app, platform);
  return [
    ...(ownRoute ? named('route', appHttpRoute({ app, platform, host })) : []),
    ...appGatewayPolicies(app, platform).map(object => ({
      file: fileNameOf(object.kind),
      object,
    })),
  ];
}

function deliveryObjects(options: PlacementOptions): NamedObject[] {
  const { app, platform } = options;
  if (!deliversProgressively(app, platform)) return [];
  return platform.rollouts === 'flagger'
    ? [
        ...named('analysis', metricTemplate(options)),
        ...named('canary', appCanary(options)),
      ]
    : named('analysis', analysisTemplate(options));
}

/** Objects that an environment adds to those of the base. */
export function environmentObjects(options: PlacementOptions): NamedObject[] {
  const { app, placement } = options;
  const ends = app.kind === 'cron' || app.kind === 'job';
  return [
    ...deliveryObjects(options),
    ...named('autoscaler', appAutoscaler(options)),
    ...named('dashboard', appDashboard(options)),
    ...(ends ? [] : named('disruption-budget', appDisruptionBudget(options))),
    ...entranceObjects(options),
    ...named('feature-flags', appFlags(app, placement)),
    ...(app.kind === 'job' ? named('job', appJob(options)) : []),
    ...named('rules', appRules(options)),
    ...appExternalSecrets(options).map((object, index) => ({
      file: `secret-${app.secrets[index].name}`,
      object,
    })),
  ];
}

/** Kinds whose pods get the label of the environment too, as kustomize does it. */
const TEMPLATES: Readonly<Record<string, ReadonlyArray<readonly string[]>>> = {
  CronJob: [
    ['spec', 'jobTemplate', 'metadata', 'labels'],
    ['spec', 'jobTemplate', 'spec', 'template', 'metadata', 'labels'],
  ],
  Deployment: [['spec', 'template', 'metadata', 'labels']],
  Job: [['spec', 'template', 'metadata', 'labels']],
  StatefulSet: [['spec', 'template', 'metadata', 'labels']],
};

/** Label of all that runs in an environment. */
export function environmentLabel(environment: string): Record<string, string> {
  return { [`${LABEL_PREFIX}/environment`]: environment };
}

function placed(
  object: AppObject,
  { namespace, environment }: AppEnvironmentModel,
): AppObject {
  const label = Object.entries(environmentLabel(environment));
  const paths = [['metadata', 'labels'], ...(TEMPLATES[object.kind] ?? [])];
  return applyChanges(object, [
    { path: ['metadata', 'namespace'], value: namespace },
    ...paths.flatMap(path =>
      label.map(([name, value]) => ({ path: [...path, name], value })),
    ),
  ]);
}

/** All objects of an app in an environment, as they are in the cluster. */
export function placedObjects(options: PlacementOptions): NamedObject[] {
  const { app, placement, platform } = options;
  const { kind } = workloadKind(app, platform);
  const changes = [
    ...versionChanges(options),
    ...replicasChanges(options),
    ...settingsChanges(options),
  ];
  const base = baseObjects(app, platform).map(({ file, object }) => {
    if (object.kind === kind)
      return { file, object: applyChanges(object, changes) };
    return object.kind === 'ServiceAccount'
      ? { file, object: applyChanges(object, identityChanges(options)) }
      : { file, object };
  });
  return [...base, ...environmentObjects(options)].map(({ file, object }) => ({
    file,
    object: placed(object, placement),
  }));
}
