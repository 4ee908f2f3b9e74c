import type { SelectedAddon } from '@kubernetes-architect/addons';
import type { RepositoryTree } from '../../src';

/** A manifest that kustomize built, and the folder it comes from. */
export interface BuiltObject {
  folder: string;
  object: {
    apiVersion: string;
    kind: string;
    metadata?: { name?: string; namespace?: string };
  };
}

/** Groups of the API server itself, and those that the engines bring. */
const BUILT_IN =
  /^(|apps|batch|autoscaling|policy|networking\.k8s\.io|rbac\.authorization\.k8s\.io|storage\.k8s\.io|scheduling\.k8s\.io|admissionregistration\.k8s\.io|apiextensions\.k8s\.io|coordination\.k8s\.io|flowcontrol\.apiserver\.k8s\.io|discovery\.k8s\.io|node\.k8s\.io|certificates\.k8s\.io|resource\.k8s\.io|apiregistration\.k8s\.io)$/;
const OF_THE_ENGINES =
  /^(argoproj\.io\/(Application|ApplicationSet|AppProject)$|[a-z.]*\.toolkit\.fluxcd\.io\/)/;

/** Words of a version that is not exact. */
const INEXACT =
  /^(HEAD|latest|main|master|\*|.*[*^~<>].*|v?[0-9]+(\.[0-9]+)?)$/;

function groupOf(apiVersion: string): string {
  return apiVersion.includes('/') ? apiVersion.split('/')[0] : '';
}

/** The add-on that a folder of the tree belongs to, where it is one. */
function addonOf(folder: string): { name: string; part: string } | undefined {
  const argo = /(?:^|\/)addons\/([a-z0-9-]+)\/(objects|configs)\//.exec(
    `${folder}/`,
  );
  if (argo) return { name: argo[1], part: argo[2] };
  const flux =
    /(?:^|\/)infrastructure\/(controllers|configs)\/([a-z0-9-]+)\//.exec(
      `${folder}/`,
    );
  return flux ? { name: flux[2], part: flux[1] } : undefined;
}

/**
 * Custom resources whose kind nobody brings, or brings too late: every kind
 * has its provider in an earlier stage.
 */
export function findUnprovidedKinds(
  built: readonly BuiltObject[],
  addons: readonly SelectedAddon[],
): string[] {
  const providers = new Map<string, string[]>();
  for (const { definition } of addons) {
    for (const { group, kind } of definition.provides.kinds) {
      const key = `${group}/${kind}`;
      providers.set(key, [...(providers.get(key) ?? []), definition.name]);
    }
  }
  const after = new Map(
    addons.map(addon => [addon.definition.name, new Set(addon.after)]),
  );
  const faults = built.flatMap(({ folder, object }) => {
    const key = `${groupOf(object.apiVersion)}/${object.kind}`;
    if (BUILT_IN.test(groupOf(object.apiVersion)) || OF_THE_ENGINES.test(key))
      return [];
    const known = providers.get(key) ?? [];
    const place = addonOf(folder);
    const early =
      place && place.part !== 'configs'
        ? known.filter(name => after.get(place.name)?.has(name))
        : known;
    if (early.length > 0) return [];
    return [
      `${folder}: ${key} ${
        known.length === 0
          ? 'is brought by no selected add-on'
          : `is brought by ${known.join(', ')}, which comes no earlier`
      }`,
    ];
  });
  return [...new Set(faults)];
}

/** Versions that are not exact. */
export function findInexactVersions(
  addons: readonly SelectedAddon[],
): string[] {
  return addons.flatMap(({ definition, version }) =>
    definition.source.kind !== 'objects' &&
    (version === undefined || INEXACT.test(version))
      ? [`${definition.name}: ${version}`]
      : [],
  );
}

/** Objects that stand twice in what one cluster gets, by kind, namespace and name. */
export function findDuplicateObjects(built: readonly BuiltObject[]): string[] {
  const seen = new Map<string, string>();
  return built.flatMap(({ folder, object: { apiVersion, kind, metadata } }) => {
    const key = [
      groupOf(apiVersion),
      kind,
      metadata?.namespace ?? '',
      metadata?.name,
    ].join('/');
    const before = seen.get(key);
    seen.set(key, folder);
    return before === undefined ? [] : [`${key} in ${before} and ${folder}`];
  });
}

/** Text that looks like a credential. */
const CREDENTIAL =
  /-----BEGIN [A-Z ]*PRIVATE KEY-----|\bAKIA[0-9A-Z]{16}\b|\bgh[pousr]_[A-Za-z0-9]{36}\b|\bglpat-[A-Za-z0-9_-]{20}\b|\bxox[abps]-[A-Za-z0-9-]{10,}/;

/** Files that hold something like a credential, or a Secret with data. */
export function findSecrets(tree: RepositoryTree): string[] {
  return tree.files.flatMap(({ path, content }) =>
    CREDENTIAL.test(content) ||
    /^kind: Secret\n(?:.*\n)*?(?:data|stringData):\n {2}\S/m.test(content)
      ? [path]
      : [],
  );
}
