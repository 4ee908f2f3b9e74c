import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { TranslationFunction } from '@backstage/frontend-plugin-api';
import { kubernetesArchitectTranslationRef } from './translationRef';

/** Looks a text of the pages up. */
export type Texts = TranslationFunction<
  typeof kubernetesArchitectTranslationRef.T
>;

/** The texts of the pages in the language of the reader. */
export function useTexts(): Texts {
  return useTranslationRef(kubernetesArchitectTranslationRef).t;
}
