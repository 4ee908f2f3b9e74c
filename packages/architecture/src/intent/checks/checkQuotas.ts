import type {
  AppEnvironmentModel,
  AppModel,
  TenantModel,
} from '../../model/PlatformModel';
import { cpuMillicores, memoryBytes } from '../../model/quantity';
import { resolveParts } from '../../model/resolvePlatform';
import type { FieldProblem } from '../IntentProblem';
import type { IntentCheck } from './IntentCheck';

/** Bytes of a mebibyte, in which sums of memory are shown. */
const MEBIBYTE = 2 ** 20;

/** Pods of an app at once: all replicas, and one more while a new version rolls out. */
function mostPods({ scaling }: AppEnvironmentModel): number {
  return (
    (scaling.autoscaling ? scaling.autoscaling.maxReplicas : scaling.replicas) +
    1
  );
}

function sumOver(
  placements: Placement[],
  amount: (app: AppModel) => number,
): number {
  return placements.reduce(
    (sum, { app, placement }) => sum + amount(app) * mostPods(placement),
    0,
  );
}

interface Placement {
  app: AppModel;
  placement: AppEnvironmentModel;
}

function checkNamespace(
  tenant: TenantModel,
  environment: string,
  placements: Placement[],
): string[] {
  const pods = sumOver(placements, () => 1);
  const cpu = sumOver(placements, app => cpuMillicores(app.resources.cpu));
  const memory = sumOver(placements, app =>
    memoryBytes(app.resources.memoryLimit),
  );
  const rows = [
    {
      over: pods > tenant.quota.pods,
      what: `pods: ${pods}`,
      limit: tenant.quota.pods,
    },
    {
      over: cpu > cpuMillicores(tenant.quota.cpu),
      what: `cpu: ${cpu}m`,
      limit: tenant.quota.cpu,
    },
    {
      over: memory > memoryBytes(tenant.quota.memory),
      what: `memory: ${Math.ceil(memory / MEBIBYTE)}Mi`,
      limit: tenant.quota.memory,
    },
  ];
  return rows
    .filter(({ over }) => over)
    .map(
      ({ what, limit }) =>
        `is less than its apps need in ${environment} while a new version rolls out (${what}; the quota is ${limit}): raise the quota or ask for less`,
    );
}

/** The apps of a tenant fit into its quota, or some pods could never start. */
export const checkQuotas: IntentCheck = intent => {
  const model = resolveParts(intent);
  const problems: FieldProblem[] = [];
  for (const [index, { name, quota }] of (
    intent.spec.tenants ?? []
  ).entries()) {
    const tenant = model.tenants.find(candidate => candidate.name === name);
    if (!tenant) continue;
    const path = ['spec', 'tenants', index, quota ? 'quota' : 'name'];
    for (const { environment } of tenant.namespaces) {
      const placements = model.apps.flatMap(app =>
        app.tenant === name
          ? app.environments
              .filter(placement => placement.environment === environment)
              .map(placement => ({ app, placement }))
          : [],
      );
      problems.push(
        ...checkNamespace(tenant, environment, placements).map(message => ({
          path,
          message,
        })),
      );
    }
  }
  return problems;
};
