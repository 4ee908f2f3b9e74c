import {
  createFrontendModule,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { Navigate } from 'react-router-dom';

/** Sends the front door of the portal to the fleet. */
export const landingModule = createFrontendModule({
  pluginId: 'app',
  extensions: [
    PageBlueprint.make({
      name: 'landing',
      params: {
        path: '/',
        noHeader: true,
        loader: async () => <Navigate to="/kubernetes-architect" replace />,
      },
    }),
  ],
});
