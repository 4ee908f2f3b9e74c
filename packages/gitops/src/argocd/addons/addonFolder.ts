import type { SelectedAddon } from '@kubernetes-architect/addons';
import type { AddonLayers } from '../../addons/addonLayers';
import { layeredKustomizations } from '../../addons/layeredKustomizations';
import { objectLayers } from '../../addons/objectLayers';
import { OBJECT_PARTS, type PreparedAddon } from '../../addons/PreparedAddon';
import {
  USER_VALUES_FILE,
  userValuesFile,
  VALUES_FILE,
} from '../../addons/userValues';
import { addonSecretFiles } from '../../secrets/addonSecretFiles';
import type { RepositoryFile } from '../../tree/RepositoryTree';
import { manifestFile } from '../../yaml/manifestFile';
import { chartRepository } from './chartRepository';

/** File that says where an add-on comes from and holds the one pin of its version. */
export const ADDON_FILE = 'addon.yaml';

/** Folder of an add-on. */
export function addonFolder({ definition }: SelectedAddon): string {
  return `addons/${definition.name}`;
}

function addonData({ definition, version }: SelectedAddon) {
  const { name, namespace, source } = definition;
  switch (source.kind) {
    case 'helm':
      return {
        name,
        chart: source.chart,
        repository: chartRepository(source.repository),
        version,
        namespace,
        provenance: source.provenance,
      };
    case 'git':
      return {
        name,
        repository: source.url,
        path: source.path,
        version,
        namespace,
        provenance: source.provenance,
      };
    default:
      return undefined;
  }
}

function helmValues(
  folder: string,
  values: AddonLayers<object>,
): RepositoryFile[] {
  return [
    manifestFile(`${folder}/${VALUES_FILE}`, values.base ?? {}),
    userValuesFile(`${folder}/${USER_VALUES_FILE}`),
    ...[...values.environments].map(([name, layer]) =>
      manifestFile(`${folder}/envs/${name}.yaml`, layer),
    ),
    ...[...values.clusters].map(([name, layer]) =>
      manifestFile(`${folder}/clusters/${name}.yaml`, layer),
    ),
  ];
}

/** Folder of an add-on: where it comes from, the values of its chart, and its objects. */
export function renderAddonFolder(prepared: PreparedAddon): RepositoryFile[] {
  const { addon, values, stageOf } = prepared;
  const folder = addonFolder(addon);
  const data = addonData(addon);
  return [
    ...(data ? [manifestFile(`${folder}/${ADDON_FILE}`, { addon: data })] : []),
    ...(addon.definition.source.kind === 'helm'
      ? helmValues(folder, values)
      : []),
    ...OBJECT_PARTS.flatMap(part =>
      layeredKustomizations({
        folder: `${folder}/${part}`,
        layers: objectLayers(prepared[part]),
        stageOf,
      }),
    ),
    ...addonSecretFiles(prepared, folder),
  ];
}
