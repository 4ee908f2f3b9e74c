import type {
  ArtifactModel,
  PlatformModel,
} from '@kubernetes-architect/architecture';
import type { Cloud } from '../infrastructure/cloud/CloudStack';
import {
  type PipelineSystem,
  pipelineSystem,
} from '../pipelines/pipelineSystem';
import type { PushAccess } from '../registry/registryAccess';
import {
  artifactCloud,
  artifactHost,
  artifactRepository,
} from './artifactAccess';
import { artifactSigner } from './artifactSigner';
import { repositoryPath } from './repositoryPath';

/** What a pipeline has to know to publish the tree. */
export interface ArtifactPush {
  /** Address with its scheme, without a tag. */
  url: string;
  /** The same without scheme. */
  repository: string;
  host: string;
  /** Git repository that it is made from. */
  source: string;
  access: PushAccess;
  /** The cloud whose identity it is pushed by. */
  clouds: readonly Cloud[];
  signed: boolean;
}

/**
 * Whether the token that the Git host gives a job may push. Sources:
 * https://docs.github.com/packages/working-with-a-github-packages-registry/working-with-the-container-registry
 * and https://docs.gitlab.com/user/packages/container_registry/authenticate_with_container_registry/
 */
function belongsToGitHost(
  host: string,
  { system, source }: { system: PipelineSystem; source: string },
): boolean {
  if (system === 'github-actions') return host === 'ghcr.io';
  const [gitHost] = repositoryPath(source).split('/');
  return system === 'gitlab-ci' && host.split(':')[0] === `registry.${gitHost}`;
}

function pushAccess(
  artifact: Pick<ArtifactModel, 'url'>,
  at: { system: PipelineSystem; source: string },
): PushAccess {
  if (artifactCloud(artifact)) return 'cloud-identity';
  return belongsToGitHost(artifactHost(artifact), at) ? 'git-host' : 'account';
}

/** How the tree is published; undefined where clusters read Git. */
export function artifactPush(
  model: Pick<PlatformModel, 'choices' | 'delivery'>,
): ArtifactPush | undefined {
  const { artifact, repository } = model.delivery;
  if (!artifact) return undefined;
  const cloud = artifactCloud(artifact);
  const source = repository.url;
  return {
    url: artifact.url,
    repository: artifactRepository(artifact),
    host: artifactHost(artifact),
    source,
    access: pushAccess(artifact, { system: pipelineSystem(model), source }),
    clouds: cloud ? [cloud] : [],
    signed: artifactSigner(model) !== undefined,
  };
}
