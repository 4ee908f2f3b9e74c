import { imageRepository } from '@kubernetes-architect/addons';
import type { AppModel } from '@kubernetes-architect/architecture';
import type { WorkloadKind } from '../apps/workload/workloadKind';
import type { RepositoryFile } from '../tree/RepositoryTree';

/** How Tilt builds an image: by the Dockerfile beside it, or with pack. */
function build(image: string, buildpacks: boolean): string[] {
  return buildpacks
    ? [
        'custom_build(',
        `    '${image}',`,
        `    'pack build "$EXPECTED_REF" --builder "$BUILDPACKS_BUILDER" --descriptor project.toml --path .',`,
        `    deps=['.'],`,
        ')',
      ]
    : [
        'docker_build(',
        `    '${image}',`,
        `    '.',`,
        '    build_args={',
        `        'BUILD_IMAGE': os.getenv('BUILD_IMAGE'),`,
        `        'RUN_IMAGE': os.getenv('RUN_IMAGE'),`,
        '    },',
        ')',
      ];
}

/** Where Tilt finds the image of a kind that Kubernetes itself does not know. */
function customKind({ apiVersion, builtIn, containers, kind }: WorkloadKind) {
  return builtIn
    ? []
    : [
        `k8s_kind('${kind}', api_version='${apiVersion}', image_json_path='{.${containers.join(
          '.',
        )}[*].image}')`,
      ];
}

/**
 * Runs an app on a cluster of one's own and brings in each change as it is
 * saved, from the overlay of the first environment. Tilt itself refuses
 * clusters that are not local: https://docs.tilt.dev/api.html.
 */
export function tiltFile(options: {
  app: AppModel;
  buildpacks: boolean;
  workload: WorkloadKind;
  port?: number;
}): RepositoryFile[] {
  const { app, buildpacks, workload, port } = options;
  const [first] = app.environments;
  if (!first) return [];
  const lines = [
    ...customKind(workload),
    ...build(imageRepository(first.image), buildpacks),
    `k8s_yaml(kustomize('../envs/${first.environment}'))`,
    ...(port === undefined
      ? []
      : [`k8s_resource('${app.name}', port_forwards='${port}:${port}')`]),
    '',
  ];
  return [
    {
      path: `apps/${app.name}/developer/Tiltfile`,
      content: lines.join('\n'),
    },
  ];
}
