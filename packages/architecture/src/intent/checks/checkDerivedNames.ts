import {
  appInstanceName,
  namespaceName,
  tenantInstanceName,
} from '../../model/derivedNames';
import type { FieldPath, FieldProblem } from '../IntentProblem';
import { MAX_DNS_LABEL_LENGTH, showName } from '../names';
import type { IntentCheck } from './IntentCheck';

/** Namespaces that belong to Kubernetes or to an engine. */
const RESERVED_NAMESPACES = new Set(['argocd', 'flux-system', 'default']);

function tooLong(path: FieldPath, name: string): FieldProblem[] {
  return name.length <= MAX_DNS_LABEL_LENGTH
    ? []
    : [
        {
          path,
          message: `makes the name ${showName(name)}, which has ${
            name.length
          } characters; at most ${MAX_DNS_LABEL_LENGTH} are possible`,
        },
      ];
}

/** Names made of several names fit, are free and mean one thing only. */
export const checkDerivedNames: IntentCheck = ({ spec }) => {
  const all = spec.environments.map(environment => environment.name);
  const problems: FieldProblem[] = [];
  const owners = new Map<string, string>();
  const longest = (environment: string) =>
    spec.clusters.reduce(
      (found, { name, environments }) =>
        environments.includes(environment) && name.length > found.length
          ? name
          : found,
      '',
    );
  for (const [index, tenant] of (spec.tenants ?? []).entries()) {
    const path = ['spec', 'tenants', index, 'name'];
    for (const environment of tenant.environments ?? all) {
      const namespace = namespaceName({ tenant: tenant.name, environment });
      const owner = owners.get(namespace);
      if (owner !== undefined && owner !== tenant.name) {
        problems.push({
          path,
          message: `makes the namespace ${showName(
            namespace,
          )}, which the tenant ${showName(owner)} has`,
        });
      }
      if (RESERVED_NAMESPACES.has(namespace) || namespace.startsWith('kube-')) {
        problems.push({
          path,
          message: `makes the namespace ${showName(
            namespace,
          )}, which is reserved`,
        });
      }
      owners.set(namespace, tenant.name);
      problems.push(
        ...tooLong(
          path,
          tenantInstanceName({
            tenant: tenant.name,
            environment,
            cluster: longest(environment),
          }),
        ),
      );
    }
  }
  for (const [index, app] of (spec.apps ?? []).entries()) {
    const path = ['spec', 'apps', index, 'name'];
    for (const environment of app.environments?.map(({ name }) => name) ??
      all) {
      problems.push(
        ...tooLong(
          path,
          appInstanceName({
            app: app.name,
            environment,
            cluster: longest(environment),
          }),
        ),
      );
    }
  }
  return problems;
};
