import {
  type PlatformModel,
  promotionSource,
} from '@kubernetes-architect/architecture';
import type { FilePair, PromotedFile } from './promotedFiles';
import { type PromotedProgram, promotedProgram } from './promotedProgram';
import { promotionGate } from './promotionGate';

/**
 * What is promoted, and where the repository is read from.
 *
 * @public
 */
export interface PromotionRequest {
  /** Name of an app or an operator. */
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

type Move = Pick<PromotionRequest, 'app' | 'from' | 'to'>;

function namesOf(programs: ReadonlyArray<{ name: string }>): string {
  return programs.map(({ name }) => name).join(', ');
}

function unknownProgram(
  { apps, operators }: PlatformModel,
  name: string,
): string {
  return [
    `there is no app ${name}: the apps are ${namesOf(apps)}`,
    ...(operators.length > 0 ? [`the operators ${namesOf(operators)}`] : []),
  ].join(', ');
}

function refusalOf(
  model: PlatformModel,
  program: PromotedProgram,
  { app, from, to }: Move,
): string | undefined {
  const { environments } = program;
  for (const environment of [from, to]) {
    if (!environments.includes(environment))
      return `${app} does not run in ${environment}: it runs in ${environments.join(
        ', ',
      )}`;
  }
  const source = promotionSource(model, { app, to });
  if (source === from) return undefined;
  return source === undefined
    ? `nothing is promoted into ${to}: it has no promotesFrom`
    : `${app} is promoted into ${to} from ${source}, not from ${from}: a stage may not be skipped`;
}

/** What is promoted, or why it is not. */
function findProgram(
  model: PlatformModel,
  move: Move,
):
  | { program: PromotedProgram; refusal?: undefined }
  | { program?: undefined; refusal: string } {
  const program = promotedProgram(model, move.app);
  if (!program) return { refusal: unknownProgram(model, move.app) };
  const refusal = refusalOf(model, program, move);
  return refusal === undefined ? { program } : { refusal };
}

/**
 * Paths of the files that a promotion reads; none where it is refused.
 *
 * @public
 */
export function promotionFiles(model: PlatformModel, request: Move): string[] {
  const { program } = findProgram(model, request);
  if (!program) return [];
  const { version, manifests } = program.files;
  return [version, manifests].flatMap(file =>
    file === undefined
      ? []
      : [request.from, request.to].map(
          environment => `${program.overlay(environment)}/${file}`,
        ),
  );
}

/** @throws an Error where a file is missing */
function pairOf(
  request: PromotionRequest,
  program: PromotedProgram,
  file: string,
): FilePair {
  const [from, to] = [request.from, request.to].map(environment => {
    const path = `${program.overlay(environment)}/${file}`;
    const text = request.readFile(path);
    if (text === undefined) throw new Error(`${path} is missing`);
    return { path, text };
  });
  return { from, to };
}

/**
 * Plans the move of a version to the next environment. It changes the version
 * fields of the files of one app or operator in one environment, so that
 * promotions of others and into other environments merge with it.
 *
 * @public
 */
export function planPromotion(
  model: PlatformModel,
  request: PromotionRequest,
): PlannedPromotion {
  const { app: name, from, to } = request;
  const { program, refusal } = findProgram(model, request);
  if (!program) return { refusal };
  const { version, manifests } = program.files;
  const production = model.environments.some(
    environment => environment.name === to && environment.production,
  );
  try {
    return {
      promotion: {
        files: program.move(
          {
            ...(version !== undefined && {
              version: pairOf(request, program, version),
            }),
            ...(manifests !== undefined && {
              manifests: pairOf(request, program, manifests),
            }),
          },
          to,
        ),
        production,
        gate: production ? promotionGate(model, { program, from, to }) : [],
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
