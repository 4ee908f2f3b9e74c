import { stageOf } from '@kubernetes-architect/addons';
import type {
  ArtifactModel,
  ClusterModel,
  PlatformModel,
} from '@kubernetes-architect/architecture';
import type { IOCIRepository } from '@kubernetes-models/flux-cd/source.toolkit.fluxcd.io/v1/OCIRepository';
import { ARTIFACT_SECRET, readsByIdentity } from '../wiring/artifactAccess';
import { artifactSigner } from '../wiring/artifactSigner';
import { FLUX_NAMESPACE } from './fluxNames';
import { environmentFluxSource, fluxSource } from './fluxSource';

/** A cluster that reads an artifact. */
interface ArtifactReader {
  model: PlatformModel;
  cluster: ClusterModel;
  artifact: ArtifactModel;
}

/** By its identity in the cloud that registry and cluster are in, else with the Secret of a private artifact. */
function access({
  cluster,
  artifact,
}: ArtifactReader): Pick<
  NonNullable<IOCIRepository['spec']>,
  'provider' | 'secretRef'
> {
  const cloud = readsByIdentity(artifact, cluster);
  if (cloud) return { provider: cloud };
  return artifact.private ? { secretRef: { name: ARTIFACT_SECRET } } : {};
}

/**
 * A tag of the artifact as Flux follows it. Where the pipeline signs, nothing
 * else is taken. Source:
 * https://fluxcd.io/flux/components/source/ocirepositories/
 */
function artifactRepository(
  reader: ArtifactReader,
  { name, tag }: { name: string; tag: string },
): IOCIRepository {
  const signer = artifactSigner(reader.model);
  return {
    apiVersion: 'source.toolkit.fluxcd.io/v1',
    kind: 'OCIRepository',
    metadata: { name, namespace: FLUX_NAMESPACE },
    spec: {
      interval: '1m',
      ...access(reader),
      ref: { tag },
      url: reader.artifact.url,
      ...(signer && {
        verify: { provider: 'cosign' as const, matchOIDCIdentity: [signer] },
      }),
    },
  };
}

/**
 * The artifact as a cluster reads it: what is of the cluster at the tag of the
 * environment whose settings it takes, and each environment at its own tag. A
 * cluster without environments steers others, and moves with the last of them.
 */
export function artifactRepositories(reader: ArtifactReader): IOCIRepository[] {
  const { model, cluster } = reader;
  const fleet = { part: 'fleet' } as const;
  const stage = stageOf(model, cluster) ?? model.environments.at(-1);
  return [
    ...(stage
      ? [{ name: fluxSource(model, fleet).name, tag: stage.name }]
      : []),
    ...cluster.environments.map(environment => ({
      name: environmentFluxSource(model, fleet, environment).name,
      tag: environment,
    })),
  ].map(followed => artifactRepository(reader, followed));
}
