import type { AppModel } from '@kubernetes-architect/architecture';
import { type AppPlatform, appPlatform } from '../apps/AppPlatform';
import { servingPort } from '../apps/workload/container';
import { workloadKind } from '../apps/workload/workloadKind';
import type { RenderContext } from '../RenderContext';
import type { RepositoryFile } from '../tree/RepositoryTree';
import { catalogEntities } from './catalogEntity';
import { devContainer } from './devContainer';
import { dockerfile, projectDescriptor } from './dockerfile';
import { skaffoldFile } from './localCluster';
import { tiltFile } from './tiltFile';

/** Ways of building that read a Dockerfile. */
const DOCKERFILE_BUILDERS = ['buildah', 'buildkit', 'kaniko'];

function developerFiles(
  app: AppModel,
  platform: AppPlatform,
): RepositoryFile[] {
  const { choices } = platform.context;
  const port = servingPort(app, platform);
  const build = choices['image-build'] ?? '';
  const place = choices['developer-environments'];
  const buildpacks = build === 'buildpacks';
  const builds = buildpacks || DOCKERFILE_BUILDERS.includes(build);
  const local = { app, buildpacks, ...(port !== undefined && { port }) };
  return [
    ...(DOCKERFILE_BUILDERS.includes(build) ? [dockerfile(app, port)] : []),
    ...(buildpacks ? [projectDescriptor(app)] : []),
    ...(place === 'dev-containers' ? [devContainer(app, port)] : []),
    ...(place === 'local-cluster' && builds
      ? [
          ...skaffoldFile(local),
          ...tiltFile({ ...local, workload: workloadKind(app, platform) }),
        ]
      : []),
  ];
}

/** What developers of the apps begin with: how to build, where to try a change, and who owns what. */
export function renderDeveloper(context: RenderContext): RepositoryFile[] {
  const platform = appPlatform(context);
  return [
    ...catalogEntities(context.model),
    ...context.model.apps.flatMap(app => developerFiles(app, platform)),
  ];
}
