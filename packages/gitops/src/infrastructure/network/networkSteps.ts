import { type SelectedAddon, stageOf } from '@kubernetes-architect/addons';
import { type AddonLayers, addonLayers } from '../../addons/addonLayers';
import { USER_VALUES_FILE, VALUES_FILE } from '../../addons/userValues';
import type { RenderContext } from '../../RenderContext';
import type { ClusterPlan } from '../plan/ClusterPlan';
import type { FolderReadme } from '../readme/folderReadme';

/** Add-ons that connect pods, each after what it needs. */
const NETWORKS = ['calico-crds', 'calico', 'cilium'];

/** Files with the values of a chart on a cluster, in the layout of the engine. The last one wins. */
export function valuesFiles(
  addon: SelectedAddon,
  { cluster }: ClusterPlan,
  { model }: RenderContext,
): string[] {
  const { definition, platform } = addon;
  const layers: AddonLayers<object> = addonLayers(addon, definition.values);
  const stage = stageOf(platform.model, cluster)?.name;
  const places = [
    ...(stage !== undefined && layers.environments.has(stage)
      ? [`envs/${stage}`]
      : []),
    ...(layers.clusters.has(cluster.name) ? [`clusters/${cluster.name}`] : []),
  ];
  if (model.delivery.engine === 'argocd') {
    const folder = `addons/${definition.name}`;
    return [
      `${folder}/${VALUES_FILE}`,
      ...places.map(place => `${folder}/${place}.yaml`),
      `${folder}/${USER_VALUES_FILE}`,
    ];
  }
  const folder = `infrastructure/controllers/${definition.name}`;
  return [
    ...[...(layers.base === undefined ? [] : ['base']), ...places].map(
      place => `${folder}/${place}/${VALUES_FILE}`,
    ),
    `${folder}/base/${USER_VALUES_FILE}`,
  ];
}

/** Command that installs a chart under the name that the engine has for it. */
function installation(
  addon: SelectedAddon,
  plan: ClusterPlan,
  context: RenderContext,
): string[] {
  const { definition, version } = addon;
  const { name, namespace, source } = definition;
  if (source.kind !== 'helm') return [];
  const { chart, repository } = source;
  const oci = repository.startsWith('oci://');
  return [
    [
      `helm upgrade --install ${name}`,
      oci ? `${repository}/${chart}` : `${chart} --repo ${repository}`,
      ...(version === undefined ? [] : [`--version ${version}`]),
      `--namespace ${namespace} --create-namespace`,
      ...valuesFiles(addon, plan, context).map(file => `--values ${file}`),
    ].join(' \\\n  '),
  ];
}

/**
 * How the pod network comes into a cluster whose provider brings none: by
 * hand, before anything else runs, since also the GitOps engine needs it.
 */
export function networkSteps(
  plan: ClusterPlan,
  context: RenderContext,
): FolderReadme['steps'] {
  const commands = NETWORKS.flatMap(name =>
    plan.addons
      .filter(({ definition }) => definition.name === name)
      .flatMap(addon => installation(addon, plan, context)),
  );
  if (commands.length === 0) return [];
  return [
    {
      text: `No node of ${plan.name} takes pods without the network of pods. As soon as the API server answers, also while nodes are still being made, install it from the root of the repository, at the version and with the values by which its add-on owns it later:`,
      commands,
    },
  ];
}
