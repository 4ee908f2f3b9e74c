import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { PortalSidebar } from './PortalSidebar';

/** Replaces the sidebar of the app. */
export const navModule = createFrontendModule({
  pluginId: 'app',
  extensions: [PortalSidebar],
});
