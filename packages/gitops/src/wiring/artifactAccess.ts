import type {
  ArtifactModel,
  ClusterModel,
} from '@kubernetes-architect/architecture';
import { type Cloud, CLOUDS } from '../infrastructure/cloud/CloudStack';
import { REGISTRY_HOSTS } from '../registry/pushIdentity';

/**
 * Name of the Secret with what reads a private artifact. A person makes it
 * where the engine looks for it; it is never in Git.
 */
export const ARTIFACT_SECRET = 'artifact-credentials';

/** The address as tools of registries take it: without scheme. */
export function artifactRepository({
  url,
}: Pick<ArtifactModel, 'url'>): string {
  return url.replace(/^oci:\/\//, '');
}

/** Host of the registry, with its port. */
export function artifactHost(artifact: Pick<ArtifactModel, 'url'>): string {
  return artifactRepository(artifact).split('/')[0];
}

/** Cloud whose registry the artifact is in, by its host. */
export function artifactCloud(
  artifact: Pick<ArtifactModel, 'url'>,
): Cloud | undefined {
  const host = artifactHost(artifact);
  return CLOUDS.find(cloud => host.includes(REGISTRY_HOSTS[cloud]));
}

/** Cloud in which a cluster has an identity that may read the artifact; undefined where registry and cluster are not in one. */
export function readsByIdentity(
  artifact: Pick<ArtifactModel, 'url'>,
  { provider }: Pick<ClusterModel, 'provider'>,
): Cloud | undefined {
  const cloud = artifactCloud(artifact);
  return cloud === provider ? cloud : undefined;
}
