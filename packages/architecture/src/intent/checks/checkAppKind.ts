import { RETRIEVAL_SUFFIXES, retrievalApps } from '../../model/retrievalApps';
import type { FieldPath, FieldProblem } from '../IntentProblem';
import type { PlatformIntent } from '../intentSchema';
import { showName } from '../names';

type Spec = PlatformIntent['spec'];
type App = NonNullable<Spec['apps']>[number];
type Ingress = NonNullable<Extract<App, { kind: 'web' }>['ingress']>;

function checkIngress(path: FieldPath, ingress: Ingress): FieldProblem[] {
  const { className, controllerNamespace, tlsSecretName } = ingress;
  const byClass: FieldProblem[] =
    (className === undefined) === (controllerNamespace === undefined)
      ? []
      : [
          {
            path,
            message:
              'must have both className and controllerNamespace, or neither',
          },
        ];
  const forClass = (field: string): FieldProblem => ({
    path: [...path, field],
    message: 'is possible only with className: the gateway has its own',
  });
  const forGateway = (field: string): FieldProblem => ({
    path: [...path, field],
    message: 'is possible only without className: the gateway enforces it',
  });
  return [
    ...byClass,
    ...(tlsSecretName !== undefined && className === undefined
      ? [forClass('tlsSecretName')]
      : []),
    ...(className === undefined
      ? []
      : (['rateLimit', 'authentication'] as const)
          .filter(field => ingress[field])
          .map(forGateway)),
  ];
}

function checkRetrieval(app: App, path: FieldPath, spec: Spec): FieldProblem[] {
  if (app.kind !== 'inference' || !app.retrieval) return [];
  const others = new Set((spec.apps ?? []).map(({ name }) => name));
  const taken = retrievalApps(app).filter(made => others.has(made.app.name));
  const longest = Math.max(...RETRIEVAL_SUFFIXES.map(({ length }) => length));
  return [
    ...taken.map(made => ({
      path: [...path, 'retrieval'],
      message: `makes the app ${showName(
        made.app.name,
      )}, which is in spec.apps too`,
    })),
    ...(app.name.length + longest + 1 > 40
      ? [
          {
            path: [...path, 'name'],
            message:
              'must have at most 33 characters with retrieval, which makes names from it',
          },
        ]
      : []),
  ];
}

/** What a model server cannot do without. */
function checkServer(app: App, path: FieldPath): FieldProblem[] {
  if (app.kind !== 'inference') return [];
  const { server, model, rollout } = app;
  const problems: FieldProblem[] = [];
  if (server === 'seldon' && (!model.uri || !model.format))
    problems.push({
      path: [...path, 'model'],
      message: 'must have uri and format, by which Seldon finds a server',
    });
  if ((server === 'seldon' || server === 'kserve') && rollout)
    problems.push({
      path: [...path, 'rollout'],
      message: `must be left out: ${server} brings in new versions itself`,
    });
  return problems;
}

/** Fields of a rollout by the only strategy that they are for. */
const ROLLOUT_FIELDS = {
  experiment: 'canary',
  header: 'a-b',
  mirror: 'blue-green',
  weights: 'canary',
} as const;

function checkRollout(app: App, path: FieldPath): FieldProblem[] {
  const rollout = 'rollout' in app ? app.rollout : undefined;
  if (!rollout) return [];
  const { strategy, header, weights = [] } = rollout;
  const field = (name: string) => [...path, 'rollout', name];
  const foreign = (
    Object.keys(ROLLOUT_FIELDS) as Array<keyof typeof ROLLOUT_FIELDS>
  ).filter(
    name => rollout[name] !== undefined && ROLLOUT_FIELDS[name] !== strategy,
  );
  const rising = weights.every(
    (weight, index, all) => index === 0 || weight > all[index - 1],
  );
  return [
    ...foreign.map(name => ({
      path: field(name),
      message: `is possible only with the strategy ${ROLLOUT_FIELDS[name]}`,
    })),
    ...(strategy === 'a-b' && !header
      ? [
          {
            path: field('header'),
            message: 'must say which requests go to the new version',
          },
        ]
      : []),
    ...(rising
      ? []
      : [
          {
            path: field('weights'),
            message:
              'must rise: each weight has to be more than the one before',
          },
        ]),
  ];
}

/** What a kind of app asks for, and what would go wrong in a cluster only later. */
export function checkAppKind(options: {
  app: App;
  path: FieldPath;
  spec: Spec;
}): FieldProblem[] {
  const { app, path, spec } = options;
  return [
    ...('ingress' in app && app.ingress
      ? checkIngress([...path, 'ingress'], app.ingress)
      : []),
    ...checkRetrieval(app, path, spec),
    ...checkServer(app, path),
    ...checkRollout(app, path),
    ...(app.kind === 'job' &&
    app.ttlSecondsAfterFinished !== undefined &&
    spec.delivery.engine === 'flux'
      ? [
          {
            path: [...path, 'ttlSecondsAfterFinished'],
            message:
              'must be left out with Flux, which would run a job that was removed again and again',
          },
        ]
      : []),
  ];
}
