import type { PlatformModel } from '@kubernetes-architect/architecture';

/** An environment on one of its clusters. */
export interface DeployTarget {
  cluster: string;
  environment: string;
  /** Environment that has to be deployed before. */
  after?: string;
}

/** Each environment on each cluster that hosts it, in the order of promotion. */
export function deployTargets({
  clusters,
  environments,
}: Pick<PlatformModel, 'clusters' | 'environments'>): DeployTarget[] {
  return environments.flatMap(({ name, promotesFrom }) =>
    clusters
      .filter(cluster => cluster.environments.includes(name))
      .map(cluster => ({
        cluster: cluster.name,
        environment: name,
        ...(promotesFrom !== undefined && { after: promotesFrom }),
      })),
  );
}
