import { INTENT_API_VERSION } from '@kubernetes-architect/architecture';
import { answered } from './answered';
import { appFromAnswers } from './appFromAnswers';
import { operatorFromAnswers } from './operatorFromAnswers';
import { ownerName } from './ownerName';
import type { PlatformAnswers } from './PlatformAnswers';
import { readChoice } from './readChoice';

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

/** Answers, pins, add-ons and operators that were given; a form sends empty lists for the others. */
function designOf({
  requirements,
  pins = [],
  addons = [],
  operators = [],
}: PlatformAnswers) {
  return {
    ...(requirements && { requirements: answered(requirements) }),
    ...(pins.length > 0 && {
      decisions: {
        pins: Object.fromEntries(
          pins.map(({ choice, reason }) => {
            const { decision, option } = readChoice(choice);
            return [decision, { option, reason }];
          }),
        ),
      },
    }),
    ...(addons.length > 0 && {
      addons: addons.map(({ name, acceptUnconfirmed, acceptRetired }) => ({
        name,
        ...(acceptUnconfirmed && { acceptUnconfirmed }),
        ...(acceptRetired && { acceptRetired }),
      })),
    }),
    ...(operators.length > 0 && {
      operators: operators.map(operatorFromAnswers),
    }),
  };
}

function tenantOf({ name, owner, clusters = [] }: PlatformAnswers['tenant']) {
  return {
    name,
    owner: ownerName(owner),
    ...(clusters.length > 0 && { clusters }),
  };
}

/**
 * Makes the intent that answers stand for: the environments come from the
 * clusters that host them. It checks nothing: `parseIntent` does.
 */
export function intentFromAnswers(options: {
  answers: PlatformAnswers;
  repository: { url: string; branch: string; private?: boolean };
}) {
  const { answers, repository } = options;
  const { name, title, description, language, engine, layout, clusters } =
    answers;
  const { tenant, app } = answers;
  return {
    apiVersion: INTENT_API_VERSION,
    kind: 'Platform',
    metadata: { name, ...answered({ title, description, language }) },
    spec: {
      ...designOf(answers),
      delivery: { engine, ...answered({ layout }), repository },
      environments: environmentsOf(clusters),
      clusters: clusters.map(cluster => answered(cluster)),
      tenants: [tenantOf(tenant)],
      apps: [appFromAnswers(app, tenant.name)],
    },
  };
}
