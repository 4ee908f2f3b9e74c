import {
  type AddonRequest,
  type ClusterModel,
  compareNames,
  type PlatformModel,
} from '@kubernetes-architect/architecture';
import type { AddonDefinition } from '../AddonDefinition';
import type { AddonPlatform } from '../AddonPlatform';
import { CATALOGUE } from '../catalogue/catalogue';
import { depths, predecessors } from './orderAddons';
import type { SelectedAddon } from './SelectedAddon';
import { platformOf, wantedAddons } from './wantedAddons';

function versionOf(
  { source }: AddonDefinition,
  request: AddonRequest | undefined,
): string | undefined {
  if (source.kind === 'objects') return undefined;
  if (source.kind === 'git') return source.revision;
  return request?.version ?? source.version;
}

/**
 * The add-ons of a platform, by name: those that its decisions choose, that
 * are asked for, and that these need. It does not judge whether they fit
 * together: `checkAddons` does.
 *
 * @public
 */
export function selectAddons(
  model: PlatformModel,
  catalogue: readonly AddonDefinition[] = CATALOGUE,
): SelectedAddon[] {
  const byName = new Map(catalogue.map(addon => [addon.name, addon]));
  const wanted = wantedAddons(model, byName);
  const whole = platformOf(model, new Set(wanted.keys()));
  const definitions = [...wanted.keys()]
    .flatMap(name => byName.get(name) ?? [])
    .sort((left, right) => compareNames(left.name, right.name));
  const after = predecessors(definitions, whole);
  const depthOf = depths(after);
  const requests = new Map(model.addons.map(addon => [addon.name, addon]));
  return definitions.flatMap(definition => {
    const { name } = definition;
    const request = requests.get(name);
    const clusters = clustersOf({ definition, platform: whole, request });
    if (clusters.length === 0) return [];
    return [
      {
        definition,
        version: versionOf(definition, request),
        reasons: wanted.get(name) ?? [],
        clusters,
        after: after.get(name) ?? [],
        depth: depthOf.get(name) ?? 0,
        platform: { ...whole, clusters },
      },
    ];
  });
}

function clustersOf(options: {
  definition: AddonDefinition;
  platform: AddonPlatform;
  request?: AddonRequest;
}): ClusterModel[] {
  const { definition, platform, request } = options;
  return platform.model.clusters.filter(
    cluster =>
      (!request?.clusters || request.clusters.includes(cluster.name)) &&
      (!definition.appliesTo || definition.appliesTo(platform, cluster)),
  );
}
