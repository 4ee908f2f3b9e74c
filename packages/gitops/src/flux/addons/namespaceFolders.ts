import type { SelectedAddon } from '@kubernetes-architect/addons';
import {
  compareNames,
  type PlatformModel,
} from '@kubernetes-architect/architecture';
import {
  addonNamespaceLabels,
  isOwnNamespace,
} from '../../addons/addonNamespaces';
import { OBJECT_PARTS, type PreparedAddon } from '../../addons/PreparedAddon';
import {
  KUSTOMIZATION_FILE,
  kustomization,
} from '../../manifests/kustomization';
import type { RepositoryFile } from '../../tree/RepositoryTree';
import { manifestFile } from '../../yaml/manifestFile';

/** Namespaces that are among the objects of add-ons, and so are not made once more. */
export function namespacesOfObjects(
  prepared: readonly PreparedAddon[],
): ReadonlySet<string> {
  return new Set(
    prepared.flatMap(each =>
      OBJECT_PARTS.flatMap(part => {
        const { base = [], environments, clusters } = each[part];
        return [
          ...base,
          ...[...environments.values()].flat(),
          ...[...clusters.values()].flat(),
        ].flatMap(({ kind, metadata }) =>
          kind === 'Namespace' ? metadata?.name ?? [] : [],
        );
      }),
    ),
  );
}

/** A folder for each namespace of add-ons. Add-ons may share one, so it belongs to none of them. */
export function renderNamespaceFolders(options: {
  model: PlatformModel;
  addons: readonly SelectedAddon[];
  prepared: readonly PreparedAddon[];
}): RepositoryFile[] {
  const { model, addons, prepared } = options;
  const written = namespacesOfObjects(prepared);
  const names = new Set(addons.map(({ definition }) => definition.namespace));
  return [...names]
    .filter(name => isOwnNamespace(name) && !written.has(name))
    .sort(compareNames)
    .flatMap(namespace => {
      const folder = `infrastructure/namespaces/${namespace}`;
      return [
        manifestFile(`${folder}/namespace.yaml`, {
          apiVersion: 'v1',
          kind: 'Namespace',
          metadata: {
            name: namespace,
            labels: addonNamespaceLabels({ model, addons, namespace }),
            // All that lives in it would go with it: a person deletes it.
            annotations: { 'kustomize.toolkit.fluxcd.io/prune': 'disabled' },
          },
        }),
        manifestFile(
          `${folder}/${KUSTOMIZATION_FILE}`,
          kustomization({ resources: ['namespace.yaml'] }),
        ),
      ];
    });
}
