import { showName } from '../names';
import { cpuMillicores, memoryBytes } from '../../model/quantity';
import type { FieldPath, FieldProblem } from '../IntentProblem';
import type { PlatformIntent } from '../intentSchema';
import { checkAppKind } from './checkAppKind';
import { findDuplicates, findUnknown, type IntentCheck } from './IntentCheck';

type App = NonNullable<PlatformIntent['spec']['apps']>[number];
type Scaled = Extract<App, { kind: 'web' }>;
type Scaling = Pick<Scaled, 'name'> &
  Partial<Pick<Scaled, 'replicas' | 'autoscaling'>>;

function checkScaling(
  path: FieldPath,
  { replicas, autoscaling }: Scaling,
): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (replicas !== undefined && autoscaling) {
    problems.push({
      path: [...path, 'replicas'],
      message: 'must be left out where autoscaling owns the number of replicas',
    });
  }
  if (autoscaling && autoscaling.minReplicas > autoscaling.maxReplicas) {
    problems.push({
      path: [...path, 'autoscaling', 'maxReplicas'],
      message: 'must not be less than minReplicas',
    });
  }
  if (autoscaling?.minReplicas === 0 && !autoscaling.triggers) {
    problems.push({
      path: [...path, 'autoscaling', 'minReplicas'],
      message:
        'must be at least 1 without triggers: nothing would start the first replica',
    });
  }
  return problems;
}

function checkResources(
  path: FieldPath,
  resources: App['resources'],
): FieldProblem[] {
  if (!resources) return [];
  const problems: FieldProblem[] = [];
  const { cpu = '100m', cpuLimit, memory = '128Mi', memoryLimit } = resources;
  if (cpuLimit && cpuMillicores(cpuLimit) < cpuMillicores(cpu)) {
    problems.push({
      path: [...path, 'cpuLimit'],
      message: `must not be less than what is requested (${cpu})`,
    });
  }
  if (memoryLimit && memoryBytes(memoryLimit) < memoryBytes(memory)) {
    problems.push({
      path: [...path, 'memoryLimit'],
      message: `must not be less than what is requested (${memory})`,
    });
  }
  return problems;
}

function checkPlacement(
  app: App,
  path: FieldPath,
  spec: PlatformIntent['spec'],
): FieldProblem[] {
  const tenant = spec.tenants?.find(candidate => candidate.name === app.tenant);
  if (!tenant) {
    return [
      {
        path: [...path, 'tenant'],
        message: `names the tenant ${showName(
          app.tenant,
        )}, which is not in spec.tenants`,
      },
    ];
  }
  const all = spec.environments.map(environment => environment.name);
  const names = (app.environments ?? []).map(environment => environment.name);
  const environmentsPath = [...path, 'environments'];
  const unknown = findUnknown({
    path: environmentsPath,
    names,
    known: new Set(all),
    what: 'environment',
    field: 'name',
  });
  const foreign = findUnknown({
    path: environmentsPath,
    names: names.map(name =>
      all.includes(name) ? name : (tenant.environments ?? all)[0],
    ),
    known: new Set(tenant.environments ?? all),
    what: 'environment',
    field: 'name',
  }).map(problem => ({
    ...problem,
    message: `is not an environment of the tenant ${showName(tenant.name)}`,
  }));
  return [
    ...findDuplicates(environmentsPath, names, 'name'),
    ...unknown,
    ...foreign,
  ];
}

function checkNames(app: App, path: FieldPath): FieldProblem[] {
  return findDuplicates(
    [...path, 'secrets'],
    (app.secrets ?? []).map(secret => secret.name),
    'name',
  );
}

/** Apps are unique, belong to a known tenant and ask for what can be had. */
export const checkApps: IntentCheck = ({ spec }) => {
  const apps = spec.apps ?? [];
  return [
    ...findDuplicates(
      ['spec', 'apps'],
      apps.map(app => app.name),
      'name',
    ),
    ...apps.flatMap((app, index) => {
      const path = ['spec', 'apps', index];
      return [
        ...checkPlacement(app, path, spec),
        ...checkScaling(path, app),
        ...checkResources([...path, 'resources'], app.resources),
        ...checkNames(app, path),
        ...checkAppKind({ app, path, spec }),
        ...(app.environments ?? []).flatMap((environment, position) =>
          checkScaling([...path, 'environments', position], environment),
        ),
      ];
    }),
  ];
};
