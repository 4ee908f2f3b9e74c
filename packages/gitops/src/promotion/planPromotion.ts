import {
  type PlatformModel,
  promotionSource,
} from '@kubernetes-architect/architecture';
import { appPlatform } from '../apps/AppPlatform';
import { renderContext } from '../RenderContext';
import {
  type FilePair,
  type PromotedFile,
  promotedFiles,
} from './promotedFiles';
import { promotionGate } from './promotionGate';
import { versionFiles } from './versionFiles';

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
 * A promotion: files whose version fields change, and nothing else.
 *
 * @public
 */
export interface Promotion {
  /** Files that change; none where the version is there already. */
  files: PromotedFile[];
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
  { app, from, to }: Pick<PromotionRequest, 'app' | 'from' | 'to'>,
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

/** An app that is promoted, on its platform, and the files that hold its version. */
function placesOf(model: PlatformModel, name: string) {
  const app = model.apps.find(each => each.name === name);
  if (!app) return undefined;
  const platform = appPlatform(renderContext(model));
  return { app, platform, files: versionFiles(app, platform.packaging) };
}

function environmentFile(
  { app }: Pick<PromotionRequest, 'app'>,
  environment: string,
  file: string,
): string {
  return `apps/${app}/envs/${environment}/${file}`;
}

/**
 * Paths of the files that a promotion reads; none where it is refused.
 *
 * @public
 */
export function promotionFiles(
  model: PlatformModel,
  request: Pick<PromotionRequest, 'app' | 'from' | 'to'>,
): string[] {
  if (refusalOf(model, request) !== undefined) return [];
  const { version, manifests } = placesOf(model, request.app)?.files ?? {};
  return [version, manifests].flatMap(file =>
    file === undefined
      ? []
      : [request.from, request.to].map(environment =>
          environmentFile(request, environment, file),
        ),
  );
}

/** @throws an Error where a file is missing */
function pairOf(request: PromotionRequest, file: string): FilePair {
  const [from, to] = [request.from, request.to].map(environment => {
    const path = environmentFile(request, environment, file);
    const text = request.readFile(path);
    if (text === undefined) throw new Error(`${path} is missing`);
    return { path, text };
  });
  return { from, to };
}

/**
 * Plans the move of a version to the next environment. It changes the version
 * fields of the files of one app in one environment, so that promotions of
 * other apps and into other environments merge with it.
 *
 * @public
 */
export function planPromotion(
  model: PlatformModel,
  request: PromotionRequest,
): PlannedPromotion {
  const { app: name, from, to } = request;
  const refusal = refusalOf(model, request);
  const places = placesOf(model, name);
  if (refusal !== undefined || !places)
    return { refusal: refusal ?? `there is no app ${name}` };
  const { app, platform } = places;
  const { version, manifests } = places.files;
  const production = model.environments.some(
    environment => environment.name === to && environment.production,
  );
  try {
    return {
      promotion: {
        files: promotedFiles(
          { app, platform, to },
          {
            ...(version !== undefined && { version: pairOf(request, version) }),
            ...(manifests !== undefined && {
              manifests: pairOf(request, manifests),
            }),
          },
        ),
        production,
        gate: production ? promotionGate(model, { app: name, from, to }) : [],
      },
    };
  } catch (error) {
    return {
      refusal: `the version of ${name} in ${to} cannot be changed: ${
        (error as Error).message
      }`,
    };
  }
}
