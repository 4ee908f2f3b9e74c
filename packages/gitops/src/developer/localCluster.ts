import { imageRepository } from '@kubernetes-architect/addons';
import type { AppModel } from '@kubernetes-architect/architecture';
import type { RepositoryFile } from '../tree/RepositoryTree';
import { manifestFile } from '../yaml/manifestFile';

/** How Skaffold builds an image: by the Dockerfile beside it, or with pack. */
function builder(buildpacks: boolean) {
  return buildpacks
    ? {
        custom: {
          buildCommand:
            'pack build "$IMAGE" --builder "$BUILDPACKS_BUILDER" --descriptor project.toml --path "$BUILD_CONTEXT"',
        },
      }
    : {
        docker: {
          dockerfile: 'Dockerfile',
          buildArgs: {
            BUILD_IMAGE: '{{.BUILD_IMAGE}}',
            RUN_IMAGE: '{{.RUN_IMAGE}}',
          },
        },
      };
}

/**
 * Builds and runs an app on a cluster of one's own, from the overlay of the
 * first environment: https://skaffold.dev/docs/references/yaml/.
 */
export function skaffoldFile(options: {
  app: AppModel;
  buildpacks: boolean;
  port?: number;
}): RepositoryFile[] {
  const { app, buildpacks, port } = options;
  const [first] = app.environments;
  if (!first) return [];
  return [
    manifestFile(`apps/${app.name}/developer/skaffold.yaml`, {
      apiVersion: 'skaffold/v4beta13',
      kind: 'Config',
      metadata: { name: app.name },
      build: {
        artifacts: [
          {
            image: imageRepository(first.image),
            context: '.',
            ...builder(buildpacks),
          },
        ],
        local: { push: false },
      },
      manifests: {
        kustomize: { paths: [`../envs/${first.environment}`] },
      },
      deploy: { kubectl: {} },
      ...(port !== undefined && {
        portForward: [
          {
            resourceType: 'service',
            resourceName: app.name,
            namespace: first.namespace,
            port: 80,
            localPort: port,
          },
        ],
      }),
    }),
  ];
}
