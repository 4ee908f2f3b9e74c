import { createTranslationResource } from '@backstage/frontend-plugin-api';
import { kubernetesArchitectReactTranslationRef } from './translationRef';

/**
 * The texts of the reusable components in Chinese and Korean, for the translations of a portal.
 *
 * @public
 */
export const kubernetesArchitectReactTranslations = createTranslationResource({
  ref: kubernetesArchitectReactTranslationRef,
  translations: {
    zh: () => import('./zh'),
    ko: () => import('./ko'),
  },
});
