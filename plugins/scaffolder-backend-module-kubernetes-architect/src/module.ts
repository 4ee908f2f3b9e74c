import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { ScmIntegrations } from '@backstage/integration';
import { scaffolderActionsExtensionPoint } from '@backstage/plugin-scaffolder-node';
import { createIntentAction } from './actions/intent';
import { createPublishLocalAction } from './actions/publishLocal';
import { createRenderAction } from './actions/render';
import { DefaultLocalRepositories } from './localGit';

/**
 * Adds the actions of Kubernetes Architect to the Scaffolder.
 *
 * @public
 */
export const scaffolderModuleKubernetesArchitect = createBackendModule({
  pluginId: 'scaffolder',
  moduleId: 'kubernetes-architect',
  register({ registerInit }) {
    registerInit({
      deps: {
        scaffolder: scaffolderActionsExtensionPoint,
        config: coreServices.rootConfig,
      },
      async init({ scaffolder, config }) {
        const repositories = DefaultLocalRepositories.fromConfig({
          config,
          workingDirectory: process.cwd(),
        });
        scaffolder.addActions(
          createIntentAction({
            repositories,
            integrations: ScmIntegrations.fromConfig(config),
          }),
          createRenderAction(),
          createPublishLocalAction({ repositories, config }),
        );
      },
    });
  },
});
