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

/** The objects that are written for an add-on, from the folder that the data file of each cluster names. */
export function addonObjectsSet(
  options: AddonSetOptions & { part: ObjectPart },
): IApplicationSet {
  const { addon, model, part } = options;
  const { name, namespace, repository, namespaceLabels } = common(options);
  const stage: Stage = part === 'configs' ? 'configs' : addon.definition.stage;
  return applicationSet({
    name: `addon-${name}-${part}`,
    stage,
    depth: addon.depth,
    generators: [
      clusterGenerator(model, {
        matchExpressions: [
          { key: `cluster.${part}.${name}`, operator: 'Exists' },
        ],
      }),
    ],
    preserve: true,
    applicationName: `addon.${name}.${part}.${CLUSTER.name}`,
    labels: addonLabels(addon),
    spec: {
      destination: { namespace, server: CLUSTER.server },
      project: PLATFORM_PROJECT,
      source: {
        ...repository,
        path: `${addonFolder(
          addon,
        )}/${part}/{{ index .cluster.${part} "${name}" }}`,
      },
      syncPolicy: syncPolicy({
        kindsComeLater: true,
        namespaceLabels: part === 'objects' ? namespaceLabels : undefined,
      }),
    },
  });
}

/** The Secrets that people add for an add-on, in the wave before it or its configurations. */
export function addonSecretsSet(
  options: AddonSetOptions & { stage: Stage },
): IApplicationSet {
  const { addon, model, stage } = options;
  const { name, namespace, repository, namespaceLabels } = common(options);
  return applicationSet({
    name: `addon-${name}-secrets`,
    stage,
    depth: addon.depth - 1,
    generators: [
      clusterGenerator(model, {
        matchLabels: { [`cluster.secrets.${name}`]: 'true' },
      }),
    ],
    preserve: true,
    applicationName: `addon.${name}.secrets.${CLUSTER.name}`,
    labels: addonLabels(addon),
    spec: {
      destination: { namespace, server: CLUSTER.server },
      project: PLATFORM_PROJECT,
      source: {
        ...repository,
        path: addonSecretsFolder(addonFolder(addon), CLUSTER.name),
        ...(hasDecryption(model) && { plugin: { name: DECRYPTION_PLUGIN } }),
      },
      syncPolicy: syncPolicy({ kindsComeLater: true, namespaceLabels }),
    },
  });
}
