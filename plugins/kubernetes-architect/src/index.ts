/**
 * The pages of Kubernetes Architect: fleet, cluster and architecture, for the new frontend system. The package
 * `./legacy` has the same pages for portals on the former one.
 *
 * @packageDocumentation
 */

export { kubernetesArchitectPlugin as default } from './plugin';
export * from './api';
export * from './routes';
export {
  kubernetesArchitectTranslationRef,
  kubernetesArchitectTranslations,
} from './translation';
export { kubernetesArchitectReactTranslations } from '@kubernetes-architect/plugin-kubernetes-architect-react';
