import {
  type AppModel,
  compareNames,
  type TenantModel,
} from '@kubernetes-architect/architecture';
import type { RenderContext } from '../RenderContext';
import type { NamedObject } from './AppObject';
import { baseObjects, environmentObjects } from './appObjects';
import type { AppPlatform } from './AppPlatform';

/** A kind of object that an app may be made of. */
export interface AppKind {
  group: string;
  kind: string;
  /** Plural, as roles name it. */
  resource: string;
}

/** What every app may be made of, so that a tenant can add it without a change of rights. */
export const COMMON_KINDS: readonly AppKind[] = [
  { group: '', kind: 'ConfigMap', resource: 'configmaps' },
  { group: '', kind: 'Service', resource: 'services' },
  { group: '', kind: 'ServiceAccount', resource: 'serviceaccounts' },
  { group: 'apps', kind: 'Deployment', resource: 'deployments' },
  { group: 'apps', kind: 'StatefulSet', resource: 'statefulsets' },
  {
    group: 'autoscaling',
    kind: 'HorizontalPodAutoscaler',
    resource: 'horizontalpodautoscalers',
  },
  { group: 'batch', kind: 'CronJob', resource: 'cronjobs' },
  { group: 'batch', kind: 'Job', resource: 'jobs' },
  { group: 'networking.k8s.io', kind: 'Ingress', resource: 'ingresses' },
  {
    group: 'networking.k8s.io',
    kind: 'NetworkPolicy',
    resource: 'networkpolicies',
  },
  {
    group: 'policy',
    kind: 'PodDisruptionBudget',
    resource: 'poddisruptionbudgets',
  },
];

/** Plurals that are not the kind with an "s". */
const IRREGULAR_RESOURCES: Readonly<Record<string, string>> = {
  AuthorizationPolicy: 'authorizationpolicies',
  BackendTrafficPolicy: 'backendtrafficpolicies',
  Canary: 'canaries',
  CiliumNetworkPolicy: 'ciliumnetworkpolicies',
  HealthCheckPolicy: 'healthcheckpolicies',
  SecurityPolicy: 'securitypolicies',
};

/** What people add to the folders of apps that have secrets, by how secrets stand in Git. */
const SECRET_KINDS: Readonly<Record<string, AppKind>> = {
  'sealed-secrets': {
    group: 'bitnami.com',
    kind: 'SealedSecret',
    resource: 'sealedsecrets',
  },
  sops: { group: '', kind: 'Secret', resource: 'secrets' },
};

function keyOf({ group, kind }: { group: string; kind: string }): string {
  return `${group}/${kind}`;
}

/** The objects of an app in each of its environments, without what only an environment sets in them. */
function objectsOf(app: AppModel, platform: AppPlatform): NamedObject[] {
  const base = baseObjects(app, platform);
  return app.environments.flatMap(placement => [
    ...base,
    ...environmentObjects({ app, placement, platform }),
  ]);
}

function kindOf({ object: { apiVersion, kind } }: NamedObject): AppKind {
  return {
    group: apiVersion.includes('/') ? apiVersion.split('/')[0] : '',
    kind,
    resource: IRREGULAR_RESOURCES[kind] ?? `${kind.toLowerCase()}s`,
  };
}

/** The kinds of objects that an app is made of, each once. */
function kindsOf(app: AppModel, platform: AppPlatform): readonly AppKind[] {
  const secretKind = SECRET_KINDS[platform.secrets ?? ''];
  const all = [
    ...(secretKind && app.secrets.length > 0 ? [secretKind] : []),
    ...objectsOf(app, platform).map(kindOf),
  ];
  return [...new Map(all.map(each => [keyOf(each), each])).values()];
}

/**
 * The kinds of objects that the apps of a tenant are made of, and so all that
 * it may deploy: what every app may be, and of the kinds of add-ons those that
 * its apps use.
 */
export function appKinds(
  context: RenderContext,
  tenant: TenantModel,
): AppKind[] {
  const apps = context.model.apps.filter(app => app.tenant === tenant.name);
  const kinds = new Map(COMMON_KINDS.map(each => [keyOf(each), each]));
  for (const each of apps.flatMap(app => context.apps.of(app, kindsOf)))
    if (!kinds.has(keyOf(each))) kinds.set(keyOf(each), each);
  return [...kinds.entries()]
    .sort(([left], [right]) => compareNames(left, right))
    .map(([, each]) => each);
}
