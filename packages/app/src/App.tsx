import { createApp } from '@backstage/frontend-defaults';
import kubernetesArchitectPlugin from '@kubernetes-architect/plugin-kubernetes-architect';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { authModule } from './modules/auth';
import { landingModule } from './modules/landing';
import { languageModule } from './modules/language';
import { navModule } from './modules/nav';

export default createApp({
  features: [
    catalogPlugin,
    kubernetesArchitectPlugin,
    authModule,
    landingModule,
    languageModule,
    navModule,
  ],
});
