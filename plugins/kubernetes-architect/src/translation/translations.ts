import { createTranslationResource } from '@backstage/frontend-plugin-api';
import { kubernetesArchitectTranslationRef } from './translationRef';

/**
 * The texts of the pages in Chinese and Korean, for the translations of a portal.
 *
 * @public
 */
export const kubernetesArchitectTranslations = createTranslationResource({
  ref: kubernetesArchitectTranslationRef,
  translations: {
    zh: () => import('./zh'),
    ko: () => import('./ko'),
  },
});
