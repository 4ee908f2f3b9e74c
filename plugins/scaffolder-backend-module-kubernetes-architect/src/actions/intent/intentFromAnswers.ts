import { INTENT_API_VERSION } from '@kubernetes-architect/architecture';
import { ownerName } from './ownerName';
import type { PlatformAnswers } from './PlatformAnswers';

/** The order in which versions move towards production. */
const PROMOTION_ORDER = ['dev', 'test', 'staging', 'prod'];

function position(environment: string): number {
  const index = PROMOTION_ORDER.indexOf(environment);
  return index < 0 ? PROMOTION_ORDER.length : index;
}

/** The environments that the clusters host, each promoting from the one before it. */
function environmentsOf(clusters: PlatformAnswers['clusters']) {
  const names = [
    ...new Set(clusters.flatMap(cluster => cluster.environments)),
  ].sort((left, right) => position(left) - position(right));
  return names.map((name, index) =>
    index === 0 ? { name } : { name, promotesFrom: names[index - 1] },
  );
}

/** Leaves out what a form sends for a question that was not answered. */
function answered<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && value !== '',
    ),
  ) as Partial<T>;
}

/**
 * Makes the intent that answers stand for: the environments come from the
 * clusters that host them. It checks nothing: `parseIntent` does.
 */
export function intentFromAnswers(options: {
  answers: PlatformAnswers;
  repository: { url: string; branch: string };
}) {
  const { answers, repository } = options;
  const { name, title, description, engine, clusters, tenant, app } = answers;
  return {
    apiVersion: INTENT_API_VERSION,
    kind: 'Platform',
    metadata: { name, ...answered({ title, description }) },
    spec: {
      delivery: { engine, repository },
      environments: environmentsOf(clusters),
      clusters: clusters.map(cluster => answered(cluster)),
      tenants: [{ name: tenant.name, owner: ownerName(tenant.owner) }],
      apps: [{ ...answered(app), kind: 'web', tenant: tenant.name }],
    },
  };
}
