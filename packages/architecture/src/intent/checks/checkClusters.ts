import { showName } from '../names';
import { IN_CLUSTER_SERVER, isProduction } from '../../model/defaults';
import type { FieldProblem } from '../IntentProblem';
import { findDuplicates, findUnknown, type IntentCheck } from './IntentCheck';

/** Oldest minor version of Kubernetes that the generated objects are for. */
const OLDEST_MINOR = 30;

/** Clusters are unique, reachable at different servers and host known environments. */
export const checkClusters: IntentCheck = ({ spec }) => {
  const known = new Set(spec.environments.map(environment => environment.name));
  const production = new Set(
    spec.environments.filter(isProduction).map(environment => environment.name),
  );
  const problems: FieldProblem[] = findDuplicates(
    ['spec', 'clusters'],
    spec.clusters.map(cluster => cluster.name),
    'name',
  );
  const servers = new Map<string, string>();
  for (const [index, cluster] of spec.clusters.entries()) {
    const path = ['spec', 'clusters', index];
    const environmentsPath = [...path, 'environments'];
    problems.push(...findDuplicates(environmentsPath, cluster.environments));
    problems.push(
      ...findUnknown({
        path: environmentsPath,
        names: cluster.environments,
        known,
        what: 'environment',
      }),
    );
    if (Number(cluster.kubernetesVersion.split('.')[1]) < OLDEST_MINOR) {
      problems.push({
        path: [...path, 'kubernetesVersion'],
        message: `must be 1.${OLDEST_MINOR} or newer`,
      });
    }
    if (
      cluster.tier === 'nonproduction' &&
      cluster.environments.some(name => production.has(name))
    ) {
      problems.push({
        path: [...path, 'tier'],
        message:
          'must be production, since the cluster hosts a production environment',
      });
    }
    if (spec.delivery.engine !== 'argocd') continue;
    const server = cluster.server ?? IN_CLUSTER_SERVER;
    const other = servers.get(server);
    if (other === undefined) servers.set(server, cluster.name);
    else {
      problems.push({
        path:
          cluster.server === undefined
            ? [...path, 'name']
            : [...path, 'server'],
        message: `has the API server of the cluster ${showName(
          other,
        )} (${server}): give each cluster its own server`,
      });
    }
  }
  return problems;
};
