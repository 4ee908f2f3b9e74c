import type { RenderContext } from '../../RenderContext';

/** How an engine is told to leave an object alone when it is gone from Git. */
const KEPT = {
  argocd: {
    'argocd.argoproj.io/sync-options': 'Prune=false,Delete=false',
  },
  flux: { 'kustomize.toolkit.fluxcd.io/prune': 'disabled' },
} as const;

interface Manifest {
  metadata: { name: string; annotations?: Record<string, string> };
}

/**
 * An object that no engine deletes: with the order of a cluster, with its kind
 * or with its provider the cluster itself would go.
 */
export function keptForEver<T extends Manifest>(
  manifest: T,
  { model }: Pick<RenderContext, 'model'>,
): T {
  return {
    ...manifest,
    metadata: {
      ...manifest.metadata,
      annotations: {
        ...manifest.metadata.annotations,
        ...KEPT[model.delivery.engine],
      },
    },
  };
}
