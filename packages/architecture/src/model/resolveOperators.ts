import type { PlatformIntent } from '../intent/intentSchema';
import { sortByName } from './compareNames';
import { operatorNamespace, resourceName } from './derivedNames';
import type { OperatorModel } from './OperatorModel';
import type { EnvironmentModel } from './PlatformModel';

/** The operators of a platform with every default filled in, by name. */
export function resolveOperators(
  { spec }: PlatformIntent,
  environments: readonly EnvironmentModel[],
): OperatorModel[] {
  return sortByName(spec.operators ?? []).map(operator => ({
    name: operator.name,
    owner: operator.owner,
    namespace: operatorNamespace(operator.name),
    group: operator.group,
    version: operator.version,
    kinds: operator.kinds.map(
      ({ kind, scope, description, fields, plural }) => ({
        kind,
        singular: kind.toLowerCase(),
        plural: resourceName({ kind, plural }),
        scope: scope ?? 'Namespaced',
        ...(description !== undefined && { description }),
        fields,
      }),
    ),
    environments: environments.flatMap(({ name: environment }) => {
      const own = operator.environments?.find(
        ({ name }) => name === environment,
      );
      return operator.environments && !own
        ? []
        : [{ environment, image: own?.image ?? operator.image }];
    }),
  }));
}
