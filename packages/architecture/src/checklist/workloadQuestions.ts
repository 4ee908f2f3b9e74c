import type { AppEnvironmentModel } from '../model/PlatformModel';
import { message } from '../translations/Message';
import { answer, type ChecklistQuestion, worst } from './ChecklistPoint';

/** Fewest replicas with which one may go away. */
const FEWEST_REPLICAS = 2;

function fewestReplicas({ scaling }: AppEnvironmentModel): number {
  return scaling.autoscaling
    ? scaling.autoscaling.minReplicas
    : scaling.replicas;
}

/** In production every app may lose a replica; its budget is generated. */
export const disruptionBudgetsQuestion: ChecklistQuestion = ({ model }) => {
  const production = new Set(
    model.environments.flatMap(each => (each.production ? [each.name] : [])),
  );
  return worst(
    model.apps.flatMap(app =>
      app.environments
        .filter(({ environment }) => production.has(environment))
        .map(placement =>
          fewestReplicas(placement) < FEWEST_REPLICAS
            ? answer(
                'fail',
                message('check.singleReplica', {
                  app: app.name,
                  environment: placement.environment,
                }),
              )
            : answer('pass', message('check.budget', { app: app.name })),
        ),
    ),
  );
};

/** The model gives every app requests and a limit of memory. */
export const resourcesQuestion: ChecklistQuestion = ({ model }) =>
  model.apps.length === 0
    ? answer('not-applicable', message('check.noApps'))
    : answer('pass', message('check.resources', { count: model.apps.length }));

/** Every namespace of a tenant starts closed. */
export const networkPoliciesQuestion: ChecklistQuestion = ({ model }) => {
  const count = model.tenants.reduce(
    (sum, tenant) => sum + tenant.namespaces.length,
    0,
  );
  return count === 0
    ? answer('not-applicable', message('check.noTenants'))
    : answer('pass', message('check.networkPolicies', { count }));
};

/** Every way in is encrypted. */
export const tlsQuestion: ChecklistQuestion = ({ model }) => {
  const count = model.apps.filter(({ ingress }) => ingress).length;
  return count === 0
    ? answer('not-applicable', message('check.noIngress'))
    : answer('pass', message('check.tls', { count }));
};

/** Owners read their own namespaces and change them by Git. */
export const accessQuestion: ChecklistQuestion = ({ model }) =>
  model.tenants.length === 0
    ? answer('not-applicable', message('check.noTenants'))
    : answer('pass', message('check.access', { count: model.tenants.length }));
