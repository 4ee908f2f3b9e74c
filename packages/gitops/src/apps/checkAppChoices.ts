import {
  type FieldPath,
  type FieldProblem,
  type IntentCheck,
  type PlatformIntent,
  resolvePlatform,
} from '@kubernetes-architect/architecture';
import { renderContext } from '../RenderContext';
import { checkEncryptionKeys } from '../secrets/checkEncryptionKeys';
import { type AppPlatform, appPlatform } from './AppPlatform';
import { GATEWAY_ABILITIES } from './network/gatewayPolicies';
import { hasManagedGateway } from './network/managedGateway';

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
  { gateway, entrance, context }: AppPlatform,
): FieldProblem[] {
  const ingress = 'ingress' in app ? app.ingress : undefined;
  if (!ingress || ingress.className !== undefined) return [];
  if (!gateway && !entrance)
    return problem(
      [...path, 'ingress'],
      'must have className and controllerNamespace: no gateway was decided that could serve it',
    );
  if (hasManagedGateway(context)) return [];
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

/** Tools for progressive delivery that can do what a rollout asks for. */
const ROLLOUT_TOOLS = {
  experiment: 'argo-rollouts',
  header: 'flagger',
  mirror: 'flagger',
} as const;

function checkRollout(
  app: App,
  path: FieldPath,
  platform: AppPlatform,
): FieldProblem[] {
  const rollout = 'rollout' in app ? app.rollout : undefined;
  if (!rollout || rollout.strategy === 'rolling') return [];
  if (platform.rollouts === 'rolling')
    return problem(
      [...path, 'rollout'],
      'needs the decision progressive-delivery to be argo-rollouts or flagger',
    );
  const ingress = 'ingress' in app ? app.ingress : undefined;
  const routed = platform.gateway && ingress && !ingress.className;
  return (
    Object.keys(ROLLOUT_TOOLS) as Array<keyof typeof ROLLOUT_TOOLS>
  ).flatMap(field => {
    const tool = ROLLOUT_TOOLS[field];
    if (rollout[field] === undefined) return [];
    if (platform.rollouts !== tool)
      return problem(
        [...path, 'rollout', field],
        `needs the decision progressive-delivery to be ${tool}`,
      );
    return tool === 'argo-rollouts' || routed
      ? []
      : problem(
          [...path, 'rollout', field],
          'needs a route through the gateway of the platform, which tells requests apart',
        );
  });
}

function checkApp(
  app: App,
  path: FieldPath,
  platform: AppPlatform,
): FieldProblem[] {
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
    ...checkRollout(app, path, platform),
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
  const platform = appPlatform(renderContext(model));
  return [
    ...checkEncryptionKeys(model),
    ...apps.flatMap((app, index) =>
      checkApp(app, ['spec', 'apps', index], platform),
    ),
  ];
};
