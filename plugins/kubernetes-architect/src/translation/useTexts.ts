import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { kubernetesArchitectTranslationRef } from './translationRef';

/** The texts of the pages in the language of the reader. */
export function useTexts() {
  return useTranslationRef(kubernetesArchitectTranslationRef).t;
}

/** Looks a text up; the type of what {@link useTexts} gives. */
export type Texts = ReturnType<typeof useTexts>;
