import type { PlatformModel } from '@kubernetes-architect/architecture';
import type { AddonDefinition } from '../AddonDefinition';
import type { AddonPlatform } from '../AddonPlatform';
import type { SelectionReason } from './SelectedAddon';

/** Add-ons by name, with all reasons for each. */
export type WantedAddons = Map<string, SelectionReason[]>;

function want(wanted: WantedAddons, name: string, reason: SelectionReason) {
  const reasons = wanted.get(name);
  if (reasons) reasons.push(reason);
  else wanted.set(name, [reason]);
}

/** Add-ons that a decision chooses on at least one cluster, or that are asked for. */
function rootsOf(
  model: PlatformModel,
  catalogue: ReadonlyMap<string, AddonDefinition>,
): WantedAddons {
  const wanted: WantedAddons = new Map();
  const platform = platformOf(model, new Set());
  for (const { name, options, appliesTo } of catalogue.values()) {
    for (const key of options) {
      const [decision, option] = key.split('/');
      const applies =
        model.choices[decision] === option &&
        model.clusters.some(
          cluster => !appliesTo || appliesTo(platform, cluster),
        );
      if (applies) want(wanted, name, { kind: 'decision', decision, option });
    }
  }
  for (const { name } of model.addons)
    if (catalogue.has(name)) want(wanted, name, { kind: 'request' });
  return wanted;
}

/** What an add-on may look at, before the clusters of each are known. */
export function platformOf(
  model: PlatformModel,
  names: ReadonlySet<string>,
): AddonPlatform {
  return {
    model,
    choices: model.choices,
    has: name => names.has(name),
    clusters: model.clusters,
  };
}

/**
 * Add-ons that decisions choose, that are asked for, and that these need, in
 * turn. Requirements may depend on what else is there, so they are looked at
 * until nothing is added.
 */
export function wantedAddons(
  model: PlatformModel,
  catalogue: ReadonlyMap<string, AddonDefinition>,
): WantedAddons {
  const wanted = rootsOf(model, catalogue);
  const seen = new Set<string>();
  for (let before = -1; before !== wanted.size; ) {
    before = wanted.size;
    const platform = platformOf(model, new Set(wanted.keys()));
    for (const name of [...wanted.keys()]) {
      for (const { addons, because, when } of catalogue.get(name)?.requires ??
        []) {
        const key = `${name}/${addons.join()}`;
        if (seen.has(key) || (when && !when(platform))) continue;
        seen.add(key);
        const there = addons.find(other => wanted.has(other)) ?? addons[0];
        want(wanted, there, { kind: 'requirement', addon: name, because });
      }
    }
  }
  return wanted;
}
