import {
  type PlatformModel,
  promotionSource,
} from '@kubernetes-architect/architecture';
import { moveVersion, type VersionChange } from './moveVersion';
import { promotionGate } from './promotionGate';

/**
 * What is promoted, and where the repository is read from.
 *
 * @public
 */
export interface PromotionRequest {
  app: string;
  from: string;
  to: string;
  /** Text of a file of the repository; `undefined` where there is none. */
  readFile(path: string): string | undefined;
}

/**
 * A promotion: one file whose version fields change, and nothing else.
 *
 * @public
 */
export interface Promotion {
  path: string;
  text: string;
  changes: VersionChange[];
  production: boolean;
  /** What has to be there before it may be merged. */
  gate: string[];
}

/**
 * A promotion, or why there is none.
 *
 * @public
 */
export type PlannedPromotion =
  | { promotion: Promotion; refusal?: undefined }
  | { promotion?: undefined; refusal: string };

function refusalOf(
  model: PlatformModel,
  { app, from, to }: PromotionRequest,
): string | undefined {
  const known = model.apps.find(({ name }) => name === app);
  if (!known)
    return `there is no app ${app}: the apps are ${model.apps
      .map(({ name }) => name)
      .join(', ')}`;
  for (const environment of [from, to]) {
    if (!known.environments.some(each => each.environment === environment))
      return `${app} does not run in ${environment}: it runs in ${known.environments
        .map(each => each.environment)
        .join(', ')}`;
  }
  const source = promotionSource(model, { app, to });
  if (source === from) return undefined;
  return source === undefined
    ? `nothing is promoted into ${to}: it has no promotesFrom`
    : `${app} is promoted into ${to} from ${source}, not from ${from}: a stage may not be skipped`;
}

/** Path of the file that holds the version of an app in an environment. */
function versionPath(app: string, environment: string): string {
  return `apps/${app}/envs/${environment}/version.yaml`;
}

/**
 * Plans the move of a version to the next environment. It changes the version
 * fields of one file, so that promotions of other apps and into other
 * environments merge with it.
 *
 * @public
 */
export function planPromotion(
  model: PlatformModel,
  request: PromotionRequest,
): PlannedPromotion {
  const refusal = refusalOf(model, request);
  if (refusal !== undefined) return { refusal };
  const { app, from, to, readFile } = request;
  const path = versionPath(app, to);
  const [source, target] = [versionPath(app, from), path].map(each => ({
    path: each,
    text: readFile(each),
  }));
  for (const file of [source, target])
    if (file.text === undefined) return { refusal: `${file.path} is missing` };
  try {
    const moved = moveVersion({
      from: source.text ?? '',
      to: target.text ?? '',
    });
    const production = model.environments.some(
      environment => environment.name === to && environment.production,
    );
    return {
      promotion: {
        path,
        ...moved,
        production,
        gate: production ? promotionGate(model, { app, from, to }) : [],
      },
    };
  } catch (error) {
    return {
      refusal: `${path} cannot be changed: ${(error as Error).message}`,
    };
  }
}
