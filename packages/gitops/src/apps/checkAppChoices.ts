import {
  type FieldPath,
  type FieldProblem,
  type IntentCheck,
  type PlatformIntent,
  resolvePlatform,
} from '@kubernetes-architect/architecture';
import { selectAddons } from '@kubernetes-architect/addons';
import { checkEncryptionKeys } from '../secrets/checkEncryptionKeys';
import { type AppPlatform, appPlatform } from './AppPlatform';
import { GATEWAY_ABILITIES } from './network/gatewayPolicies';

type App = NonNullable<PlatformIntent['spec']['apps']>[number];
type ScaledApp = Extract<App, { kind: 'inference' | 'web' | 'worker' }>;

function isScaled(app: App): app is ScaledApp {
  return ['inference', 'web', 'worker'].includes(app.kind);
}

function problem(path: FieldPath, message: string): FieldProblem[] {
  return [{ path, message }];
}

function checkEntrance(
  app: App,
  path: FieldPath,
  { gateway, entrance }: AppPlatform,
): FieldProblem[] {
  const ingress = 'ingress' in app ? app.ingress : undefined;
  if (!ingress || ingress.className !== undefined) return [];
  if (!gateway && !entrance)
    return problem(
      [...path, 'ingress'],
      'must have className and controllerNamespace: no gateway was decided that could serve it',
    );
  return (['authentication', 'rateLimit'] as const)
    .filter(
      field =>
        ingress[field] &&
        !(gateway && GATEWAY_ABILITIES[gateway.kind].includes(field)),
    )
    .flatMap(field =>
      problem(
        [...path, 'ingress', field],
        `is nothing that ${
          gateway?.kind ?? entrance?.className
        } enforces: choose another ingress, or leave it to the app`,
      ),
    );
}

function checkAutoscaling(
  autoscaling: ScaledApp['autoscaling'],
  path: FieldPath,
  platform: AppPlatform,
): FieldProblem[] {
  if (!autoscaling?.triggers) return [];
  const field = [...path, 'autoscaling', 'triggers'];
  if (platform.scaler !== 'keda')
    return problem(
      field,
      'need KEDA: pin the decision pod-autoscaling to keda, or add the add-on keda',
    );
  return autoscaling.triggers.flatMap(({ type }, index) =>
    type === 'prometheus' && !platform.metrics
      ? problem([...field, index], 'needs Prometheus or VictoriaMetrics')
      : [],
  );
}

function checkApp(
  app: App,
  path: FieldPath,
  platform: AppPlatform,
): FieldProblem[] {
  const rollout = 'rollout' in app ? app.rollout : undefined;
  return [
    ...checkEntrance(app, path, platform),
    ...(isScaled(app)
      ? [
          ...checkAutoscaling(app.autoscaling, path, platform),
          ...(app.environments ?? []).flatMap(({ autoscaling }, index) =>
            checkAutoscaling(
              autoscaling,
              [...path, 'environments', index],
              platform,
            ),
          ),
        ]
      : []),
    ...(rollout &&
    rollout.strategy !== 'rolling' &&
    platform.rollouts === 'rolling'
      ? problem(
          [...path, 'rollout'],
          'needs the decision progressive-delivery to be argo-rollouts or flagger',
        )
      : []),
    ...(app.secrets?.length && !platform.secrets
      ? problem(
          [...path, 'secrets'],
          'need the decision secrets: without it nothing brings them into the cluster',
        )
      : []),
  ];
}

/** Apps ask only for what the platform has decided to have. */
export const checkAppChoices: IntentCheck = intent => {
  const { apps = [] } = intent.spec;
  if (apps.length === 0) return [];
  const model = resolvePlatform(intent);
  const addons = selectAddons(model);
  const names = new Set(addons.map(({ definition }) => definition.name));
  const platform = appPlatform({
    model,
    choices: model.choices,
    addons,
    hasAddon: name => names.has(name),
  });
  return [
    ...checkEncryptionKeys(model),
    ...apps.flatMap((app, index) =>
      checkApp(app, ['spec', 'apps', index], platform),
    ),
  ];
};
