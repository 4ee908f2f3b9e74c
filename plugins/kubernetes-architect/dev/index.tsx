import { createDevApp } from '@backstage/frontend-dev-utils';
import kubernetesArchitectPlugin, { kubernetesArchitectApiRef } from '../src';
import { FixtureApi } from './fixtures';

createDevApp({
  features: [
    kubernetesArchitectPlugin.withOverrides({
      extensions: [
        kubernetesArchitectPlugin
          .getExtension('api:kubernetes-architect')
          .override({
            params: defineParams =>
              defineParams({
                api: kubernetesArchitectApiRef,
                deps: {},
                factory: () => new FixtureApi(),
              }),
          }),
      ],
    }),
  ],
});
