import { createApp } from '@backstage/frontend-defaults';
import kubernetesArchitectPlugin from '@kubernetes-architect/plugin-kubernetes-architect';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import notificationsPlugin from '@backstage/plugin-notifications/alpha';
import searchPlugin from '@backstage/plugin-search/alpha';
import { authModule } from './modules/auth';
import { landingModule } from './modules/landing';
import { languageModule } from './modules/language';
import { navModule } from './modules/nav';

export default createApp({
  features: [
    catalogPlugin,
    kubernetesArchitectPlugin,
    // The sidebar shows these two itself, so they are named rather than discovered.
    notificationsPlugin,
    searchPlugin,
    authModule,
    landingModule,
    languageModule,
    navModule,
  ],
});
