import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { englishMessages } from './englishMessages';

/**
 * Texts of the pages, English by default.
 *
 * @public
 */
export const kubernetesArchitectTranslationRef = createTranslationRef({
  id: 'plugin.kubernetes-architect',
  messages: englishMessages,
});
