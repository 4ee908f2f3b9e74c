import {
  type HelmValues,
  type KubernetesObject,
  type SelectedAddon,
  stageOf,
} from '@kubernetes-architect/addons';
import type { ClusterModel } from '@kubernetes-architect/architecture';
import { type AddonSecrets, addonSecrets } from '../secrets/addonSecrets';
import { type AddonLayers, addonLayers } from './addonLayers';

/** Parts of an add-on that become folders of kustomizations. */
export const OBJECT_PARTS = ['objects', 'configs'] as const;

/** A part of an add-on that becomes folders of kustomizations. */
export type ObjectPart = (typeof OBJECT_PARTS)[number];

/** An add-on with what it says for each place, worked out once. */
export interface PreparedAddon {
  addon: SelectedAddon;
  values: AddonLayers<HelmValues>;
  objects: AddonLayers<readonly KubernetesObject[]>;
  configs: AddonLayers<readonly KubernetesObject[]>;
  /** What people add for it. */
  secrets: AddonSecrets;
  /** The environment whose settings a cluster takes. */
  stageOf(cluster: string): string;
  /** Whether a cluster gets it. */
  isOn(cluster: ClusterModel): boolean;
}

/** Works out what an add-on says for each place. */
export function prepareAddon(addon: SelectedAddon): PreparedAddon {
  const { clusters, platform } = addon;
  const stages = new Map(
    clusters.map(cluster => [
      cluster.name,
      stageOf(platform.model, cluster)?.name ?? '',
    ]),
  );
  return {
    addon,
    values: addonLayers(addon, addon.definition.values),
    objects: addonLayers(addon, addon.definition.objects),
    configs: addonLayers(addon, addon.definition.configs),
    secrets: addonSecrets(addon),
    stageOf: cluster => stages.get(cluster) ?? '',
    isOn: ({ name }) => stages.has(name),
  };
}
