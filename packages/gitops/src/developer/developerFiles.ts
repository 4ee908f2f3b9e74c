import type { AppModel } from '@kubernetes-architect/architecture';
import type { AppPlatform } from '../apps/AppPlatform';
import { servingPort } from '../apps/workload/container';
import { workloadKind } from '../apps/workload/workloadKind';
import type { RepositoryFile } from '../tree/RepositoryTree';
import { devContainer } from './devContainer';
import { dockerfile, projectDescriptor } from './dockerfile';
import { skaffoldFile } from './localCluster';
import { tiltFile } from './tiltFile';

/** Ways of building that read a Dockerfile. */
const DOCKERFILE_BUILDERS = ['buildah', 'buildkit', 'kaniko'];

/** What developers of an app begin with: how to build, and where to try a change. */
export function developerFiles(
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
