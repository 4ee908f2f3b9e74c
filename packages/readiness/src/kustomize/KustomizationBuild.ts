import { severalObjectsRule } from '../rule/Rule';

/**
 * What building a kustomization gave: its manifests, or why it was not built.
 *
 * @public
 */
export type KustomizationBuild = { path: string } & (
  | {
      /** The output, with the origin annotations of kustomize where they are known. */
      text: string;
      /** The file that an origin annotation names, as it is called among the files that were read. */
      fileOf: (origin: string) => string;
    }
  | { notBuilt: string }
);

/**
 * Stands for a kustomization that could not be built: what it would make is unknown. No rule of the list, since no object
 * can be judged by it.
 */
export const KUSTOMIZATION_BUILT = severalObjectsRule({
  id: 'kustomization-built',
  category: 'operations',
  title: 'The kustomization was not built',
  severity: 'high',
  why: 'What an overlay makes of its bases is what runs; nobody has looked at it.',
  fix: 'Install kustomize or kubectl, or repair what the build complains about.',
  match: ['kustomize.config.k8s.io/Kustomization'],
  reads: [],
  evaluate: () => ({ status: 'unknown' }),
});
