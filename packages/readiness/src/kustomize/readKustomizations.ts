import { parseAllDocuments } from 'yaml';
import { findExcessiveDepth } from '../load/findExcessiveDepth';
import { DEFAULT_LOAD_LIMITS } from '../load/LoadLimits';
import type { ManifestFile } from '../load/loadManifests';
import { YamlReader } from '../load/YamlReader';
import type { FieldMap } from '../objects/fieldValue';
import { resolvePath } from './resolvePath';

/**
 * What a kustomization is made of, with paths from where the files were read.
 *
 * @public
 */
export interface Kustomization {
  /** The path of the file. */
  path: string;
  folder: string;
  /** A component is part of others and cannot be built alone. */
  isComponent: boolean;
  /** Resources, bases and components, as they are written: files, folders or addresses. */
  inputs: string[];
  /** Files applied as patches. */
  patches: string[];
}

const NAME = /^(.*\/)?kustomization(\.ya?ml)?$/i;
const GROUP = 'kustomize.config.k8s.io/';

/**
 * Reads the kustomizations among files, with the care of the manifest loader; what cannot be read is left to it.
 *
 * @public
 */
export function readKustomizations(
  files: readonly ManifestFile[],
): Kustomization[] {
  return files
    .filter(({ path }) => NAME.test(path))
    .flatMap(file => read(file) ?? []);
}

/**
 * The kustomizations that no other one takes in: what is sent to a cluster.
 *
 * @public
 */
export function kustomizationRoots(
  kustomizations: readonly Kustomization[],
): Kustomization[] {
  const used = new Set(kustomizations.flatMap(inputPaths));
  return kustomizations.filter(
    ({ folder, isComponent }) => !isComponent && !used.has(folder),
  );
}

/** The inputs of a kustomization as paths; addresses become paths where nothing is. */
export function inputPaths({ path, inputs }: Kustomization): string[] {
  return inputs.map(input => withoutSlash(resolvePath(path, input)));
}

function read({ path, text }: ManifestFile): Kustomization | undefined {
  const value = safeValue(text);
  const { apiVersion = GROUP, kind } = value ?? {};
  if (!value || !String(apiVersion).startsWith(GROUP)) return undefined;
  return {
    path,
    folder: withoutSlash(resolvePath(path, '.')),
    isComponent: kind === 'Component',
    inputs: texts(value.resources, value.bases, value.components),
    patches: texts(
      value.patches,
      value.patchesStrategicMerge,
      value.patchesJson6902,
    )
      .filter(patch => !patch.includes('\n'))
      .map(patch => resolvePath(path, patch)),
  };
}

/** Nothing where the text cannot be read: the loader tells why. */
function safeValue(text: string): FieldMap | undefined {
  const { characters, depth } = DEFAULT_LOAD_LIMITS;
  if (text.length > characters || findExcessiveDepth(text, depth)) {
    return undefined;
  }
  try {
    const [document] = parseAllDocuments(text, {
      logLevel: 'silent',
      uniqueKeys: false,
    });
    const value =
      document && new YamlReader(document, DEFAULT_LOAD_LIMITS).read();
    return value && typeof value === 'object' && !Array.isArray(value)
      ? value
      : undefined;
  } catch {
    return undefined;
  }
}

/** The texts of lists, and the `path` of their entries. */
function texts(...lists: unknown[]): string[] {
  return lists
    .flatMap(list => (Array.isArray(list) ? (list as unknown[]) : []))
    .map(entry =>
      typeof entry === 'string'
        ? entry
        : (entry as { path?: unknown } | null)?.path,
    )
    .filter((text): text is string => typeof text === 'string');
}

function withoutSlash(path: string): string {
  return path.replace(/(.)\/+$/, '$1');
}
