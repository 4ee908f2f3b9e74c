import { compareNames } from '@kubernetes-architect/architecture';
import type { AddonDefinition } from '../AddonDefinition';
import type { AddonPlatform } from '../AddonPlatform';

/** Names of the selected add-ons that each has to wait for. */
export function predecessors(
  definitions: readonly AddonDefinition[],
  platform: AddonPlatform,
): Map<string, string[]> {
  const names = new Set(definitions.map(({ name }) => name));
  return new Map(
    definitions.map(({ name, requires = [] }) => [
      name,
      [
        ...new Set(
          requires
            .filter(({ when }) => !when || when(platform))
            .flatMap(({ addons }) => addons.filter(other => names.has(other))),
        ),
      ].sort(compareNames),
    ]),
  );
}

/**
 * Length of the longest chain before each add-on.
 *
 * @throws Error naming the add-ons of a circle, which is a fault of the catalogue
 */
export function depths(
  after: ReadonlyMap<string, readonly string[]>,
): Map<string, number> {
  const known = new Map<string, number>();
  const visit = (name: string, path: readonly string[]): number => {
    const depth = known.get(name);
    if (depth !== undefined) return depth;
    if (path.includes(name))
      throw new Error(
        `add-ons wait for each other: ${[...path, name].join(' → ')}`,
      );
    const found = (after.get(name) ?? []).reduce(
      (deepest, other) => Math.max(deepest, visit(other, [...path, name]) + 1),
      0,
    );
    known.set(name, found);
    return found;
  };
  for (const name of after.keys()) visit(name, []);
  return known;
}
