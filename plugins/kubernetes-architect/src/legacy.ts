/**
 * The same pages for portals on the former frontend system.
 *
 * @packageDocumentation
 */

export * from './api';
export * from './legacy/index';
export {
  kubernetesArchitectTranslationRef,
  kubernetesArchitectTranslations,
} from './translation';
