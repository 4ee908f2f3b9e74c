import type { SelectedAddon } from '@kubernetes-architect/addons';
import {
  gitSource,
  type PlatformModel,
} from '@kubernetes-architect/architecture';
import type { IApplication } from '@kubernetes-models/argo-cd/argoproj.io/v1alpha1/Application';
import type { IApplicationSet } from '@kubernetes-models/argo-cd/argoproj.io/v1alpha1/ApplicationSet';
import { isOwnNamespace } from '../../addons/addonNamespaces';
import type { ObjectPart } from '../../addons/PreparedAddon';
import { USER_VALUES_FILE, VALUES_FILE } from '../../addons/userValues';
import { LABEL_PREFIX } from '../../manifests/labels';
import {
  applicationSet,
  CLUSTER,
  clusterGenerator,
  filesGenerator,
} from '../applicationSet';
import { PLATFORM_PROJECT } from '../argocdNames';
import { addonSecretsFolder } from '../../secrets/addonSecretFiles';
import { DECRYPTION_PLUGIN, hasDecryption } from '../decryptionPlugin';
import type { Stage } from '../stages';
import { syncPolicy } from '../syncPolicy';
import { ADDON_FILE, addonFolder } from './addonFolder';

/** What the ApplicationSets of an add-on are made from. */
export interface AddonSetOptions {
  model: PlatformModel;
  addon: SelectedAddon;
  namespaceLabels: Record<string, string>;
}

function addonLabels({ definition }: SelectedAddon): Record<string, string> {
  return { [`${LABEL_PREFIX}/addon`]: definition.name };
}

function common({ addon, model, namespaceLabels }: AddonSetOptions) {
  const { name, namespace } = addon.definition;
  return {
    name,
    namespace,
    repository: gitSource(model, { part: 'infrastructure' }),
    namespaceLabels: isOwnNamespace(namespace) ? namespaceLabels : undefined,
  };
}

type Sources = Pick<NonNullable<IApplication['spec']>, 'source' | 'sources'>;

function sourcesOf(options: AddonSetOptions): Sources {
  const { name, repository } = common(options);
  const { addon } = options;
  if (addon.definition.source.kind === 'git')
    return {
      source: {
        path: '{{ .addon.path }}',
        repoURL: '{{ .addon.repository }}',
        targetRevision: '{{ .addon.version }}',
      },
    };
  const values = `$values/${addonFolder(addon)}`;
  return {
    sources: [
      {
        chart: '{{ .addon.chart }}',
        helm: {
          ignoreMissingValueFiles: true,
          releaseName: name,
          // The last one wins.
          valueFiles: [
            `${values}/${VALUES_FILE}`,
            `${values}/envs/${CLUSTER.stage}.yaml`,
            `${values}/clusters/${CLUSTER.name}.yaml`,
            `${values}/${USER_VALUES_FILE}`,
          ],
        },
        repoURL: '{{ .addon.repository }}',
        targetRevision: '{{ .addon.version }}',
      },
      { ...repository, ref: 'values' },
    ],
  };
}

/** The chart or the Git folder of an add-on, on every cluster whose data file names it. */
export function addonSourceSet(options: AddonSetOptions): IApplicationSet {
  const { addon, model } = options;
  const { name, repository, namespaceLabels } = common(options);
  return applicationSet({
    name: `addon-${name}`,
    stage: addon.definition.stage,
    depth: addon.depth,
    generators: [
      {
        matrix: {
          generators: [
            clusterGenerator(model, {
              matchLabels: { [`cluster.addons.${name}`]: 'true' },
            }),
            filesGenerator(repository, `${addonFolder(addon)}/${ADDON_FILE}`),
          ],
        },
      },
    ],
    preserve: true,
    applicationName: `addon.${name}.source.${CLUSTER.name}`,
    labels: addonLabels(addon),
    spec: {
      destination: {
        namespace: '{{ .addon.namespace }}',
        server: CLUSTER.server,
      },
      project: PLATFORM_PROJECT,
      ...sourcesOf(options),
      syncPolicy: syncPolicy({ namespaceLabels }),
    },
  });
}

/** What differs between the folders of an add-on. */
interface FolderSet {
  part: ObjectPart | 'secrets';
  stage: Stage;
  depth: number;
  selector: Parameters<typeof clusterGenerator>[1];
  source: { path: string; plugin?: { name: string } };
  namespaceLabels?: Record<string, string>;
}

/** A folder of an add-on, on every cluster that is selected. */
function folderSet(
  options: AddonSetOptions,
  { part, stage, depth, selector, source, namespaceLabels }: FolderSet,
): IApplicationSet {
  const { addon, model } = options;
  const { name, namespace, repository } = common(options);
  return applicationSet({
    name: `addon-${name}-${part}`,
    stage,
    depth,
    generators: [clusterGenerator(model, selector)],
    preserve: true,
    applicationName: `addon.${name}.${part}.${CLUSTER.name}`,
    labels: addonLabels(addon),
    spec: {
      destination: { namespace, server: CLUSTER.server },
      project: PLATFORM_PROJECT,
      source: { ...repository, ...source },
      syncPolicy: syncPolicy({ kindsComeLater: true, namespaceLabels }),
    },
  });
}

/** The objects that are written for an add-on, from the folder that the data file of each cluster names. */
export function addonObjectsSet(
  options: AddonSetOptions & { part: ObjectPart },
): IApplicationSet {
  const { addon, part } = options;
  const { name, namespaceLabels } = common(options);
  return folderSet(options, {
    part,
    stage: part === 'configs' ? 'configs' : addon.definition.stage,
    depth: addon.depth,
    selector: {
      matchExpressions: [
        { key: `cluster.${part}.${name}`, operator: 'Exists' },
      ],
    },
    source: {
      path: `${addonFolder(
        addon,
      )}/${part}/{{ index .cluster.${part} "${name}" }}`,
    },
    namespaceLabels: part === 'objects' ? namespaceLabels : undefined,
  });
}

/** The Secrets that people add for an add-on, in the wave before it or its configurations. */
export function addonSecretsSet(
  options: AddonSetOptions & { stage: Stage },
): IApplicationSet {
  const { addon, model, stage } = options;
  const { name, namespaceLabels } = common(options);
  return folderSet(options, {
    part: 'secrets',
    stage,
    depth: addon.depth - 1,
    selector: { matchLabels: { [`cluster.secrets.${name}`]: 'true' } },
    source: {
      path: addonSecretsFolder(addonFolder(addon), CLUSTER.name),
      ...(hasDecryption(model) && { plugin: { name: DECRYPTION_PLUGIN } }),
    },
    namespaceLabels,
  });
}
