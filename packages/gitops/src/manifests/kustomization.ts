/** Name of the file by which kustomize knows a folder. */
export const KUSTOMIZATION_FILE = 'kustomization.yaml';

/** The part of a kustomization that is generated. */
export interface Kustomization {
  namespace?: string;
  labels?: Array<{ pairs: Record<string, string>; includeTemplates?: boolean }>;
  configMapGenerator?: Array<{
    name: string;
    namespace?: string;
    files: string[];
    options?: {
      disableNameSuffixHash?: boolean;
      labels?: Record<string, string>;
    };
  }>;
  resources: string[];
  patches?: Array<
    | { path: string; target?: { kind: string; name?: string } }
    | {
        patch: string;
        target: { kind: string; name?: string; labelSelector?: string };
      }
  >;
}

/** A kustomization with its type; lists without entries are left out. */
export function kustomization({
  namespace,
  labels,
  configMapGenerator,
  resources,
  patches,
}: Kustomization) {
  return {
    apiVersion: 'kustomize.config.k8s.io/v1beta1',
    kind: 'Kustomization',
    ...(namespace !== undefined && { namespace }),
    ...(labels && { labels }),
    ...(resources.length > 0 && { resources }),
    ...(configMapGenerator &&
      configMapGenerator.length > 0 && { configMapGenerator }),
    ...(patches && patches.length > 0 && { patches }),
  };
}
