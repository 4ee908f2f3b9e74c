import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { kubernetesArchitectPermissions } from '@kubernetes-architect/plugin-kubernetes-architect-common';
import {
  clusterSourcesExtensionPoint,
  type ClusterSource,
} from '@kubernetes-architect/plugin-kubernetes-architect-node';
import { readConfig } from './config/readConfig';
import { resolveSources } from './config/resolveSources';
import { CachingClusterReader } from './fleet/CachingClusterReader';
import { Access } from './http/Access';
import { createRouter } from './http/createRouter';
import { DefaultPlatformStore } from './platform/DefaultPlatformStore';
import { KubeconfigClusterSource } from './sources/kubeconfig/KubeconfigClusterSource';
import { RecordedClusterSource } from './sources/recorded/RecordedClusterSource';

/**
 * The backend plugin `kubernetes-architect`: what the dashboards ask.
 *
 * @public
 */
export const kubernetesArchitectPlugin = createBackendPlugin({
  pluginId: 'kubernetes-architect',
  register(env) {
    const addedSources: ClusterSource[] = [];
    env.registerExtensionPoint(clusterSourcesExtensionPoint, {
      addClusterSource: source => addedSources.push(source),
    });
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
      },
      async init(deps) {
        const { httpAuth, httpRouter, lifecycle, logger, permissions } = deps;
        const config = readConfig(deps.config);
        const { recordedFleet, intents, repositories } = resolveSources(config);
        const kubeconfigs = new KubeconfigClusterSource(config.clusters);
        lifecycle.addShutdownHook(() => kubeconfigs.close());

        deps.permissionsRegistry.addPermissions(kubernetesArchitectPermissions);
        httpRouter.use(
          createRouter({
            access: new Access({ httpAuth, permissions }),
            clusters: new CachingClusterReader({
              sources: [
                ...addedSources,
                kubeconfigs,
                ...(recordedFleet
                  ? [new RecordedClusterSource(recordedFleet)]
                  : []),
              ],
              reader: config.reader,
              logger,
            }),
            platforms: new DefaultPlatformStore({ intents, repositories }),
          }),
        );
      },
    });
  },
});
