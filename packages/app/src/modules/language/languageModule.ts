import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { TranslationBlueprint } from '@backstage/plugin-app-react';
import {
  kubernetesArchitectReactTranslations,
  kubernetesArchitectTranslations,
} from '@kubernetes-architect/plugin-kubernetes-architect';

/** Chinese and Korean; which languages can be chosen is configured in app-config.yaml. */
export const languageModule = createFrontendModule({
  pluginId: 'app',
  extensions: [
    TranslationBlueprint.make({
      name: 'kubernetes-architect',
      params: { resource: kubernetesArchitectTranslations },
    }),
    TranslationBlueprint.make({
      name: 'kubernetes-architect-react',
      params: { resource: kubernetesArchitectReactTranslations },
    }),
  ],
});
